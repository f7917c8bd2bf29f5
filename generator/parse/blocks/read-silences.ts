import { diagnose } from '../../model/diagnostic.js';
import type { Comment, Silence } from '../../model/page.js';
import { compareSource } from '../../model/source.js';
import type { Element } from './read-elements.js';
import type { Report } from '../report.js';
import { lineText, type PageText } from '../text/page-text.js';

/** Where a comment may ask for silence: `docs2ts-disable-line` and its kin. `enable` ends what `disable` began. */
const directives = ['disable-page', 'disable-next-line', 'disable-line', 'disable', 'enable'] as const;

interface Directive {
  readonly kind: (typeof directives)[number];
  readonly codes: readonly string[];
  readonly reason: string;
  readonly comment: Comment;
}

/** Whether a comment is for docs2ts: `<!-- docs2ts-disable-next-line some-code -- the reason -->`. */
export function isDirective(element: Element): element is Comment {
  return element.kind === 'Comment' && element.value.startsWith('docs2ts-');
}

/** Reads the comments of a page that ask for silence. One that is malformed is reported and silences nothing. */
export function readSilences(comments: readonly Comment[], page: PageText, report: Report): readonly Silence[] {
  const read = comments
    .toSorted((a, b) => compareSource(a.source, b.source))
    .flatMap((comment) => readDirective(comment, report));
  return read.flatMap((directive, at) => {
    if (directive.kind !== 'enable') return [silenceOf(directive, read.slice(at + 1), page)];
    if (!read.slice(0, at).some((before) => isEndOf(directive, before))) {
      report(diagnose('malformed-silence', directive.comment.source, { problem: 'nothing-to-enable' }));
    }
    return [];
  });
}

function readDirective(comment: Comment, report: Report): readonly Directive[] {
  const [head = '', ...reasons] = comment.value.split(/\s--\s/);
  const [name = '', ...codes] = head.split(/[\s,]+/).filter((word) => word !== '');
  const reason = reasons.join(' -- ').trim();
  const kind = directives.find((known) => name === `docs2ts-${known}`);
  if (kind === undefined) {
    report(diagnose('malformed-silence', comment.source, { problem: 'unknown-word', word: name }));
    return [];
  }
  if (kind !== 'enable' && (codes.length === 0 || reason === '')) {
    report(diagnose('malformed-silence', comment.source, { problem: 'incomplete', word: name }));
    return [];
  }
  return [{ kind, codes, reason, comment }];
}

function silenceOf(
  { kind, codes, reason, comment: { source } }: Directive,
  later: readonly Directive[],
  page: PageText,
): Silence {
  const silence = { codes, reason, source };
  switch (kind) {
    case 'disable-line':
      return { ...silence, lines: { first: source.line, last: source.endLine } };
    case 'disable-next-line': {
      const next = nextLine(page, source.endLine);
      return { ...silence, lines: { first: next, last: next } };
    }
    case 'disable': {
      const end = later.find((one) => one.kind === 'enable' && isEndOf(one, { kind, codes }));
      return { ...silence, lines: { first: source.line, last: end?.comment.source.line ?? page.lineStarts.length } };
    }
    case 'disable-page':
    case 'enable':
      return silence;
  }
}

/** Whether `enable` names a code that `disable` names, or none, which means all. */
function isEndOf({ codes }: Directive, before: Pick<Directive, 'kind' | 'codes'>): boolean {
  return before.kind === 'disable' && (codes.length === 0 || before.codes.some((code) => codes.includes(code)));
}

/** The first line after a line that is not blank; lines count from 1. */
function nextLine(page: PageText, line: number): number {
  for (let next = line; next < page.lineStarts.length; next++) {
    if (lineText(page, next).trim() !== '') return next + 1;
  }
  return line + 1;
}
