import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PermissionsRequired } from '../../generated/src/permissions-required.js';
import { build } from '../../generator/index.js';
import { bundleSize } from '../../bench/size/bundle-size.mjs';
import { chooseRoots } from '../../bench/speed/choose-shapes.mjs';
import { findDisagreements } from '../../bench/speed/find-disagreements.mjs';
import { prepareEntries } from '../../bench/speed/prepare-entries.mjs';
import { askDefinitions } from './editor/ask-definitions.js';
import { openInLanguageServer } from './editor/open-in-language-server.js';
import { openInTsserver } from './editor/open-in-tsserver.js';
import { judgeTarball, linkModule, pack, readCodeBlocks, root, runCompiler, runNode, runNpm } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
let tarball = '';

/** Stricter than `strict`, and without `skipLibCheck`, so that the package's own declarations are checked too. */
const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  outDir: 'made',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-consumer-'));
  tarball = await packGenerated();
  const app = { name: 'consumer', private: true, type: 'module' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(app));
  await runNpm(['install', tarball], folder);
  await linkModule(folder, '@standard-schema/spec');
  await cp(join(import.meta.dirname, 'consumer'), folder, { recursive: true });
  await writeFile(join(folder, 'typed-client.ts'), await readTypedClient());
  const files = ['consumer.ts', 'definitions.ts', 'helpers.ts', 'calls.ts'];
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
});

afterAll(() => rm(folder, { recursive: true }));

test.each(['typescript-5.9', 'typescript-6', 'typescript'])(
  'a consumer type-checks under %s',
  async (release) => {
    expect(await runCompiler(['-p', '.', '--noEmit'], folder, release)).toBe('');
  },
  60_000,
);

test('a consumer runs in plain Node', async () => {
  await runCompiler(['-p', '.'], folder);
  const script = "import { findings } from './made/consumer.js'; process.stdout.write(JSON.stringify(findings));";
  const printed = await runNode(
    ['--input-type=module', '--disallow-code-generation-from-strings', '-e', script],
    folder,
  );
  expect(JSON.parse(printed)).toEqual({
    documentedRequest: [],
    responses: [false, true],
    issues: ['/riskScore wrong-type', '/tags/1 wrong-type'],
    standard: true,
    jsonSchema: ['https://json-schema.org/draft/2020-12/schema', 'http://json-schema.org/draft-07/schema#'],
    strict: false,
    closed: false,
    refusal: 3,
    members: ['unknown', 'anonymous', 'guest', 'user', 'administrator', 'system', 'unknownFutureValue'],
    member: 'guest',
    operations: ['POST /Security/cloudAppSecurityProfiles/$ref', 'POST /Security/domainSecurityProfiles/$ref'],
    status: 201,
  });
});

test.each([
  ['isCloudAppSecurityProfile', 819],
  ['isDomainSecurityProfile', 819],
  ['CloudAppSecurityProfile', 2620],
  ['DomainSecurityProfile', 2620],
])('the bundle of a consumer that imports %s has at most %i bytes, minified and gzipped', async (name, most) => {
  const { gzipped } = await bundleSize(`export { ${name} } from 'security-profiles';`, folder);
  expect(gzipped).toBeLessThanOrEqual(most);
});

test('a consumer that only imports types has an empty bundle', async () => {
  const text =
    "import type { DomainSecurityProfile } from 'security-profiles';\nexport type Copy = DomainSecurityProfile;";
  expect(await bundleSize(text, folder)).toEqual({ minified: 0, gzipped: 0 });
});

test('a consumer that imports an enumeration bundles only its members', async () => {
  const { minified } = await bundleSize("export { PermissionsRequired } from 'security-profiles';", folder);
  const alone = await bundleSize(`export const PermissionsRequired = ${JSON.stringify(PermissionsRequired)};`, folder);
  expect(minified).toBe(alone.minified);
});

test('every library in the benchmark accepts the same payloads as the package', async () => {
  const shapes = await chooseRoots(join(folder, 'copy'));
  expect(shapes.map(({ name }) => name)).toEqual(['CloudAppSecurityProfile', 'DomainSecurityProfile']);
  expect((await Promise.all(prepareEntries(shapes).map(findDisagreements))).flat()).toEqual([]);
});

test.each(['typescript-5.9', 'typescript-6', 'typescript'])(
  'in an editor with %s, Go to Definition opens the page at the row',
  async (release) => {
    const typescript = join(root, 'node_modules', release);
    const open = release === 'typescript' ? openInLanguageServer : openInTsserver;
    const { expected, found } = await askDefinitions(
      await open(typescript, folder, 'definitions.ts'),
      folder,
      'definitions.ts',
    );
    expect(found).toEqual(expected);
    expect(found.length).toBe(10);
  },
);

test('publint and attw find no problems', async () => {
  expect(await judgeTarball(tarball, join(folder, 'node_modules', 'security-profiles'))).toEqual([]);
});

/** Returns the wrapper from the package's README, unchanged. */
async function readTypedClient(): Promise<string> {
  const blocks = await readCodeBlocks(join(root, 'generated', 'README.md'));
  const [wrapper, ...others] = blocks.filter((code) => code.includes('interface TypedClient'));
  if (wrapper === undefined || others.length > 0) throw new Error('The README must contain exactly one typed client.');
  return wrapper;
}

/** Packs a copy, so that the repository's own folder does not change. */
async function packGenerated(): Promise<string> {
  const copy = join(folder, 'copy');
  const skip = /[\\/](node_modules|dist)$/;
  await cp(join(root, 'generated'), copy, { recursive: true, filter: (path) => !skip.test(path) });
  await build({ folder: copy });
  return pack(copy, folder, '--ignore-scripts');
}
