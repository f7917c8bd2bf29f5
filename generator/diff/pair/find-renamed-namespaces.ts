import type { Change } from '../../model/change/change.js';
import { namespaceOf } from '../../model/edm/type-reference.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import { groupBy } from '../../model/text/group-by.js';
import { makeChange } from '../make-change.js';
import type { TypePairing } from './pair-types.js';

/** Namespaces with a new name: old name → new name. */
export interface RenamedNamespaces {
  readonly names: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

/** Finds the namespaces that were renamed: one that is gone, all of whose types that are left are in one that did not exist. */
export function findRenamedNamespaces(
  pairs: TypePairing['pairs'],
  { before, after }: { readonly before: Schema; readonly after: Schema },
): RenamedNamespaces {
  const [old, young] = [namespacesOf(before), namespacesOf(after)];
  const moved = pairs.filter(([was, is]) => !young.has(spaceOf(was)) && !old.has(spaceOf(is)));
  const targets = groupBy(moved, ([was]) => spaceOf(was));
  const renamed = [...targets].flatMap(([namespace, [first, ...others]]) => {
    if (first === undefined || others.some(([, is]) => spaceOf(is) !== spaceOf(first[1]))) return [];
    return [{ was: namespace, is: spaceOf(first[1]), at: [first[0].source, first[1].source] as const }];
  });
  return {
    names: new Map(renamed.map(({ was, is }) => [was, is])),
    changes: renamed.map(({ was, is, at }) =>
      makeChange('namespace-renamed', { subject: { kind: 'Namespace', namespace: is }, at, before: was }),
    ),
  };
}

function spaceOf({ name }: SchemaType): string {
  return namespaceOf(name);
}

function namespacesOf({ types }: Schema): ReadonlySet<string> {
  return new Set(types.map(spaceOf));
}
