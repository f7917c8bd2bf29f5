import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { linkModule, readCodeBlocks, root, runCompiler, runNode } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  // The declarations of tRPC and Hono do not compile under every release. `generated.test.ts` checks those of a package.
  skipLibCheck: true,
  rootDir: 'app',
  outDir: 'made',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-application-'));
  await cp(join(import.meta.dirname, 'application'), folder, { recursive: true });
  const tool = join(root, 'dist', 'generator', 'cli.js');
  await runNode([tool, 'generate'], folder);
  await runNode([tool, 'build', 'toolshed'], folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const files = ['app/main.ts', ...(await writeReadmeCode())];
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  for (const name of ['@hono', '@standard-schema', '@trpc', '@types', 'hono', 'typescript', 'vitest'])
    await linkModule(folder, name);
  await linkModule(folder, 'toolshed', join(folder, 'toolshed'));
});

afterAll(() => rm(folder, { recursive: true }));

test.each(['typescript-5.9', 'typescript-6', 'typescript'])(
  'client, webhook, form, procedures and the README type-check under %s',
  async (release) => {
    expect(await runCompiler(['-p', '.', '--noEmit'], folder, release)).toBe('');
  },
);

test("the package's own tests pass", async () => {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  expect(await runNode([vitest, 'run', '--no-isolate'], join(folder, 'toolshed'))).toContain('passed');
});

test('client, webhook, form and procedures run against the service', async () => {
  await runCompiler(['-p', '.'], folder);
  expect(JSON.parse(await runNode([join('made', 'main.js')], folder))).toEqual({
    sponsor: 'Olu Adeyemi',
    members: ['Ines Moreau', 'Olu Adeyemi'],
    nickname: 'Lu',
    tools: ['Drill: 18 V', 'Hand saw: worn', 'Rake: good'],
    loan: ['another state', 'For the fence.', 'returned'],
    lent: '409 alreadyLent',
    notification: '200 updated loans/l-1 #Toolshed.Loan',
    wrongNotification: '400 ["expected toolshed.resourceData, received string"]',
    form: {
      dueOn: 'expected Edm.Date, received string of another format',
      colour: 'unknown property of toolshed.loan, received string',
    },
    procedure: 'l-1 until 2031-05-06',
    wrongProcedure:
      'BAD_REQUEST: /toolId: expected Edm.String, received number\n/dueOn: missing property, expected Edm.Date',
  });
});

/** Writes each block of code of the package's README into a module of its own; returns their paths. */
async function writeReadmeCode(): Promise<readonly string[]> {
  const blocks = await readCodeBlocks(join(folder, 'toolshed', 'README.md'));
  expect(blocks.length).toBeGreaterThan(3);
  const given = 'declare const response: Response;\ndeclare function use(value: unknown): void;\n';
  return Promise.all(
    blocks.map(async (code, index) => {
      const path = join('app', `readme-${index}.ts`);
      const body = code.includes('const body') ? '' : 'declare const body: unknown;\n';
      await writeFile(join(folder, path), `${given}${body}${code}\nexport {};\n`);
      return path;
    }),
  );
}
