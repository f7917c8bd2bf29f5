import type { Constraint } from '../../model/constraint.js';
import type { PackageOptions } from '../../model/package/package-options.js';
import type { Overridden } from '../../model/schema/schema.js';
import type { Origin, Source } from '../../model/source.js';
import { pageUrl } from '../escape/urls.js';
import { codeSpan, commentMarkdown, commentText } from '../escape/comments.js';
import { sentenceOf } from './constraint-sentence.js';

/** The parts of a documentation comment. */
export interface Documented {
  /** A sentence of ours that says what the thing is. */
  readonly lead?: string;
  readonly description?: string | undefined;
  readonly deprecated?: string | undefined;
  readonly constraints?: readonly Constraint[];
  readonly origin?: Origin;
  /** Further sentences of ours. */
  readonly notes?: readonly string[];
  readonly overridden?: Overridden | undefined;
  readonly source: Source;
}

/** The URL that links in documentation comments are relative to. */
export type Pages = Pick<PackageOptions, 'pagesUrl'>;

/**
 * Writes the documentation comment of a property, member or constant: the page's description, remarks, tags, and on the last line the
 * place on the page. The place is a `@see` only after other tags, because a plain paragraph there would belong to the last tag.
 * Compilers parse every comment with a `@see`: one `@see` per property would double the time to compile a package.
 */
export function docComment(documented: Documented, pages: Pages): string {
  const { source } = documented;
  const tags = tagsOf(documented, pages);
  const lastLines = tags.length === 0 ? [placeOf(source)] : [...tags, `@see ${placeAsCode(source)}`];
  return join(paragraphsOf(documented, pages), lastLines);
}

/** Writes the documentation comment of a type or operation. The last line is a `@see`, which links to the page if it has a URL. */
export function docCommentWithSee(documented: Documented, pages: Pages): string {
  const see = `@see ${linkTo(documented.source, pages)}`;
  return join(paragraphsOf(documented, pages), [...tagsOf(documented, pages), see]);
}

function join(paragraphs: readonly string[], lastLines: readonly string[]): string {
  return [...paragraphs, lastLines.join('\n')].join('\n\n');
}

function paragraphsOf(
  { lead = '', description = '', deprecated, constraints = [], origin, notes = [], overridden }: Documented,
  { pagesUrl }: Pages,
): readonly string[] {
  const inferred = origin === 'example' ? ['Known from examples only.'] : [];
  const remarks = [...notes, ...constraints.flatMap(sentenceOf), ...inferred].join(' ');
  const override = overridden === undefined ? '' : `Overridden by the configuration: ${onOneLine(overridden.reason)}`;
  const said = description === deprecated ? '' : commentMarkdown(description, pagesUrl);
  return [lead, said, remarks, override].filter((text) => text !== '');
}

function tagsOf({ deprecated, constraints = [] }: Documented, { pagesUrl }: Pages): readonly string[] {
  const defaults = constraints.flatMap((one) => (one.kind === 'Default' ? [one.value] : []));
  const reasons = constraints.flatMap((one) => (one.kind === 'Deprecated' ? [one.text] : []));
  return [
    ...defaults.slice(0, 1).map((value) => `@defaultValue ${codeSpan(value)}`),
    ...(deprecated === undefined ? reasons : [deprecated])
      .slice(0, 1)
      .map((reason) => `@deprecated ${commentMarkdown(reason.replace(announcement, ''), pagesUrl)}`.trim()),
  ];
}

/** "[Deprecated] …", "Deprecated: …": the tag already says so. */
const announcement = /^(?:\\?\[deprecated\\?\]|\(deprecated\)|deprecated(?=$| ?[:.,;–—-]))[\s:.,;–—-]{0,9}/i;

/** `resources/order.md:12`, escaped for a comment. */
function placeOf({ file, line }: Source): string {
  return `${onOneLine(file)}:${line}`;
}

function onOneLine(text: string): string {
  return commentText(text).replaceAll('\n', ' ');
}

function linkTo(source: Source, { pagesUrl }: Pages): string {
  const url = pagesUrl === undefined ? undefined : pageUrl(source.file, pagesUrl);
  return url === undefined ? placeAsCode(source) : `{@link ${url} | ${placeOf(source)}}`;
}

/** A code span, because editors read the first word after `@see` as a name and show `resources /order.md`. */
function placeAsCode(source: Source): string {
  const place = placeOf(source);
  return place.includes('`') ? place : `\`${place}\``;
}
