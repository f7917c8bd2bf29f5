// `npm run bench`: measures the generated package against others.
//   --corpus DIR   a bigger set of pages, whose package is generated, built and measured, too
//   --package DIR  such a package that has been generated already
//   --types A,B,C  the types that are imported to measure the time of imports, rather than the three longest
//   --against NAME the package of types whose time of imports is compared
import { parseArgs } from 'node:util';
import { measureImportTime } from './import-time/measure-import-time.mjs';
import { showImportTime } from './import-time/show-import-time.mjs';
import { buildCorpusPackage, useBuiltPackage } from './package/build-package.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    package: { type: 'string' },
    types: { type: 'string' },
    against: { type: 'string', default: '@microsoft/microsoft-graph-types' },
    runs: { type: 'string', default: '5' },
  },
});

const packageFolder = findPackage();
if (packageFolder === undefined) {
  console.log('Left out: the time of imports, for want of --corpus DIR or --package DIR.');
} else {
  const times = measureImportTime({
    packageFolder,
    other: values.against,
    names: values.types?.split(','),
    runs: Number(values.runs),
  });
  console.log(showImportTime(times));
}

function findPackage() {
  if (values.package !== undefined) return useBuiltPackage(values.package);
  return values.corpus === undefined ? undefined : buildCorpusPackage(values.corpus);
}
