// `npm run bench`: measures the package of the repository's pages against other libraries; prints Markdown, writes bench/results.json.
//   --only NAME      one section: speed, size or import-time
//   --corpus DIR     pages of a larger service: generates and builds their package, and measures a deeply nested type of it and the
//                    time to import its types
//   --package DIR    an existing package to use instead
//   --type NAME      the deeply nested type; default: the deepest
//   --types A,B,C    the types to import; default: the three longest that the other package also has
//   --against NAME   the other package of types
//   --runs N         how often to measure; default: 15 times, compilers 5 times
//   --write-readme   write the results into bench/README.md
import { parseArgs } from 'node:util';
import { buildCorpusPackage, buildOwnPackage, useBuiltPackage } from './package/build-package.mjs';
import { describeEnvironment } from './report/describe-environment.mjs';
import { showEnvironment } from './report/show-environment.mjs';
import { readResults, writeReadme, writeResults } from './report/write-report.mjs';
import { sections } from './sections.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    corpus: { type: 'string' },
    package: { type: 'string' },
    type: { type: 'string' },
    types: { type: 'string' },
    against: { type: 'string', default: '@microsoft/microsoft-graph-types' },
    runs: { type: 'string' },
    'write-readme': { type: 'boolean', default: false },
  },
});

const wanted = sections.filter(({ name }) => values.only === undefined || values.only === name);
if (wanted.length === 0)
  throw new Error(`There is no section ${values.only}; use one of ${sections.map(({ name }) => name).join(', ')}.`);

const context = {
  ...values,
  own: buildOwnPackage(),
  corpus: findCorpusPackage(),
  types: values.types?.split(','),
  runs: values.runs === undefined ? undefined : Number(values.runs),
};
const results = readResults();
for (const section of wanted) {
  const found = await section.measure(context);
  if (found === undefined) continue;
  results[section.name] = { environment: describeEnvironment(section.packages), found };
  console.log(`\n${showSection(section)}`);
}
await writeResults(results);
if (values['write-readme']) {
  await writeReadme(
    sections
      .filter(({ name }) => name in results)
      .map(showSection)
      .join('\n\n'),
  );
}

function findCorpusPackage() {
  if (values.package !== undefined) return useBuiltPackage(values.package);
  return values.corpus === undefined ? undefined : buildCorpusPackage(values.corpus);
}

function showSection({ name, title, show }) {
  const { environment, found } = results[name];
  return `### ${title}\n\n${show(found)}\n\n${showEnvironment(environment)}`;
}
