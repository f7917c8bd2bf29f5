import { diagnose } from '../../model/diagnostic.js';
import type { Comment, Silence } from '../../model/page.js';
import { compareSource } from '../../model/source.js';
import type { Element } from './read-elements.js';
import type { Report } from '../report.js';
import { lineText, type PageText } from '../../model/page-text.js';

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
  const ends = findEnds(read);
  const disabled = new Set<string>();
  return read.flatMap((directive) => {
    if (directive.kind === 'disable') for (const code of directive.codes) disabled.add(code);
    if (directive.kind !== 'enable') return [silenceOf(directive, ends.get(directive), page)];
    const { codes, comment } = directive;
    if (codes.length === 0 ? disabled.size === 0 : !codes.some((code) => disabled.has(code))) {
      report(diagnose('malformed-silence', comment.source, { problem: 'nothing-to-enable' }));
    }
    return [];
  });
}

/** The `enable` that ends each `disable`: the first one below it that names one of its codes, or none, which means all. */
function findEnds(all: readonly Directive[]): ReadonlyMap<Directive, Comment> {
  let last: Comment | undefined;
  const byCode = new Map<string, Comment>();
  const ends = new Map<Directive, Comment>();
  for (const directive of all.toReversed()) {
    const { kind, codes, comment } = directive;
    if (kind === 'enable' && codes.length === 0) last = comment;
    if (kind === 'enable') for (const code of codes) byCode.set(code, comment);
    const found = [last ?? [], ...codes.map((code) => byCode.get(code) ?? [])].flat();
    const [end] = found.toSorted((a, b) => compareSource(a.source, b.source));
    if (kind === 'disable' && end !== undefined) ends.set(directive, end);
  }
  return ends;
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
  end: Comment | undefined,
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
    case 'disable':
      return { ...silence, lines: { first: source.line, last: end?.source.line ?? page.lineStarts.length } };
    case 'disable-page':
    case 'enable':
      return silence;
  }
}

/** The first line after a line that is not blank; lines count from 1. */
function nextLine(page: PageText, line: number): number {
  for (let next = line; next < page.lineStarts.length; next++) {
    if (lineText(page, next).trim() !== '') return next + 1;
  }
  return line + 1;
}
