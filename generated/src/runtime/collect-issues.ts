import { isObject, own, type JsonObject } from './is-object.js';
import { kindOf, messages, type Issue, type IssueCode } from './issue.js';
import { maxDepth } from './max-depth.js';
import { areMembers, isMember } from './members.js';
import type { ValidateOptions } from './result.js';
import type { EnumShape, ObjectShape, PropertyShape, Shape, UnionShape } from './shape.js';
import { isTypeName, typeNameOf } from './type-name.js';

/** Everything that keeps a value from having a shape, in the order of the shape's properties; empty where it has it. */
export function collectIssues(value: unknown, shape: Shape, { enums }: ValidateOptions = {}): readonly Issue[] {
  const visit: Visit = { issues: [], path: [], enums: enums ?? 'open', depth: 0 };
  visitValue(value, shape, visit);
  return visit.issues;
}

/** Where the collector stands. Only `issues` and `path` change on the way. */
interface Visit {
  readonly issues: Issue[];
  readonly path: (string | number)[];
  /** `request`: closed, and without the sentinel. */
  readonly enums: 'open' | 'closed' | 'request';
  readonly depth: number;
}

function visitValue(value: unknown, shape: Shape, visit: Visit): void {
  switch (shape.kind) {
    case 'object':
      return visitObject(value, shape, visit);
    case 'union':
      return visitObject(value, subtypeOf(value, shape), visit);
    case 'enum':
      return visitMember(value, shape, visit);
    case 'scalar':
      if (!shape.is(value)) report(value, shape.fault?.(value) ?? 'wrong-type', shape.name, visit);
  }
}

function visitObject(value: unknown, shape: ObjectShape, visit: Visit): void {
  if (isTooDeep(visit)) return;
  if (visit.depth > maxDepth) return report(value, 'too-deep', shape.name, visit);
  if (!isObject(value)) return report(value, 'wrong-type', shape.name, visit);
  const inside: Visit = shape.request ? { ...visit, enums: 'request' } : visit;
  if (shape.typeNames !== undefined) visitTypeName(value, shape.typeNames, inside);
  visitProperties(value, shape, inside);
  if (shape.exact) visitOthers(value, shape, inside);
}

function visitTypeName(value: JsonObject, names: readonly string[], visit: Visit): void {
  const name = value['@odata.type'];
  if (!isTypeName(name, names))
    within('@odata.type', visit, () => report(name, 'wrong-type-name', names[0] ?? '', visit));
}

function visitProperties(value: JsonObject, shape: ObjectShape, visit: Visit): void {
  if (shape.base !== undefined) visitProperties(value, shape.base(), visit);
  for (const property of shape.properties) {
    within(property.name, visit, () => visitProperty(readProperty(value, property.name), property, visit));
  }
}

function visitProperty(
  value: unknown,
  { type, collection, required, nullable, recursive }: PropertyShape,
  visit: Visit,
): void {
  if (value === null && nullable) return;
  const shape = typeof type === 'function' ? type() : type;
  if (value === undefined) return required ? report(value, 'missing-property', shapeName(shape), visit) : undefined;
  const inside = { ...visit, depth: recursive ? visit.depth + 1 : 0 };
  if (!collection) return visitValue(value, shape, inside);
  if (!Array.isArray(value)) return report(value, 'wrong-type', `Collection(${shapeName(shape)})`, visit);
  for (let position = 0; position < value.length; position += 1) {
    within(position, visit, () => visitValue(value[position], shape, inside));
  }
}

function visitOthers(value: JsonObject, shape: ObjectShape, visit: Visit): void {
  for (const name of Object.keys(value)) {
    if (name.includes('@') || value[name] === undefined || hasProperty(shape, name)) continue;
    within(name, visit, () => report(value[name], 'unknown-property', shape.name, visit));
  }
}

function hasProperty({ properties, base }: ObjectShape, name: string): boolean {
  return properties.some((property) => property.name === name) || (base !== undefined && hasProperty(base(), name));
}

function visitMember(value: unknown, { name, members, sentinel, flags }: EnumShape, visit: Visit): void {
  if (typeof value !== 'string') return report(value, 'wrong-type', name, visit);
  if (visit.enums === 'open') return;
  const isDocumented = flags ? areMembers : isMember;
  const except = visit.enums === 'request' ? sentinel : undefined;
  if (!isDocumented(members, value, except)) report(value, 'unknown-enum-member', name, visit);
}

/** A property as guards read it: what every object inherits does not count. */
function readProperty(value: JsonObject, name: string): unknown {
  return name in Object.prototype ? own(value, name) : value[name];
}

function subtypeOf(value: unknown, { base, subtypes }: UnionShape): ObjectShape {
  const name = typeNameOf(value);
  return (name === undefined ? undefined : subtypes().find((subtype) => subtype.name === name)) ?? base();
}

function shapeName(shape: Shape): string {
  return shape.kind === 'union' ? shape.base().name : shape.name;
}

function within(step: string | number, { path }: Visit, visitStep: () => void): void {
  path.push(step);
  visitStep();
  path.pop();
}

/** A value that holds itself has no end of issues: the first one that is too deep ends the visit. */
function isTooDeep({ issues }: Visit): boolean {
  return issues.at(-1)?.code === 'too-deep';
}

function report(value: unknown, code: IssueCode, expected: string, { issues, path }: Visit): void {
  issues.push({
    path: [...path],
    pointer: path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    code,
    expected,
    received: kindOf(value),
    message: messages[code],
  });
}
