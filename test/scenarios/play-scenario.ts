import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { runCommandLine } from '../../generator/cli/run-command-line.js';

/** What `scenario.json` may say. */
export interface Scenario {
  /** Command lines without the program's name, run one after the other. Default: one, `generate docs --out out`. */
  readonly commands?: readonly (readonly string[])[];
  /** Patterns of the files whose content is compared afterwards. Default: none. */
  readonly files?: readonly string[];
}

const ownFiles = new Set(['expected', 'scenario.json']);

/** Runs a scenario's commands in a copy of its folder; gives `transcript.txt` and the files that it asks for. */
export async function playScenario(folder: string, scenario: Scenario): Promise<ReadonlyMap<string, string>> {
  const workingFolder = await mkdtemp(join(tmpdir(), 'docs2ts-scenario-'));
  await cp(folder, workingFolder, { recursive: true, filter: (path) => !ownFiles.has(relative(folder, path)) });
  const { commands = [['generate', 'docs', '--out', 'out']], files = [] } = scenario;
  const transcript: string[] = [];
  for (const words of commands) transcript.push(await play(words, workingFolder));
  const paths = files.length === 0 ? [] : await glob(files, { cwd: workingFolder, dot: true });
  const texts = await Promise.all(paths.toSorted().map((path) => readFile(join(workingFolder, path), 'utf8')));
  await rm(workingFolder, { recursive: true });
  return new Map([
    ['transcript.txt', transcript.join('\n')],
    ...paths.map((path, index) => [path, texts[index] ?? ''] as const),
  ]);
}

async function play(words: readonly string[], workingFolder: string): Promise<string> {
  const printed: string[] = [];
  const noted: string[] = [];
  const exitCode = await runCommandLine(words, {
    workingFolder,
    colour: { stdout: false, stderr: false },
    debug: true,
    print: (text) => printed.push(text),
    note: (text) => noted.push(text),
    now: () => 0,
  });
  return [
    `$ docs2ts ${words.join(' ')}\n`,
    ...stream('stdout', printed.join('')),
    ...stream('stderr', noted.join('')),
    `exit code ${exitCode}\n`,
  ].join('');
}

function stream(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`--- ${name}\n`, text, ...(text.endsWith('\n') ? [] : ['\n'])];
}
