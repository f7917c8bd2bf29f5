// In: the text of a page and what was found on it. Out: the text with the faults mended that are certain.
// The rule that finds a fault says how it is mended (`Diagnostic.fix`); this room makes the edits.
// Begin reading at `fixPage`.
import type { Diagnostic } from '../model/diagnostic.js';
import { type LocatedEdit, locateEdit } from '../model/fix/locate-edit.js';
import { createPageText, type PageText } from '../model/page-text.js';

/** A page with some faults mended. */
export interface FixedPage {
  readonly text: string;
  readonly mended: readonly Diagnostic[];
}

/**
 * Makes the edits of the findings on one page. A finding is mended by all of its edits or not at all. If the edits of two findings overlap, the
 * second one is left for the next round: it may look different by then.
 */
export function fixPage(file: string, text: string, findings: readonly Diagnostic[]): FixedPage {
  const page = createPageText(file, text);
  const made: LocatedEdit[] = [];
  const mended = findings.filter((finding) => {
    const edits = locateAll(finding, page);
    if (edits === undefined || edits.some((edit) => made.some((other) => overlap(edit, other)))) return false;
    made.push(...edits);
    return true;
  });
  return { text: applyEdits(page.text, made), mended };
}

/** The places of all edits of a finding; undefined if one of them cannot be made. */
function locateAll({ fix }: Diagnostic, page: PageText): readonly LocatedEdit[] | undefined {
  const located = (fix?.edits ?? []).map((edit) =>
    edit.source.file === page.file ? locateEdit(edit, page) : undefined,
  );
  return located.length > 0 && located.every((edit) => edit !== undefined) ? located : undefined;
}

/** Whether two edits change the same text, or insert at the same place. */
function overlap(a: LocatedEdit, b: LocatedEdit): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

/** Makes edits that do not overlap. */
export function applyEdits(text: string, edits: readonly LocatedEdit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept = ordered.map(({ start }, index) => text.slice(ordered[index - 1]?.end ?? 0, start));
  return `${ordered.map(({ after }, index) => `${kept[index]}${after}`).join('')}${text.slice(ordered.at(-1)?.end ?? 0)}`;
}
