import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { installTool, pack, root } from '../run.js';

/** What a script has printed, and its exit code. */
interface Outcome {
  readonly code: number;
  readonly printed: string;
}

/** A Git repository with pages, in a folder in which docs2ts is installed as npm installs it. */
export interface Project {
  readonly folder: string;
  /** Runs a script as the runner of a job does: bash, which stops at the first command that fails. */
  readonly run: (script: string, variables?: Readonly<Record<string, string>>) => Promise<Outcome>;
  /** Runs a script that must succeed. */
  readonly expect: (script: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  /** The calls of programs that need the network, which are replaced: `gh` and `npm`. Forgets them. */
  readonly takeCalls: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

/** Notes its call. `gh pr create` fails if there is a pull request for the branch. */
const stub = `#!/bin/sh
echo "$(basename "$0") $*" >> "$CALLS"
case "$(basename "$0") $*" in *"pr create"*) exit "\${CREATE:-0}" ;; esac
`;

/** Makes a project. Its repository has an origin, and the address of the documentation leads to another local repository. */
export async function makeProject(): Promise<Project> {
  const parent = await mkdtemp(join(tmpdir(), 'docs2ts-ci-'));
  const folder = join(parent, 'project');
  const calls = join(parent, 'calls');
  const programs = join(parent, 'programs');
  await mkdir(programs);
  for (const name of ['gh', 'npm']) await writeFile(join(programs, name), stub, { mode: 0o755 });
  const settings = join(parent, 'gitconfig');
  await writeFile(settings, settingsOf(join(parent, 'documentation')));
  await installTool(await pack(root, parent), folder);
  await cp(join(root, 'test', 'scenarios', 'lint-baseline', 'docs'), join(folder, 'docs'), { recursive: true });
  const env = {
    ...process.env,
    PATH: `${programs}${delimiter}${process.env.PATH}`,
    CALLS: calls,
    GIT_CONFIG_GLOBAL: settings,
    GIT_CONFIG_SYSTEM: '/dev/null',
    RUNNER_TEMP: join(parent, 'temporary'),
    npm_config_update_notifier: 'false',
    NO_COLOR: '1',
    GITHUB_ACTIONS: '',
    GITHUB_STEP_SUMMARY: join(parent, 'summary.md'),
  };
  const run: Project['run'] = (script, variables) =>
    new Promise((answer) => {
      execFile(
        'bash',
        ['-e', '-c', script],
        { cwd: folder, env: { ...env, ...variables } },
        (error, stdout, stderr) => {
          answer({ code: error === null ? 0 : Number(error.code), printed: stdout + stderr });
        },
      );
    });
  return {
    folder,
    run,
    expect: async (script) => {
      const { code, printed } = await run(script);
      if (code !== 0) throw new Error(`${script} ended with ${code}:\n${printed}`);
      return printed;
    },
    write: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    takeCalls: async () => {
      await appendFile(calls, '');
      const lines = (await readFile(calls, 'utf8')).split('\n').filter((line) => line !== '');
      await rm(calls);
      return lines;
    },
    remove: () => rm(parent, { recursive: true }),
  };
}

function settingsOf(documentation: string): string {
  return `[user]\n\tname = Writer\n\temail = writer@contoso.com\n[init]\n\tdefaultBranch = main
[url "file://${documentation}"]\n\tinsteadOf = https://github.com/contoso/documentation\n`;
}
