import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathFrom } from '../model/text/path-from.js';
import { nameBaseline, type Baseline } from '../model/baseline.js';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { isObject, parseJson, type JsonObject } from '../model/json-value.js';
import { fileSource, type Source, type SourceFile } from '../model/source.js';
import { writeFiles } from './write-files.js';
import { escapeCharacter, replaceInvisible } from '../model/text/invisible.js';

/** The file that keeps the baseline if the configuration names none. */
const defaultBaselineFile = 'docs2ts.baseline.json';

/** The version of the format that is written and read. */
const formatVersion = 1;

/** The file of a baseline: what it holds, and where. */
export interface BaselineFile {
  /** As the user wrote it. */
  readonly name: string;
  readonly path: string;
  /** Undefined if the file does not exist. */
  readonly text: string | undefined;
  readonly baseline: Baseline;
  readonly diagnostics: readonly Diagnostic[];
}

/** The named file of a baseline, or the name of the project that the default file bears. */
interface BaselineName {
  readonly baseline?: string | undefined;
  readonly project?: string | undefined;
  readonly workingFolder?: string | undefined;
}

/** Reads a baseline, by default `docs2ts.baseline.json` in the working folder. A file that is none is a fault. */
export async function readBaseline({
  baseline: named,
  project,
  workingFolder = process.cwd(),
}: BaselineName): Promise<BaselineFile> {
  const name = named ?? nameBaseline(defaultBaselineFile, project);
  const path = resolve(workingFolder, name);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const nothing = { name, path, text, baseline: { pages: {} }, diagnostics: [] };
  if (text === undefined) {
    const missing = named !== undefined || existsSync(path);
    return { ...nothing, diagnostics: missing ? [diagnose('missing-baseline', fileSource(name), { file: name })] : [] };
  }
  const parsed = parseBaseline(text);
  if (typeof parsed !== 'string') return { ...nothing, baseline: parsed };
  return {
    ...nothing,
    diagnostics: [diagnose('malformed-baseline', fileSource(name), { file: name, reason: parsed })],
  };
}

/** Writes a baseline to its file; all of it or nothing. */
export async function writeBaseline(
  { name, path, text }: BaselineFile,
  baseline: Baseline,
): Promise<readonly Diagnostic[]> {
  const after = printBaseline(baseline);
  const change = { path: basename(path), after };
  const folder = { path: dirname(path), name: dirname(name) };
  return writeFiles(folder, [
    text === undefined ? { kind: 'create', ...change } : { kind: 'update', ...change, before: text, edited: false },
  ]);
}

/** The text of a baseline file: each finding in a line of its own, so that version control shows and merges them one by one. */
function printBaseline({ pages }: Baseline): string {
  const printed = Object.entries(pages).map(([page, findings]) => {
    const lines = findings.map(
      ({ code, fingerprint, message }) => `      ${JSON.stringify({ code, fingerprint, message })}`,
    );
    return `    ${JSON.stringify(page)}: [\n${lines.join(',\n')}\n    ]`;
  });
  const body = printed.length === 0 ? '{}' : `{\n${printed.join(',\n')}\n  }`;
  const text = `{\n  "version": ${formatVersion},\n  "pages": ${body}\n}\n`;
  return replaceInvisible(text, escapeCharacter);
}

/** The place of an entry: the first line of the file that has its fingerprint. */
export function placeOfEntry({ name, text = '' }: BaselineFile, fingerprint: string): Source {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(fingerprint)) + 1;
  if (line === 0) return fileSource(name);
  return { file: name, line, column: 1, endLine: line, endColumn: (lines[line - 1] ?? '').length + 1 };
}

/** The paths of pages in a baseline are relative to its folder; `root` is the folder that the given paths are relative to. */
export function pathsInBaseline(
  { path }: BaselineFile,
  files: readonly SourceFile[],
  root: string,
): ReadonlyMap<string, string> {
  const folder = dirname(path);
  return new Map(files.map((file) => [file.path, pathFrom(folder, join(root, file.path))]));
}

/** The pages of a baseline that no longer exist. */
export function findGonePages({ path, baseline }: BaselineFile): ReadonlySet<string> {
  return new Set(Object.keys(baseline.pages).filter((page) => !existsSync(join(dirname(path), page))));
}

/** Returns the baseline, or why the text is none. */
function parseBaseline(text: string): Baseline | string {
  if (/^(?:<{7}|={7}|>{7})/m.test(text)) return 'it contains a conflict of version control';
  const value = parseJson(text);
  if (!isObject(value) || value.version === undefined) return 'it is not a baseline';
  if (typeof value.version === 'number' && value.version > formatVersion) return 'a newer version of docs2ts wrote it';
  return isBaseline(value) ? { pages: value.pages } : 'it is damaged';
}

function isBaseline(value: JsonObject): value is JsonObject & Baseline {
  const { version, pages } = value;
  if (version !== formatVersion || !isObject(pages)) return false;
  return Object.values(pages).every((entries) => Array.isArray(entries) && entries.every(isEntry));
}

function isEntry(value: unknown): boolean {
  return isObject(value) && ['code', 'fingerprint', 'message'].every((key) => typeof value[key] === 'string');
}
