import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { glob } from 'tinyglobby';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const validate = new Ajv2020({ strictTypes: false, allErrors: true }).compile(
  await readJson('docs/report.schema.json'),
);

test('every JSON report of the scenarios is as the schema says, and all parts are among them', async () => {
  const paths = await glob('test/scenarios/*/expected/**/*.{json,txt}', { cwd: root });
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  const reports = texts.flatMap(reportsIn);
  for (const report of reports) {
    validate(report);
    expect(validate.errors).toBe(null);
  }
  const parts = new Set(reports.flatMap((report) => Object.keys(report)));
  expect([...parts].toSorted()).toEqual(
    ['version', 'docs2ts', 'counts', 'diagnostics', 'step', 'changes', 'files', 'projects'].toSorted(),
  );
});

test('the schema refuses a report with a part missing, of another version or of another type', async () => {
  const valid = { version: 1, docs2ts: '1.0.0', counts: { breaking: 0 }, step: 'none', changes: [] };
  expect(validate(valid)).toBe(true);
  const { step, docs2ts, ...rest } = valid;
  const invalid = [
    { ...rest, docs2ts },
    { ...rest, step },
    { ...valid, version: 2 },
    { ...valid, changes: [{}] },
  ];
  expect(invalid.filter((report) => validate(report))).toEqual([]);
});

/** The JSON documents in a file or in a transcript that are reports. */
function reportsIn(text: string): readonly object[] {
  return [...text.matchAll(/^\{\n {2}"version": 1,\n {2}"docs2ts": [^]*?^\}$/gm)].map(
    // The pattern matches whole documents, and a wrong one fails to parse.
    ([document]) => JSON.parse(document) as object,
  );
}

async function readJson(path: string): Promise<object> {
  // The file is written by hand. A wrong one does not compile.
  return JSON.parse(await readFile(join(root, path), 'utf8')) as object;
}
