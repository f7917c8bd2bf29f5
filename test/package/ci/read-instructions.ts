import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** A block of code in docs/ci.md. `path`: the file that the paragraph above it names; commands have none. */
interface Block {
  readonly language: string;
  readonly path: string | undefined;
  readonly code: string;
}

/** What docs/ci.md tells its reader to write, and to run. */
export interface Instructions {
  readonly files: ReadonlyMap<string, string>;
  /** What somebody types. */
  readonly commands: readonly string[];
}

/** Reads the instructions of a Markdown file. A block below `` `PATH`: `` is a file, any other one is commands. */
export async function readInstructions(file: string): Promise<Instructions> {
  const text = await readFile(file, 'utf8');
  const blocks = [...text.matchAll(/(?:`([^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$/gms)].map(
    ([, path, language = '', code = '']): Block => ({ language, path, code }),
  );
  const unnamed = blocks.filter(({ path, language }) => path === undefined && language !== 'sh');
  if (unnamed.length > 0) throw new Error(`A block of ${unnamed[0]?.language} has no file name above it.`);
  return {
    files: new Map(blocks.flatMap(({ path, code }) => (path === undefined ? [] : [[path, code] as const]))),
    commands: blocks.flatMap(({ path, code }) => (path === undefined ? [code] : [])),
  };
}

/** A step of a workflow of GitHub Actions. */
export interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** A job of a workflow. */
export interface Job {
  readonly needs?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** A workflow of GitHub Actions. */
export interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Parses a file of YAML that the instructions name. */
export function parseFile({ files }: Instructions, path: string): unknown {
  return parse(textOf({ files }, path));
}

/** The text of a file that the instructions name. */
export function textOf({ files }: Pick<Instructions, 'files'>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`docs/ci.md has no ${path}`);
  return text;
}
