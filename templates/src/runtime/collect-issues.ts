import { isObject, own, type JsonObject } from './is-object.js';
import { kindOf, type Issue, type IssueCode } from './issue.js';
import { maxDepth } from './max-depth.js';
import type { ValidateOptions } from './result.js';
import type { EnumMode, ObjectShape, PropertyShape, Shape } from './shape.js';
import { isTypeName } from './type-name.js';

/** Everything that keeps a value from having a shape, in the order of the shape's properties; empty where it has it. */
export function collectIssues(
  value: unknown,
  shape: Shape,
  { enums = 'open' }: ValidateOptions = {},
): readonly Issue[] {
  const visit: Visit = { issues: [], path: [], enums, depth: 0 };
  visitValue(value, shape, visit);
  return visit.issues;
}

/** Where the collector stands. Only `issues` and `path` change on the way. */
interface Visit {
  readonly issues: Issue[];
  readonly path: (string | number)[];
  readonly enums: EnumMode;
  readonly depth: number;
}

function visitValue(value: unknown, shape: Shape, visit: Visit): void {
  if (shape.kind === 'object') return visitObject(value, shape, visit);
  if (shape.kind === 'union') return visitObject(value, shape.shapeOf(value), visit);
  const code = shape.fault(value, visit.enums);
  if (code) report(value, code, shape.name, visit);
}

function visitObject(value: unknown, shape: ObjectShape, visit: Visit): void {
  const { name, typeNames, request, findUnknown } = shape;
  // A value that holds itself has no end of issues: the first one that is too deep ends the visit.
  if (visit.issues.at(-1)?.code === 'too-deep') return;
  if (visit.depth > maxDepth) return report(value, 'too-deep', name, visit);
  if (!isObject(value)) return report(value, 'wrong-type', name, visit);
  const typeName = value['@odata.type'];
  if (typeNames && !isTypeName(typeName, typeNames)) report(typeName, 'wrong-type-name', name, visit, '@odata.type');
  visitProperties(value, shape, request ? { ...visit, enums: 'request' } : visit);
  for (const unknown of findUnknown?.(value, shape) ?? [])
    report(value[unknown], 'unknown-property', name, visit, unknown);
}

function visitProperties(value: JsonObject, { base, properties }: ObjectShape, visit: Visit): void {
  if (base) visitProperties(value, base(), visit);
  for (const property of properties) {
    visit.path.push(property.name);
    visitProperty(readProperty(value, property.name), property, visit);
    visit.path.pop();
  }
}

function visitProperty(value: unknown, property: PropertyShape, visit: Visit): void {
  const { type, collection, required, nullable, recursive } = property;
  if (value === null && nullable) return;
  const shape = typeof type === 'function' ? type() : type;
  if (value === undefined) {
    if (required) report(value, 'missing-property', nameOf(shape), visit);
    return;
  }
  const inside = { ...visit, depth: recursive ? visit.depth + 1 : 0 };
  if (!collection) return visitValue(value, shape, inside);
  if (!Array.isArray(value)) return report(value, 'wrong-type', `Collection(${nameOf(shape)})`, visit);
  for (let position = 0; position < value.length; position += 1) {
    visit.path.push(position);
    visitValue(value[position], shape, inside);
    visit.path.pop();
  }
}

/** A property as guards read it: what every object inherits does not count. */
function readProperty(value: JsonObject, name: string): unknown {
  return name in Object.prototype ? own(value, name) : value[name];
}

function nameOf(shape: Shape): string {
  return shape.kind === 'union' ? shape.base().name : shape.name;
}

function report(value: unknown, code: IssueCode, expected: string, visit: Visit, ...steps: readonly string[]): void {
  const path = [...visit.path, ...steps];
  const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  visit.issues.push({ path, pointer, code, expected, received: kindOf(value), message: code.replaceAll('-', ' ') });
}
