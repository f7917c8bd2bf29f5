import { namedIn, type QualifiedName, type TypeReference } from '../model/edm/type-reference.js';
import type { Operation } from '../model/operation.js';
import type { Example, Property, StructuredType } from '../model/schema/schema.js';
import { isStructured, type SchemaIndex } from '../model/schema/schema-index.js';

/** Where to begin. */
export interface Roots {
  readonly operations: readonly Operation[];
  readonly examples: readonly Example[];
  /** Types that are asked for by name. */
  readonly named: ReadonlySet<QualifiedName>;
}

/** The types that are needed, and those of them that requests send or that are asked for. */
export interface Reached {
  readonly read: ReadonlySet<QualifiedName>;
  readonly sent: ReadonlySet<QualifiedName>;
}

/** Finds every type that operations, examples and named types need. */
export function followTypes(index: SchemaIndex, { operations, examples, named }: Roots): Reached {
  const read = new Set<QualifiedName>();
  const sent = new Set<QualifiedName>();
  const queue: { readonly name: QualifiedName; readonly isSent: boolean; readonly isBase: boolean }[] = [];
  const want = (type: TypeReference | undefined, isSent: boolean): void => {
    for (const name of namedIn(type)) queue.push({ name, isSent, isBase: false });
  };
  for (const name of named) queue.push({ name, isSent: true, isBase: false });
  for (const { request, responses, parameters, invocation } of operations) {
    want(request?.type, true);
    want(invocation?.boundTo, false);
    for (const parameter of parameters) want(parameter.type, true);
    for (const response of responses) want(response.type, false);
  }
  for (const { type, role } of examples) want(type, role === 'request');
  const seen = new Set<string>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { name, isSent, isBase } = next;
    const key = `${name} ${isSent} ${isBase}`;
    const type = index.types.get(name);
    if (type === undefined || seen.has(key)) continue;
    seen.add(key);
    read.add(name);
    if (isSent) sent.add(name);
    if (!isStructured(type)) continue;
    if (type.baseType !== undefined) queue.push({ name: type.baseType, isSent, isBase: true });
    // A value may be of any subtype. A type that only passes its properties on needs none.
    if (!isBase) for (const { name: subtype } of index.subtypes.get(name) ?? []) queue.push({ ...next, name: subtype });
    for (const property of followed(type, isSent)) want(property.type, isSent);
  }
  return { read, sent };
}

function followed({ properties, annotations }: StructuredType, isSent: boolean): readonly Property[] {
  const isReturned = ({ kind }: Property): boolean => kind === 'Property';
  const isSendable = ({ presence }: Property): boolean => presence.create !== 'absent' || presence.update !== 'absent';
  return [...annotations, ...properties].filter((property) => isReturned(property) || (isSent && isSendable(property)));
}
