import type { QualifiedName, TypeReference } from '../../model/edm/type-reference.js';
import { cellText, namedIn } from '../../model/edm/type-reference.js';
import type { Evidence } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';
import type { ReportedDocumentation } from '../report.js';
import type { HtmlEvidence, HtmlPlace, HtmlTypeUse } from './html-report.js';

/** Gives files, texts and types of a report their numbers. */
export interface PageIndex {
  readonly files: readonly string[];
  readonly texts: readonly string[];
  readonly reasons: () => readonly (readonly HtmlEvidence[])[];
  readonly file: (path: string) => number;
  readonly text: (text: string) => number;
  readonly reason: (reasons: readonly HtmlEvidence[]) => number;
  readonly place: (source: Source) => HtmlPlace;
  /** The same for a place whose path is already the one to show. */
  readonly shownPlace: (source: Source) => HtmlPlace;
  readonly typeNamed: (name: QualifiedName) => number | undefined;
  readonly operationNamed: (id: string) => number | undefined;
}

/** Creates an index in which only the types and operations have numbers yet. Paths of pages are shown below the root. */
export function makePageIndex({ schema, root = '' }: Partial<ReportedDocumentation> = {}): PageIndex {
  const below = (path: string): string => (root === '' ? path : `${root}/${path}`);
  const files = numberTexts();
  const texts = numberTexts();
  const reasons = numberTexts();
  const types = new Map(schema?.types.map(({ name }, position) => [name, position]));
  const operations = new Map(schema?.operations.map(({ id }, position) => [id, position]));
  return {
    files: files.all,
    texts: texts.all,
    // They were written as JSON below, because lists are not the same for being alike.
    reasons: () => reasons.all.map((json) => JSON.parse(json) as readonly HtmlEvidence[]),
    file: (path) => files.numberOf(below(path)),
    text: texts.numberOf,
    reason: (list) => reasons.numberOf(JSON.stringify(list)),
    place: ({ file, line }) => [files.numberOf(below(file)), line],
    shownPlace: ({ file, line }) => [files.numberOf(file), line],
    typeNamed: (name) => types.get(name),
    operationNamed: (id) => operations.get(id),
  };
}

/** The text of a type, with the first documented type in it. */
export function indexTypeUse(type: TypeReference, index: PageIndex): HtmlTypeUse {
  const [named] = namedIn(type).map(index.typeNamed);
  const text = index.text(cellText(type));
  return named === undefined ? [text] : [text, named];
}

/** The reasons for decisions about a thing; a place that is the thing's own is left out. */
export function indexEvidence(evidence: readonly Evidence[], own: Source, index: PageIndex): number {
  const reasons = evidence.map(({ about, says, origin, source }): HtmlEvidence => {
    const reason = [index.text(about), index.text(says), index.text(origin)] as const;
    return source.file === own.file && source.line === own.line ? reason : [...reason, index.place(source)];
  });
  return index.reason(reasons);
}

function numberTexts(): { readonly all: readonly string[]; readonly numberOf: (text: string) => number } {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, all.length);
    return all.push(text) - 1;
  };
  return { all, numberOf };
}
