import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { cellText, elementType, simpleName, type TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import { groupBy } from '../../model/text/group-by.js';
import type { NamedTypes } from '../naming/name-types.js';
import type { Declarations } from '../naming/types/gather-declarations.js';
import type { TypeKey } from '../naming/names/name-table.js';
import type { ResolvedPages } from '../resolving/resolve-pages.js';
import { keyOfType, type Scalars } from '../resolving/type-scope.js';
import { inferType, joinTypes } from './value-type.js';

/**
 * Finds the names in Type cells that stand for a primitive type: no page defines them, and the examples show texts or numbers where they are
 * named, or a JSON representation shows the name itself, never an object. For example `|status|contoso.orderStatus|` without a list of values, and `"status": "Open"` in every example.
 */
export function findScalarTypes({ structured }: NamedTypes, draft: ResolvedPages): Scalars {
  const objects = new Set([
    ...draft.payloads.flatMap(({ type, declared }) => [type, declared]),
    ...draft.bases.direct.keys(),
  ]);
  const unknown = new Set(
    [...structured.values()].flatMap(({ key, types, properties }) =>
      types.length === 0 && properties.length === 0 && !objects.has(key) ? [key] : [],
    ),
  );
  const values = groupBy(shownValues(draft), ({ type }) => type);
  const represented = groupBy(representedNames(structured, draft), ({ type }) => type);
  return new Map(
    [...unknown].flatMap((key) => {
      const shown = values.get(key) ?? represented.get(key) ?? [];
      const type = scalarOf(shown.map(({ value }) => value));
      return type === undefined ? [] : [[key, type] as const];
    }),
  );
}

/** Reports the names in Type cells that are taken to stand for a primitive type, each once on a page. */
export function reportScalars(scalars: Scalars, { mentions, find }: NamedTypes): readonly Diagnostic[] {
  if (scalars.size === 0) return [];
  const seen = new Set<string>();
  return mentions.flatMap(({ mention: { source, ...mention } }) => {
    const key = find.inCell({ source, ...mention });
    const type = key === undefined ? undefined : scalars.get(key);
    if (type === undefined || seen.has(`${key} ${source.file}`)) return [];
    seen.add(`${key} ${source.file}`);
    return [diagnose('undefined-value-type', source, { name: mention.name, type: cellText(type) })];
  });
}

interface ShownValue {
  readonly type: TypeKey;
  readonly value: JsonNode;
}

/** The values of all properties in the examples, with the type of each property; those of a collection one by one. */
function shownValues({ payloads, scope }: ResolvedPages): readonly ShownValue[] {
  return payloads.flatMap((payload) =>
    [...payload.members.values()].flatMap(({ name, value }) => {
      const declared = scope.typeOfProperty(payload.type, name);
      const type = declared === undefined ? undefined : keyOfType(scope, elementType(declared));
      if (type === undefined) return [];
      return (value.kind === 'Array' ? value.items : [value]).map((item) => ({ type, value: item }));
    }),
  );
}

/** The texts in JSON representations that are names of the type themselves: `"status": "contoso.orderStatus"` stands for no object. */
function representedNames(structured: Declarations, { scope }: ResolvedPages): readonly ShownValue[] {
  return [...structured.values()].flatMap(({ key: owner, types }) =>
    types.flatMap(({ representation }) =>
      (representation?.kind === 'Object' ? representation.members : []).flatMap(({ name, value }) => {
        const declared = scope.typeOfProperty(owner, name);
        const type = keyOfType(scope, declared === undefined ? undefined : elementType(declared));
        const typeName = type === undefined ? undefined : scope.names.get(type);
        if (type === undefined || typeName === undefined || value.kind !== 'String') return [];
        return simpleName(value.value) === simpleName(typeName) ? [{ type, value }] : [];
      }),
    ),
  );
}

/** The primitive type of values that are neither objects nor arrays; undefined if there is no value but null. */
function scalarOf(values: readonly JsonNode[]): TypeReference | undefined {
  if (values.some(({ kind }) => kind === 'Object' || kind === 'Array')) return undefined;
  return joinTypes(values.map((value) => inferType(value, () => undefined)));
}
