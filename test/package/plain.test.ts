import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { build, generate } from '../../generator/index.js';
import { root, runCompiler, runNode } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Words that only a service that follows OData, or the name of the namespace, puts into a package. */
const foreign = /odata|\bedm|csdl|EntityType|NavigationProperty|\$expand|\$select|region|contoso\.post/i;

const folder = mkdtempSync(join(tmpdir(), 'docs2ts-plain-'));
const out = join(folder, 'out');

beforeAll(async () => {
  cpSync(join(root, 'test/scenarios/plain-rest/docs'), join(folder, 'docs'), { recursive: true });
  const options = { workingFolder: folder, inputs: ['docs'], out: 'out' };
  await generate({ ...options, dialect: 'plain', defaultNamespace: 'contoso.post' });
  symlinkSync(join(root, 'node_modules'), join(out, 'node_modules'), 'junction');
  await build({ workingFolder: folder, folder: 'out' });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a package for a service without OData has no word of it, in sources as in what is built', async () => {
  // `model.json` is for docs2ts, which calls primitive types by their names in CSDL. It is not published.
  const paths = await glob('**/*', { cwd: out, dot: true, ignore: ['node_modules/**', 'model.json'] });
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'dist/parcel.js', 'package.json', 'sources.json']));
  const texts = paths.map((path) => ({ path, text: readFileSync(join(out, path), 'utf8') }));
  const found = texts.flatMap(({ path, text }) =>
    `${path}\n${text}`.split('\n').flatMap((line) => (foreign.test(line) ? [`${path}: ${line}`] : [])),
  );
  expect(found).toEqual([]);
});

test('compiles', async () => {
  expect(await runCompiler(['-p', join(out, 'test')], out)).toBe('');
});

test('validates objects that do not name their type, and says what it expected in neutral words', async () => {
  const { Parcel, ParcelCreate, isParcel } = (await import(join(out, 'dist/index.js'))) as Package;
  const receiver = { street: 'Via Po 3', city: 'Turin' };
  const parcel = { id: 'p1', weight: 1200, status: 'moving', receiver };
  expect(isParcel(parcel)).toBe(true);
  // A parcel may be one of a subtype, which nothing tells apart.
  expect(isParcel({ ...parcel, card: 'Happy birthday', depot: { id: 'd1' } })).toBe(true);
  const found = Parcel.validate({ ...parcel, weight: '1', sentAt: 'today', depot: { id: 1 } });
  expect(found.issues?.map(({ message }) => message)).toEqual([
    'expected Int32, received string',
    'expected DateTimeOffset, received string of another format',
    'expected String, received number',
  ]);
  expect(Parcel.validate(7).issues?.map(({ message }) => message)).toEqual(['expected Parcel, received number']);
  expect(ParcelCreate.validate({ weight: 1, receiver }).issues).toBeUndefined();
});

test('passes its own tests', async () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  expect(await runNode([vitest, 'run', '--no-isolate'], out)).toContain('passed');
});

interface Validator {
  readonly validate: (value: unknown) => { readonly issues?: readonly { readonly message: string }[] };
}

interface Package {
  readonly Parcel: Validator;
  readonly ParcelCreate: Validator;
  readonly isParcel: (value: unknown) => boolean;
}
