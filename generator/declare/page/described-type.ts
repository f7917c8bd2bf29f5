import type { TypeMention } from '../../model/facts/facts.js';
import type { Heading, RichText } from '../../model/page.js';

/** A type that a heading such as "Shop - Address properties" describes on the page of another type. */
export interface DescribedType {
  readonly name: string;
  /** The heading's slug, if rows may link to it; undefined if the heading describes the type of the whole page. */
  readonly anchor: string | undefined;
  readonly heading: Heading;
}

/** The types that sections of a page describe, by the spellings of the links to them. */
export function describedByAnchor(
  sections: readonly { readonly describes?: DescribedType }[],
): ReadonlyMap<string, TypeMention> {
  return new Map(
    sections.flatMap(({ describes }): [string, TypeMention][] => {
      if (describes?.anchor === undefined) return [];
      const { name, anchor, heading } = describes;
      return [[anchorKey(anchor), { name, target: `#${anchor}`, source: heading.source }]];
    }),
  );
}

/** The described type to which the cells of a row link; undefined if they link to none or to several. */
export function findDescribed(
  cells: readonly RichText[],
  described: ReadonlyMap<string, TypeMention>,
): TypeMention | undefined {
  const found = new Set(cells.flatMap(anchorsIn).flatMap((anchor) => described.get(anchor) ?? []));
  const [mention] = found;
  return found.size === 1 ? mention : undefined;
}

/** The anchors on the same page to which a cell links. */
export function anchorsIn({ inlines }: RichText): readonly string[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'Link' && inline.target?.startsWith('#') ? [anchorKey(inline.target.slice(1))] : [],
  );
}

/** An anchor as it is compared: sites differ in how they write blanks and punctuation. */
export function anchorKey(anchor: string): string {
  return anchor
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
