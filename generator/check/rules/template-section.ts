import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import type { PageFacts, TemplateSection } from '../../model/facts/facts.js';
import { fileSource, type Source } from '../../model/source.js';
import { groupBy } from '../../model/text/group-by.js';
import { defineRule } from '../rule.js';

type Code = 'missing-section' | 'repeated-heading';

/** A page without a section that most pages of its kind have, or with the same heading twice. */
export const templateSection = defineRule<Code>({
  codes: ['missing-section', 'repeated-heading'],
  reach: 'set',
  check: ({ pages }) => [
    ...wanted.flatMap((section) => findMissing(section, pages)),
    ...pages.flatMap(({ headings }) => findRepeated(headings)),
  ],
});

/** A section, the words for it, and the place on each page that should have it. */
interface WantedSection {
  readonly section: TemplateSection;
  readonly name: string;
  readonly placeOn: (page: PageFacts) => Source | undefined;
}

const wanted: readonly WantedSection[] = [
  { section: 'properties', name: 'Properties', placeOn: typeOf },
  { section: 'permissions', name: 'Permissions', placeOn: operationOf },
  { section: 'response', name: 'Response', placeOn: operationOf },
  { section: 'request-body', name: 'Request body', placeOn: bodyOf },
];

/** More pages must have the section than lack it: then it is what readers expect. */
function findMissing(
  { section, name, placeOn }: WantedSection,
  pages: readonly PageFacts[],
): readonly Diagnostic<Code>[] {
  const candidates = pages.flatMap((page) => {
    const place = placeOn(page);
    return place === undefined ? [] : [{ page, place }];
  });
  const lacking = candidates.filter(({ page }) => page.headings.every((heading) => heading.section !== section));
  const having = candidates.length - lacking.length;
  if (having <= lacking.length) return [];
  return lacking.map(({ place }) => diagnose('missing-section', place, { section: name, having }));
}

/** The representation of a type that the page defines. */
function typeOf({ facts, file }: PageFacts): Source | undefined {
  const [type, ...others] = facts.filter((fact) => fact.kind === 'Type');
  return type?.form === 'structured' && type.representation && others.length === 0 ? fileSource(file) : undefined;
}

function operationOf({ facts, file }: PageFacts): Source | undefined {
  return facts.some(({ kind }) => kind === 'Operation') ? fileSource(file) : undefined;
}

/** An example request with a body. */
function bodyOf({ facts }: PageFacts): Source | undefined {
  return facts.find((fact) => fact.kind === 'Example' && fact.role === 'request' && fact.body !== undefined)?.source;
}

function findRepeated(headings: PageFacts['headings']): readonly Diagnostic<Code>[] {
  const same = groupBy(headings, ({ text, depth }) => `${depth} ${text.toLowerCase()}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map(({ text, source }) =>
      diagnose(
        'repeated-heading',
        source,
        { heading: text },
        first && [{ message: 'the first one', source: first.source }],
      ),
    ),
  );
}
