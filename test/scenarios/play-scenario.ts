import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { runCommandLine } from '../../generator/cli/run-command-line.js';

/** The content of `scenario.json`. */
export interface Scenario {
  /** The steps, in order. Default: one command line, `generate docs --out out`. */
  readonly commands?: readonly (CommandLine | Change)[];
  /** Files that nobody may write. */
  readonly readOnly?: readonly string[];
  /** Patterns of the files whose content is compared at the end. Default: none. */
  readonly files?: readonly string[];
}

/** A command line without the name of the program. */
type CommandLine = readonly string[];

/** Changes between two commands: the new text of each file, or null to delete it. */
type Change = Readonly<Record<string, string | null>>;

const ownFiles = new Set(['expected', 'scenario.json']);

/** Runs the commands of a scenario in a copy of its folder. Returns `transcript.txt` and the files that match its patterns. */
export async function playScenario(folder: string, scenario: Scenario): Promise<ReadonlyMap<string, string>> {
  const workingFolder = await mkdtemp(join(tmpdir(), 'docs2ts-scenario-'));
  await cp(folder, workingFolder, { recursive: true, filter: (path) => !ownFiles.has(relative(folder, path)) });
  const { commands = [['generate', 'docs', '--out', 'out']], files = [], readOnly = [] } = scenario;
  for (const path of readOnly) await chmod(join(workingFolder, path), 0o444);
  const transcript: string[] = [];
  for (const command of commands) {
    if (isCommandLine(command)) transcript.push(await play(command, workingFolder));
    else transcript.push(await change(command, workingFolder));
  }
  const paths = files.length === 0 ? [] : (await glob(files, { cwd: workingFolder, dot: true })).toSorted();
  const texts = await Promise.all(paths.map((path) => readFile(join(workingFolder, path), 'utf8')));
  await rm(workingFolder, { recursive: true });
  return new Map([
    ['transcript.txt', transcript.join('\n')],
    ...paths.map((path, index) => [path, texts[index] ?? ''] as const),
  ]);
}

function isCommandLine(command: CommandLine | Change): command is CommandLine {
  return Array.isArray(command);
}

async function change(texts: Change, workingFolder: string): Promise<string> {
  for (const [path, text] of Object.entries(texts)) {
    if (text === null) await rm(join(workingFolder, path));
    else await writeFile(join(workingFolder, path), text);
  }
  return Object.entries(texts)
    .map(([path, text]) => `(somebody ${text === null ? 'deletes' : 'edits'} ${path})\n`)
    .join('');
}

/** Replaces the number of files, which changes with every template. */
const anyCount = /\b\d+ (files written|unchanged|files\)|files in)/g;

async function play(words: readonly string[], workingFolder: string): Promise<string> {
  const printed: string[] = [];
  const noted: string[] = [];
  const exitCode = await runCommandLine(words, {
    workingFolder,
    colour: { stdout: false, stderr: false },
    debug: true,
    print: (text) => printed.push(text),
    show: (text) => printed.push(text),
    note: (text) => noted.push(text),
    now: () => 0,
  });
  return [
    `$ docs2ts ${words.join(' ')}\n`,
    ...stream('stdout', printed.join('')),
    ...stream('stderr', noted.join('').replaceAll(anyCount, 'N $1')),
    `exit code ${exitCode}\n`,
  ].join('');
}

function stream(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`--- ${name}\n`, text, ...(text.endsWith('\n') ? [] : ['\n'])];
}
