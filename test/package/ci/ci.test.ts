import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../run.js';
import {
  findFaultySteps,
  findUnknownKeys,
  gitlabShape,
  parseWorkflow,
  preCommitShape,
  workflowShape,
} from './known-keys.js';
import { makeProject, type Project } from './project.js';
import { parseFile, readInstructions, textOf, type Instructions } from './read-instructions.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const painting = 'docs/resources/painting.md';
let instructions: Instructions;
let project: Project;
/** The scripts that were run. */
const ran = new Set<string>();

beforeAll(async () => {
  instructions = await readInstructions(join(root, 'docs', 'ci.md'));
  project = await makeProject();
  for (const [path, text] of instructions.files) await project.write(path, text);
  await project.write('.gitignore', 'node_modules\nfindings.sarif\nchanges.md\ncomment.md\ncode-quality.json\n');
  await project.expect('git init -q ../origin --bare && git init -q && git remote add origin ../origin');
  await project.expect('npx docs2ts generate docs --fail-on never');
  await run(commandWith('--update-baseline'));
  await commit('Document the museum');
});

afterAll(() => project.remove());

test('the files have only known keys, and the workflows only the rights that they need', () => {
  for (const path of ['documentation', 'regenerate'].map((name) => `.github/workflows/${name}.yml`)) {
    expect(findUnknownKeys(parseFile(instructions, path), workflowShape)).toEqual([]);
    const workflow = parseWorkflow(instructions, path);
    expect(findFaultySteps(workflow)).toEqual([]);
    expect(workflow.permissions).toEqual({});
    expect(textOf(instructions, path)).not.toContain('pull_request_target');
  }
  expect(findUnknownKeys(parseFile(instructions, '.gitlab-ci.yml'), gitlabShape)).toEqual([]);
  expect(findUnknownKeys(parseFile(instructions, '.pre-commit-config.yaml'), preCommitShape)).toEqual([]);
});

test('a job that runs what a pull request contains can only read', () => {
  const { jobs } = parseWorkflow(instructions, '.github/workflows/documentation.yml');
  const withCode = Object.values(jobs).filter(({ steps }) =>
    steps.some(({ run: script = '' }) => /\b(?:npm|npx|node)\b/.test(script)),
  );
  expect(withCode.map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
});

test('a pull request that changes nothing passes, and says so', async () => {
  await mergeRequest('quiet', (text) => text.replace('A painting of the museum.', 'A painting in the museum.'));
  const { steps, calls } = await runWorkflow('documentation');
  expect(steps.map(({ code }) => code)).toEqual([0, 0, expect.any(Number), 0, 0]);
  expect(await project.read('changes.md')).toMatch(/^## API changes\n/);
  expect(calls.at(-1)).toMatch(/^gh pr comment 7 --repo contoso\/museum .*--body-file comment\.md$/);
});

test('a pull request with a fault and a change fails at its lines, and lists the change', async () => {
  await mergeRequest(
    'loud',
    (text) => `${text.trimEnd()}\n|artist|String|Who painted it.|::error::stolen|\n|year|Int32|When.|\n`,
  );
  const { steps } = await runWorkflow('documentation');
  const [, lint, check] = steps;
  expect([lint?.code, check?.code]).toEqual([1, 1]);
  expect(lint?.printed).toMatch(/^::warning file=docs\/resources\/painting\.md,line=\d+.*The row has 4 cells/m);
  expect(lint?.printed).not.toMatch(/^(?!::(?:warning|notice) file=docs).*::error::/m);
  expect(check?.printed).toContain('docs2ts generate docs');
  expect(await project.read('changes.md')).toContain('`year`');
});

test('the job of GitLab goes on after a fault, fails at its end, and writes the code quality report', async () => {
  // The test is of the type that the function above it checks.
  const { documentation } = parseFile(instructions, '.gitlab-ci.yml') as {
    readonly documentation: { readonly script: readonly string[] };
  };
  const base = (await project.expect('git rev-parse HEAD^1')).trim();
  const { code, printed } = await run(documentation.script.join('\n'), { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
  expect(printed).toContain('year');
  expect(code).toBe(1);
  const issues: readonly { readonly location: object }[] = JSON.parse(await project.read('code-quality.json'));
  expect(issues.map(({ location }) => location)).toContainEqual({
    path: painting,
    lines: { begin: expect.any(Number) },
  });
  expect(issues[0]).toMatchObject({ check_name: expect.any(String), fingerprint: expect.any(String) });
});

test('the hook lints the pages of a commit, and lets others pass', async () => {
  await run(commandWith('core.hooksPath'));
  const hook = textOf(instructions, '.githooks/pre-commit');
  ran.add(hook);
  await project.write('notes.txt', 'No page.\n');
  await project.expect('git add notes.txt && git commit -qm "Add notes"');
  const page = await project.read('docs/resources/statue.md');
  await project.write(
    'docs/resources/müde page.md',
    page.replaceAll('statue', 'frieze').replace('it is.|', 'it is.|x|'),
  );
  const { code, printed } = await project.run('git add docs && git commit -m "Add a page"');
  expect(printed).toContain('müde page.md');
  expect(printed).not.toContain('painting.md:');
  expect(code).toBe(1);
  await project.expect('git reset -q --hard && git config --unset core.hooksPath');
});

test('lint-staged and the pre-commit framework call docs2ts with flags that it knows', async () => {
  const path = join(project.folder, 'lint-staged.config.mjs');
  // The file exports a function of pages for a pattern.
  const { default: tasks } = (await import(path)) as {
    readonly default: Readonly<Record<string, (pages: readonly string[]) => string>>;
  };
  const command = tasks['docs/**/*.{md,mdx}']?.([join(project.folder, painting)]) ?? '';
  expect((await project.run(`npx ${command} --fail-on never`)).code).toBe(0);
  const { repos } = parseFile(instructions, '.pre-commit-config.yaml') as {
    readonly repos: readonly { readonly hooks: readonly { readonly entry: string; readonly files: string }[] }[];
  };
  for (const { entry, files } of repos.flatMap(({ hooks }) => hooks)) {
    expect(new RegExp(files).test(painting)).toBe(true);
    expect([0, 1]).toContain((await run(entry)).code);
  }
});

test('the scheduled workflow proposes what has changed elsewhere, once', async () => {
  await project.expect('git switch -q main && git init -q ../documentation && cp -R docs ../documentation');
  await project.expect('git -C ../documentation add . && git -C ../documentation commit -qm "Document the museum"');
  expect(pullRequestsIn((await runWorkflow('regenerate')).calls)).toEqual([]);
  const page = (await project.read(painting)).trimEnd();
  await project.write('../documentation/docs/resources/painting.md', `${page}\n|year|Int32|When.|\n`);
  await project.expect('git -C ../documentation commit -qam "Document the year"');
  for (const create of ['0', '1']) {
    const { steps, calls } = await runWorkflow('regenerate', { CREATE: create });
    expect(steps.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(pullRequestsIn(calls)).toEqual(create === '0' ? ['gh pr create'] : ['gh pr create', 'gh pr edit']);
    expect(await project.read('../temporary/body.md')).toContain('`year`');
    expect(await project.expect('git log -1 --format=%an%n%s origin/docs2ts/regenerate')).toMatch(
      /^github-actions\[bot\]\n/,
    );
    expect(await project.expect('git show --stat --format= origin/docs2ts/regenerate')).toContain('generated/');
    await project.expect('git switch -q main');
  }
});

test('every script of the page was run', () => {
  const jobs = ['documentation', 'regenerate'].flatMap((name) =>
    Object.values(parseWorkflow(instructions, `.github/workflows/${name}.yml`).jobs),
  );
  const steps = jobs.flatMap((job) => job.steps.flatMap(({ run: script }) => script ?? []));
  const hooks = [...instructions.files].flatMap(([path, text]) => (path.startsWith('.githooks/') ? [text] : []));
  expect([...steps, ...hooks, ...instructions.commands].filter((script) => !ran.has(script))).toEqual([]);
});

async function run(script: string, variables?: Readonly<Record<string, string>>): ReturnType<Project['run']> {
  ran.add(script);
  return project.run(script, variables);
}

function commandWith(words: string): string {
  const command = instructions.commands.find((script) => script.includes(words));
  if (command === undefined) throw new Error(`No command has ${words}`);
  return command;
}

/** Runs the steps of a workflow, whatever their outcome, as on a pull request. */
async function runWorkflow(
  name: string,
  given: Readonly<Record<string, string>> = {},
): Promise<{
  readonly steps: readonly { readonly code: number; readonly printed: string }[];
  readonly calls: readonly string[];
}> {
  const { jobs } = parseWorkflow(instructions, `.github/workflows/${name}.yml`);
  await project.expect('rm -rf "$RUNNER_TEMP" && mkdir "$RUNNER_TEMP"');
  const steps = [];
  for (const job of Object.values(jobs)) {
    for (const { env, run: script } of job.steps) {
      if (script === undefined) continue;
      const variables = { ...valuesOf({ ...job.env, ...env }), GITHUB_REPOSITORY: 'contoso/museum', ...given };
      steps.push(await run(script, variables));
    }
  }
  return { steps, calls: await project.takeCalls() };
}

const expressions: Readonly<Record<string, string>> = {
  '${{ github.token }}': 'token',
  '${{ github.event.pull_request.number }}': '7',
};

function valuesOf(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, expressions[value] ?? value]));
}

/** Makes the merge commit that GitHub tests for a pull request which edits a page. */
async function mergeRequest(branch: string, edit: (page: string) => string): Promise<void> {
  await project.expect(`git switch -q main && git switch -q -c ${branch}`);
  await project.write(painting, edit(await project.read(painting)));
  await commit('Edit a page');
  await project.expect(`git switch -q --detach main && git merge -q --no-ff -m Merge ${branch}`);
}

async function commit(subject: string): Promise<void> {
  await project.expect(`git add . && git commit -qm '${subject}'`);
}

function pullRequestsIn(calls: readonly string[]): readonly string[] {
  return calls.flatMap((call) => /^gh pr (?:create|edit)/.exec(call) ?? []);
}
