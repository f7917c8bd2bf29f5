import type { Constraint } from '../../model/constraint.js';
import type { PackageOptions } from '../../model/plan.js';
import type { Origin, Source } from '../../model/source.js';
import { commentText } from '../escape/comment-text.js';
import { stringLiteral } from '../escape/string-literal.js';

/** What a documentation comment is made of. */
export interface Documented {
  /** What it is, in a sentence of ours. */
  readonly lead?: string;
  readonly description?: string | undefined;
  readonly deprecated?: string | undefined;
  readonly constraints?: readonly Constraint[];
  readonly origin?: Origin;
  /** What else is known, in sentences of ours. */
  readonly notes?: readonly string[];
  readonly source: Source;
}

/**
 * Writes the documentation comment of a property, member or constant: what the page says, what we know besides, and on the last
 * line where it stands. That is a `@see` only after other tags, which a paragraph would belong to: compilers parse every comment
 * with a `@see`, so that one on each property doubles the time that a package takes them.
 */
export function docComment(documented: Documented): string {
  const tags = tagsOf(documented);
  const place = placeOf(documented.source);
  return join(documented, tags.length === 0 ? [place] : [...tags, `@see ${place}`]);
}

/** Writes the documentation comment of a type or operation: the last line is a `@see`, which leads to the page where it has a URL. */
export function docCommentWithSee(documented: Documented, { pagesUrl }: Pick<PackageOptions, 'pagesUrl'>): string {
  return join(documented, [...tagsOf(documented), `@see ${linkTo(documented.source, pagesUrl)}`]);
}

/** `resources/order.md:12`, fit for a comment. */
function placeOf({ file, line }: Source): string {
  return `${commentText(file).replaceAll('\n', ' ')}:${line}`;
}

function linkTo(source: Source, pagesUrl: string | undefined): string {
  if (pagesUrl === undefined) return placeOf(source);
  return `{@link ${pageUrl(source.file, pagesUrl)} | ${placeOf(source)}}`;
}

function pageUrl(file: string, pagesUrl: string): string {
  const path = file.split('/').map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')));
  return new URL(path.join('/'), pagesUrl.endsWith('/') ? pagesUrl : `${pagesUrl}/`).href;
}

function join(documented: Documented, lastLines: readonly string[]): string {
  return [...paragraphsOf(documented), lastLines.join('\n')].join('\n\n');
}

function paragraphsOf({ lead = '', description = '', constraints = [], origin, notes = [] }: Documented) {
  const inferred = origin === 'example' ? ['Known from examples only.'] : [];
  const remarks = [...notes, ...constraints.flatMap(sentenceOf), ...inferred].join(' ');
  return [lead, commentText(description), remarks].filter((text) => text !== '');
}

function tagsOf({ deprecated, constraints = [] }: Documented): readonly string[] {
  const deprecation = deprecated ?? constraints.map(deprecationOf).find((text) => text !== undefined);
  return deprecation === undefined ? [] : [`@deprecated ${commentText(deprecation)}`.trim()];
}

function sentenceOf(constraint: Constraint): readonly string[] {
  switch (constraint.kind) {
    case 'ReadOnly':
      return ['Read-only.'];
    case 'WriteOnly':
      return ['Write-only.'];
    case 'Immutable':
      return ['Cannot be changed.'];
    case 'Key':
      return ['Key.'];
    case 'Default':
      return [`Default: ${codeSpan(constraint.value)}.`];
    case 'Length':
      return [sentenceOfLimits(constraint.min, constraint.max, 'characters')];
    case 'Range':
      return [sentenceOfLimits(constraint.min, constraint.max, '')];
    case 'Count':
      return [sentenceOfLimits(constraint.min, constraint.max, 'items')];
    case 'SelectOnly':
      return constraint.selectOnly ? ['Returned only on `$select`.'] : ['Returned by default.'];
    case 'Query':
      return [sentenceOfQuery(constraint.option, constraint.operators)];
    case 'Format':
      return [`Format: ${codeSpan(constraint.format)}.`];
    // These are in the types.
    case 'Required':
    case 'Optional':
    case 'Nullable':
    case 'Deprecated':
      return [];
  }
}

function deprecationOf(constraint: Constraint): string | undefined {
  return constraint.kind === 'Deprecated' ? constraint.text : undefined;
}

function sentenceOfLimits(min: number | string | undefined, max: number | string | undefined, unit: string): string {
  const what = unit === '' ? '' : ` ${unit}`;
  const least = commentText(String(min));
  const most = commentText(String(max));
  if (min === undefined) return `At most ${most}${what}.`;
  return max === undefined ? `At least ${least}${what}.` : `From ${least} to ${most}${what}.`;
}

function sentenceOfQuery(option: string, operators: readonly string[]): string {
  const list = operators.length === 0 ? '' : ` (${operators.map(codeSpan).join(', ')})`;
  return `Supports ${codeSpan(option)}${list}.`;
}

/** Text from a page as a code span of a comment. */
export function codeSpan(text: string): string {
  const quoted = stringLiteral(text).slice(1, -1);
  return quoted.includes('`') || quoted === '' ? commentText(quoted) : `\`${quoted.replaceAll('*/', '*\\/')}\``;
}
