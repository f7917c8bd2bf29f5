import { propertyKey } from '../escape/literals.js';
import { nameOf, treeOf, usesOf, type Code, type Part } from './code.js';

/** A named type with arguments: `Open<Status>`. */
export function typeReference(name: Part, ...parts: readonly Part[]): Code {
  return {
    tree: { kind: 'TypeReference', name: nameOf(name), arguments: parts.map(treeOf) },
    uses: usesOf(name, ...parts),
  };
}

/** The type of an array: `Order[]`. */
export function arrayType(element: Part): Code {
  return { tree: { kind: 'ArrayType', element: treeOf(element) }, uses: usesOf(element) };
}

/** A union; of one type, that type. */
export function union(types: readonly Part[]): Code {
  const trees = types.map(treeOf).flatMap((tree) => (tree.kind === 'UnionType' ? tree.types : [tree]));
  const [only] = trees;
  return {
    tree: trees.length === 1 && only !== undefined ? only : { kind: 'UnionType', types: trees },
    uses: usesOf(...types),
  };
}

/** An intersection: `QueryOptions & { start: string }`. */
export function intersection(types: readonly Part[]): Code {
  return { tree: { kind: 'IntersectionType', types: types.map(treeOf) }, uses: usesOf(...types) };
}

/** A property of an object type; its key is quoted if necessary, but not a number. */
export interface TypeField {
  readonly name: string | number;
  readonly type: Part;
  readonly required: boolean;
}

/** An object type: `{ id: string; top?: number }`. */
export function typeLiteral(fields: readonly TypeField[]): Code {
  const members = fields.map(({ name, type, required }) => ({
    key: typeof name === 'number' ? String(name) : propertyKey(name),
    optional: !required,
    type: treeOf(type),
  }));
  return { tree: { kind: 'TypeLiteral', members }, uses: usesOf(...fields.map(({ type }) => type)) };
}
