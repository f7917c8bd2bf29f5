import type { Change } from '../../model/change/change.js';
import type { Operation } from '../../model/operation.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import { fileSource, type Source } from '../../model/source.js';
import { groupBy } from '../../model/text/group-by.js';
import type { ComparedSchema } from '../comparison.js';
import { makeChange } from '../make-change.js';
import { isPagePath } from '../../model/text/link-target.js';

/** Pages with a new path: old path → new path. */
export interface RenamedPages {
  readonly names: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

type Pairs<Item> = readonly (readonly [Item, Item])[];

/**
 * Finds the pages that were renamed: a page that is gone, all of whose types and operations are on one page that did not exist, and that
 * has no other ones.
 */
export function findRenamedPages(
  types: Pairs<SchemaType>,
  operations: Pairs<Operation>,
  { before, after }: { readonly before: ComparedSchema; readonly after: ComparedSchema },
): RenamedPages {
  const [old, young] = [filesOf(before.schema), filesOf(after.schema)];
  const moves = [...types, ...operations].flatMap(([was, is]) =>
    !isPage(was.source) || !isPage(is.source) || young.has(was.source.file) || old.has(is.source.file)
      ? []
      : [[was.source, is.source] as const],
  );
  const targets = groupBy(moves, ([{ file }]) => file);
  const origins = groupBy(moves, ([, { file }]) => file);
  const renamed = [...targets].flatMap(([file, [first, ...others]]) => {
    if (first === undefined) return [];
    const target = first[1].file;
    const isAlone =
      others.every(([, is]) => is.file === target) && origins.get(target)?.every(([was]) => was.file === file);
    return isAlone ? [[file, target] as const] : [];
  });
  return { names: new Map(renamed), changes: renamed.map(([was, is]) => reportRenamed(was, is)) };
}

function reportRenamed(before: string, after: string): Change {
  return makeChange('page-renamed', {
    subject: { kind: 'Page', page: after },
    before,
    at: [fileSource(before), fileSource(after)],
  });
}

/** Schemas that were read back from other notations have places in a file that is no page. */
function isPage({ file }: Source): boolean {
  return isPagePath(file);
}

function filesOf({ types, operations, examples }: Schema): ReadonlySet<string> {
  return new Set([
    ...types.flatMap(({ sources }) => sources.map(({ file }) => file)),
    ...operations.map(({ source }) => source.file),
    ...examples.map(({ source }) => source.file),
  ]);
}
