import type { Constraint } from '../../model/constraint.js';
import type { PackageOptions } from '../../model/package/package-options.js';
import type { Overridden } from '../../model/schema/schema.js';
import { saysConstraint } from '../../model/shapes/says-constraint.js';
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
  /** The page that documents it. Absent for what is part of a type, whose comment cites the page. */
  readonly source?: Source;
}

/** The URL that links in documentation comments are relative to. */
export type Pages = Pick<PackageOptions, 'pagesUrl'>;

/**
 * Writes the documentation comment of a property, member or constant: the page's description, remarks, tags, and on the last line the
 * page if one is given; never a line, which an edit elsewhere on the page would change. Empty if there is nothing to say. The page is a
 * `@see` only after other tags, because a plain paragraph there would belong to the last tag. Compilers parse every comment with a
 * `@see`: one `@see` per property would double the time to compile a package.
 */
export function docComment(documented: Documented, pages: Pages): string {
  const { source } = documented;
  const tags = tagsOf(documented, pages);
  const page = source === undefined ? [] : [tags.length === 0 ? pageOf(source) : `@see ${pageAsCode(source)}`];
  return join(paragraphsOf(documented, pages), [...tags, ...page]);
}

/** Writes the documentation comment of a type or operation. The last line is a `@see`, which links to the page if it has a URL. */
export function docCommentWithSee(documented: Documented & { readonly source: Source }, pages: Pages): string {
  const see = `@see ${linkTo(documented.source, pages)}`;
  return join(paragraphsOf(documented, pages), [...tagsOf(documented, pages), see]);
}

function join(paragraphs: readonly string[], lastLines: readonly string[]): string {
  return [...paragraphs, lastLines.join('\n')].filter((text) => text !== '').join('\n\n');
}

function paragraphsOf(
  { lead = '', description = '', deprecated, constraints = [], origin, notes = [], overridden }: Documented,
  { pagesUrl }: Pages,
): readonly string[] {
  const inferred = origin === 'example' ? ['Known from examples only.'] : [];
  const remarks = [
    ...notes,
    ...constraints.filter((one) => !saysConstraint(description, one)).flatMap(sentenceOf),
    ...inferred,
  ].join(' ');
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

/** `resources/order.md`, escaped for a comment. */
function pageOf({ file }: Source): string {
  return onOneLine(file);
}

function onOneLine(text: string): string {
  return commentText(text).replaceAll('\n', ' ');
}

function linkTo(source: Source, { pagesUrl }: Pages): string {
  const url = pagesUrl === undefined ? undefined : pageUrl(source.file, pagesUrl);
  return url === undefined ? pageAsCode(source) : `{@link ${url} | ${pageOf(source)}}`;
}

/** A code span, because editors read the first word after `@see` as a name and show `resources /order.md`. */
function pageAsCode(source: Source): string {
  const page = pageOf(source);
  return page.includes('`') ? page : `\`${page}\``;
}
