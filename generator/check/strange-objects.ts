import { csdlName, simpleName } from '../model/edm.js';
import { groupBy } from '../model/group-by.js';
import type { JsonNode } from '../model/json.js';
import type { Operation } from '../model/operation.js';
import type { Example, Schema, SchemaType } from '../model/schema.js';
import { isComplete } from './complete.js';
import type { Finding } from './judge/finding.js';
import { judgeExample } from './judge/judge-example.js';
import { lastStep, nodeAt, parentOf } from './pointer.js';
import { indexSchema, isStructured } from './schema-index.js';
import type { SchemaIndex } from './schema-index.js';

/** An object of an example, with the properties that no table of its type lists. */
export interface StrangeObject {
  readonly node: Extract<JsonNode, { readonly kind: 'Object' }>;
  readonly strangers: readonly Finding[];
  /** The name of its type; undefined where it holds the parameters of an action. */
  readonly type: string | undefined;
}

/** Every object of the examples that shows properties which the documentation does not know. */
export function strangeObjects(schema: Schema): readonly StrangeObject[] {
  const index = indexSchema({ ...schema, types: schema.types.map(documentedPart) });
  const operations = new Map(schema.operations.map((operation) => [operation.id, operation]));
  return schema.examples.flatMap((example) => {
    const operation = operations.get(example.operation ?? '');
    if (example.shape === 'parameters' && !hasBodyParameters(operation)) return [];
    return objectsOf(example, judgeExample(example, { operation, index, closed: true }), index);
  });
}

/** Where no table lists the parameters of a body, the page has not claimed to know them. */
function hasBodyParameters(operation: Operation | undefined): boolean {
  return operation?.parameters.some((parameter) => parameter.in === 'body') ?? false;
}

/** Without the properties that the examples themselves have brought in. */
function documentedPart(type: SchemaType): SchemaType {
  if (type.kind === 'EnumType' || type.origin === 'example') return type;
  return { ...type, properties: type.properties.filter(({ origin }) => origin !== 'example') };
}

function objectsOf({ body }: Example, findings: readonly Finding[], index: SchemaIndex): readonly StrangeObject[] {
  // Where the name of the object’s type cannot stand, nobody knows which properties it may have.
  const misnamed = new Set(
    findings.filter(({ code }) => code === 'wrong-type-name').map(({ pointer }) => parentOf(pointer)),
  );
  const strangers = groupBy(
    findings.filter((finding) => isStranger(finding, index)),
    ({ pointer }) => parentOf(pointer),
  );
  return [...strangers].flatMap(([pointer, group]) => {
    const node = nodeAt(body, pointer);
    if (node?.kind !== 'Object' || misnamed.has(pointer)) return [];
    const owner = index.type(group.map(({ type }) => csdlName(type))[0] ?? '');
    return [{ node, strangers: group, type: owner === undefined ? undefined : simpleName(owner.name) }];
  });
}

/** Of a type that is not wholly documented, nobody knows what it does not have. */
function isStranger({ code, pointer, type }: Finding, index: SchemaIndex): boolean {
  const name = lastStep(pointer);
  if (code !== 'unknown-property' || isEllipsis(name)) return false;
  const owner = index.type(csdlName(type));
  if (!isStructured(owner)) return true;
  const known = index.properties(owner);
  const key = index.lineage(owner).flatMap((one) => one.key);
  return isComplete(owner, index) && known.size > 0 && !known.has(name) && !key.includes(name);
}

/** `"...": "..."`: further properties are left out. */
function isEllipsis(name: string): boolean {
  return /^(?:\.{2,}|…)$/.test(name);
}
