// Makes 100 edits of 100 pages of a documentation set, compares both states, and counts which edits the report contains, and what it
// contains besides: `npm run bench:edits -- --corpus DIR --seed 1 --edits 100`. Without a folder, random edits of invented pages are
// compared with their reports: `npm run bench:edits -- --edits 20000 --seed 2`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { editKinds } from './edits/edit-kinds.mjs';
import { randomFrom, shuffle } from './measure/random.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    seed: { type: 'string', default: '1' },
    edits: { type: 'string' },
  },
});
if (values.corpus === undefined) editInventedPages();
else await editCorpus(values.corpus);

function editInventedPages() {
  const { status } = spawnSync('npx', ['vitest', 'run', '--dir', 'test', 'test/diff/edits'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, EDITS: values.edits ?? '2000', SEED: values.seed },
  });
  process.exitCode = status ?? 1;
}

async function editCorpus(folder) {
  build();
  const { readSources } = await import('../dist/generator/io/read-sources.js');
  const { diffSchemas } = await import('../dist/generator/diff/diff-schemas.js');
  const { describeChange } = await import('../dist/generator/model/change/describe-change.js');
  const { root, files } = await readSources([folder]);
  const before = await link(root, files);
  const edits = chooseEdits(before, new Map(files.map(({ path, text }) => [path, text])));
  const edited = new Map(edits.map(({ file, text }) => [file, text]));
  const after = await link(
    root,
    files.map((file) => (edited.has(file.path) ? { ...file, text: edited.get(file.path) } : file)),
  );
  const start = performance.now();
  const changes = diffSchemas(before, after);
  const time = Math.round(performance.now() - start);
  const inWords = (change) =>
    `${change.kind} ${describeChange(change)
      .map(({ text }) => text)
      .join('')}`;
  report(edits, changes, { inWords, pages: files.length, time });
}

async function link(root, sources) {
  const { readPages } = await import('../dist/generator/pipeline/read-pages.js');
  const { linkSchema } = await import('../dist/generator/link/link-schema.js');
  const { dialectOf } = await import('../dist/generator/pipeline/dialect-of.js');
  return linkSchema(readPages(root, sources, dialectOf({})).pages, {}).schema;
}

/** One edit per page, of kinds in turn. */
function chooseEdits(schema, texts) {
  const random = randomFrom(Number(values.seed));
  const wanted = Number(values.edits ?? 100);
  const places = new Map(editKinds.map((kind) => [kind, shuffle(kind.find(schema), random)]));
  const pagesWith = countPages(texts);
  const edits = new Map();
  for (let turn = 0; edits.size < wanted && turn < wanted * 50; turn++) {
    const kind = editKinds[turn % editKinds.length];
    const item = places.get(kind).pop();
    if (item === undefined || edits.has(item.source.file)) continue;
    if (kind.own !== undefined && pagesWith(kind.own(item)) > 1) continue;
    const edit = makeEdit(kind, item, texts.get(item.source.file));
    if (edit !== undefined) edits.set(edit.file, edit);
  }
  return [...edits.values()];
}

/** Counts the pages that contain a name as a whole word. */
function countPages(texts) {
  const counts = new Map();
  for (const text of texts.values())
    for (const word of new Set(text.match(/[\w$]+/g))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => counts.get(word) ?? 0;
}

function makeEdit(kind, item, text) {
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const { line, file } = item.source;
  const changed = kind.edit((lines[line - 1] ?? '').replace(/\r$/, ''), item);
  if (changed === undefined) return undefined;
  lines.splice(line - 1, 1, ...changed);
  const edited = lines.join('\n');
  return { kind, file, line, count: changed.length, text: kind.page?.(edited, item) ?? edited };
}

/** A change is expected if it is of a kind that an edit of its page gives, and has the line of the edit on one side. */
function report(edits, changes, { inWords, pages, time }) {
  const isOf = (edit, { kind, places: { before, after } }) =>
    edit.kind.expect.includes(kind) &&
    ((before?.file === edit.file && before.line === edit.line) ||
      (after?.file === edit.file && after.line >= edit.line && after.line < edit.line + edit.count));
  const missed = edits.filter((edit) => edit.kind.expect.length > 0 && !changes.some((change) => isOf(edit, change)));
  const besides = changes.filter((change) => !edits.some((edit) => isOf(edit, change)));
  console.log(`${pages} pages, ${edits.length} edits of ${edits.length} pages, compared in ${time} ms`);
  console.log(`${changes.length} changes; ${missed.length} edits without one, ${besides.length} changes besides`);
  for (const { kind, file, line } of missed) console.log(`  missing: ${kind.name} ${file}:${line}`);
  for (const change of besides) {
    const place = change.places.after ?? change.places.before;
    console.log(`  besides: ${inWords(change)} ${place.file}:${place.line}`);
  }
}
