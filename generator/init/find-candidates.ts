// In: what the pages of a folder say. Out: the folders that hold a documentation, the best one first.
// The room init/ decides what `docs2ts init` writes: the inputs here, the name in name-package.ts, the text in print-configuration.ts.
// Begin reading at `findCandidates`.
import type { Fact, PageFacts } from '../model/facts/facts.js';
import { sortBy } from '../model/text/compare.js';
import { groupBy } from '../model/text/group-by.js';
import { plural } from '../model/text/plural.js';

/** A folder whose pages document an API. */
export interface Candidate {
  /** Relative to the folder that was searched; empty for that folder. */
  readonly folder: string;
  /** The pages in it that say something about a type or an operation. */
  readonly pages: readonly string[];
  /** The types and operations that they describe. */
  readonly subjects: ReadonlySet<string>;
}

/** Finds the folders that contain a documentation. Each version of an API is a folder of its own; a stray page is left out. */
export function findCandidates(pages: readonly PageFacts[]): readonly Candidate[] {
  const telling = pages.flatMap(({ file, facts }) => {
    const subjects = new Set(facts.flatMap(subjectsOf));
    return subjects.size === 0 ? [] : [{ file, subjects }];
  });
  return telling.length === 0 ? [] : sortBest(split('', telling));
}

/** Says what a candidate holds: `12 types and operations on 9 pages`. */
export function describeCandidate({ pages, subjects }: Candidate): string {
  return `${subjects.size} types and operations on ${plural(pages.length, 'page')}`;
}

interface TellingPage {
  readonly file: string;
  readonly subjects: ReadonlySet<string>;
}

/** The types and operations that a fact describes, in the form in which versions of one API agree. */
function subjectsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'Property':
    case 'Member':
    case 'BaseType':
      return [fact.owner.name.toLowerCase()];
    case 'Type':
      return fact.representation !== undefined || fact.entity === true ? [fact.name.name.toLowerCase()] : [];
    case 'Operation':
      return fact.routes.map(({ method, path }) => `${method} ${path.toLowerCase().replaceAll(/\{[^}]*\}/g, '{}')}`);
    case 'Example':
      return [];
  }
}

/** The candidates in a folder: the folder, unless nearly all is in one of its folders, or its folders are versions of one API. */
function split(folder: string, found: readonly TellingPage[]): readonly Candidate[] {
  const pages = withoutFrontPages(folder, found);
  const all = candidateOf(folder, pages);
  const folders = [...groupBy(pages, ({ file }) => childOf(folder, file))].flatMap(([child, inside]) =>
    child === undefined ? [] : [{ child, inside, subjects: candidateOf(child, inside).subjects }],
  );
  const main = folders.find(({ subjects }) => subjects.size >= all.subjects.size * nearlyAll);
  const areVersions = folders.some((one) =>
    folders.some((other) => one !== other && isVersion(one.subjects, other.subjects)),
  );
  if (areVersions) return folders.flatMap(({ child, inside }) => split(child, inside));
  return main === undefined ? [all] : split(main.child, main.inside);
}

/** A README above folders of pages shows how to begin; an example in it is no documentation. */
function withoutFrontPages(folder: string, pages: readonly TellingPage[]): readonly TellingPage[] {
  const others = pages.filter(({ file }) => childOf(folder, file) !== undefined || !frontPage.test(file));
  return others.some(({ file }) => childOf(folder, file) !== undefined) ? others : pages;
}

const frontPage = /(?:^|\/)(?:readme|changelog|contributing|index)\.mdx?$/i;

/** The share of the subjects that makes a folder the whole documentation; the rest is an example in a README or the like. */
const nearlyAll = 0.9;

/** Whether most of what one folder describes is described in another one as well. */
function isVersion(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((subject) => other.has(subject)).length;
  return shared >= 2 && shared * 2 > one.size;
}

function candidateOf(folder: string, pages: readonly TellingPage[]): Candidate {
  return {
    folder,
    pages: pages.map(({ file }) => file),
    subjects: new Set(pages.flatMap(({ subjects }) => [...subjects])),
  };
}

/** The folder below another one that contains a file; undefined if there is none in between. */
function childOf(folder: string, file: string): string | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  const end = file.indexOf('/', prefix.length);
  return end === -1 ? undefined : file.slice(0, end);
}

/** The richest one first, those that are not yet released last. */
function sortBest(candidates: readonly Candidate[]): readonly Candidate[] {
  const byName = sortBy(candidates, ({ folder }) => folder);
  return byName.toSorted((a, b) => Number(isPreview(a)) - Number(isPreview(b)) || b.subjects.size - a.subjects.size);
}

function isPreview({ folder }: Candidate): boolean {
  return /(?:^|[/._-])(?:alpha|beta|preview|draft|next|archived?|old|deprecated)(?:$|[/._-])/i.test(folder);
}
