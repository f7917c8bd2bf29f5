import { alignTables, alignTouchedTables } from '../fix/align-tables.js';
import { fixPage } from '../fix/fix-page.js';
import type { PageChange } from '../io/write-pages.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { findLinesIn, fingerprintOf } from '../model/fingerprint.js';
import type { FixRequest } from '../model/fix/fix.js';
import { textsOf } from '../model/source.js';
import { groupBy } from '../model/text/group-by.js';
import type { Documentation } from './documentation.js';
import { judgeDocumentation } from './judge-documentation.js';
import type { Options } from './options.js';

/** The documentation with the faults of some pages mended. Nothing is written. */
export interface FixedDocumentation {
  readonly documentation: Documentation;
  readonly mended: readonly Diagnostic[];
  readonly changes: readonly PageChange[];
}

/** What is mended: on which pages, and what besides the faults whose remedy is certain. */
export interface FixScope {
  readonly isSelected: (file: string) => boolean;
  readonly requests: readonly FixRequest[];
}

/** Some edits show others, or overlap with them; a page that is edited again and again would be our bug. */
const mostRounds = 10;

/** Mends what was found on pages, in rounds: each reads the pages as the one before has left them. */
export async function fixPages(
  options: Options,
  before: Documentation,
  { isSelected, requests }: FixScope,
): Promise<FixedDocumentation> {
  const original = textsOf(before.files);
  const edited = new Map<string, string>();
  const mended: Diagnostic[] = [];
  let documentation = before;
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = fixOnce(documentation, makeFilter(before, documentation, { isSelected, requests }));
    if (fixed.texts.size === 0) break;
    mended.push(...fixed.mended.filter(({ fix }) => !fix?.onRequest || requests.includes(fix.onRequest)));
    for (const [file, text] of fixed.texts) edited.set(file, text);
    documentation = await judgeDocumentation(options, edited);
  }
  const aligned = alignPages(documentation, { original, isSelected, all: requests.includes('tables') });
  for (const [file, text] of aligned) edited.set(file, text);
  if (aligned.size > 0) documentation = await judgeDocumentation(options, edited);
  return { documentation, mended, changes: changesOf(original, edited) };
}

/** Whether a finding is to be mended, by what was found before the first edit and now. */
function makeFilter(
  before: Documentation,
  now: Documentation,
  { isSelected, requests }: FixScope,
): (finding: Diagnostic) => boolean {
  const keyBefore = makeKey(before);
  const keyNow = makeKey(now);
  const known = new Set(before.diagnostics.map(keyBefore));
  return (finding) => {
    const { fix, source } = finding;
    if (fix === undefined || !isSelected(source.file)) return false;
    if (fix.onRequest === undefined || requests.includes(fix.onRequest)) return true;
    // An edit of an example must not leave a wrong length behind.
    return fix.onRequest === 'lengths' && !known.has(keyNow(finding));
  };
}

/** How a finding is recognised wherever it is now. */
function makeKey({ files }: Documentation): (finding: Diagnostic) => string {
  const findLines = findLinesIn(textsOf(files));
  return (finding) => `${finding.source.file} ${fingerprintOf(finding, findLines)}`;
}

interface FixedTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly mended: readonly Diagnostic[];
}

function fixOnce({ diagnostics, files }: Documentation, isWanted: (finding: Diagnostic) => boolean): FixedTexts {
  const texts = textsOf(files);
  const byFile = groupBy(diagnostics.filter(isWanted), ({ source }) => source.file);
  const fixed = [...byFile].map(([file, findings]) => ({ file, ...fixPage(file, texts.get(file) ?? '', findings) }));
  return {
    texts: new Map(fixed.flatMap(({ file, text, mended }) => (mended.length > 0 ? [[file, text] as const] : []))),
    mended: fixed.flatMap((one) => one.mended),
  };
}

interface Alignment {
  readonly original: ReadonlyMap<string, string>;
  readonly isSelected: (file: string) => boolean;
  /** Whether all tables are aligned, or those that an edit has put out of line. */
  readonly all: boolean;
}

function alignPages({ files }: Documentation, { original, isSelected, all }: Alignment): ReadonlyMap<string, string> {
  const aligned = [...textsOf(files)].flatMap(([file, text]) => {
    const before = original.get(file) ?? text;
    if (!isSelected(file) || (!all && before === text)) return [];
    const after = all ? alignTables(text) : alignTouchedTables(before, text);
    return after === text ? [] : [[file, after] as const];
  });
  return new Map(aligned);
}

function changesOf(original: ReadonlyMap<string, string>, edited: ReadonlyMap<string, string>): readonly PageChange[] {
  return [...edited].flatMap(([path, after]) => {
    const before = original.get(path);
    return before === undefined || before === after ? [] : [{ path, before, after }];
  });
}
