import { findProperty } from './find-property.js';
import { isObject, own, type JsonObject } from './is-object.js';
import { issueAt, type Issue, type IssueCode } from './issue.js';
import { isCollection, itemShape } from './item-shape.js';
import { maxDepth } from './max-depth.js';
import { areMembers, isMember } from './members.js';
import { nullable, optional } from './presence.js';
import type { ValidateOptions } from './result.js';
import type { EnumShape, ObjectShape, PropertyShape, Shape } from './shape.js';
import { isTypeName } from './type-name.js';

/** Everything that keeps a value from having a shape, in the order of the shape's properties; empty where it has it. */
export function collectIssues(value: unknown, shape: Shape, options: ValidateOptions): readonly Issue[] {
  const visit: Visit = { issues: [], path: [], options, isTooDeep: false };
  visitValue(visit, value, shape, 0, undefined);
  return visit.issues;
}

/** What has been found so far, and where the visit is. */
interface Visit {
  readonly issues: Issue[];
  readonly path: (string | number)[];
  readonly options: ValidateOptions;
  isTooDeep: boolean;
}

/** What the object that holds the value is for. */
type Request = ObjectShape['request'];

function visitValue(visit: Visit, value: unknown, shape: Shape, depth: number, request: Request): void {
  switch (shape.kind) {
    case 'scalar':
      if (!shape.is(value)) report(visit, value, shape.faultOf?.(value) ?? 'wrong-type', shape.name);
      return;
    case 'enum':
      return visitMember(visit, value, shape, request);
    case 'union':
      return visitObject(visit, value, shape.shapeOf(value), depth);
    case 'object':
      return visitObject(visit, value, shape, depth);
  }
}

function visitMember(visit: Visit, value: unknown, shape: EnumShape, request: Request): void {
  if (typeof value !== 'string') return report(visit, value, 'wrong-type', shape.name);
  const except = request ? shape.sentinel : undefined;
  const isOpen = (visit.options.enums ?? (request ? 'closed' : 'open')) === 'open';
  const isRight = shape.flags ? areMembers : isMember;
  if (isOpen ? value === except : !isRight(shape.members, value, except))
    report(visit, value, 'unknown-enum-member', shape.name);
}

function visitObject(visit: Visit, value: unknown, shape: ObjectShape, depth: number): void {
  const { name, request } = shape;
  // A value that holds itself has no end of issues: the first one that is too deep ends the visit.
  if (visit.isTooDeep) return;
  visit.isTooDeep = depth > maxDepth;
  if (visit.isTooDeep) return report(visit, value, 'too-deep', name);
  if (!isObject(value)) return report(visit, value, 'wrong-type', name);
  const typeName = value['@odata.type'];
  if (typeName !== undefined && !isTypeName(typeName, shape.typeNames ?? [name]))
    reportProperty(visit, value, '@odata.type', 'wrong-type-name', name);
  visitProperties(visit, value, shape, depth, request);
  if (shape.open || (visit.options.unknownKeys ?? (request && 'refuse')) !== 'refuse') return;
  for (const key of Object.keys(value)) {
    if (!key.includes('@') && value[key] !== undefined && !findProperty(shape, key))
      reportProperty(visit, value, key, 'unknown-property', name);
  }
}

function visitProperties(visit: Visit, value: JsonObject, shape: ObjectShape, depth: number, request: Request): void {
  if (shape.base) visitProperties(visit, value, shape.base(), depth, request);
  for (const property of shape.properties) {
    const item = own(value, property[0]);
    const presence = property[2];
    if (item === undefined ? presence & optional : item === null && presence & nullable) continue;
    visit.path.push(property[0]);
    visitProperty(visit, item, property, depth, request);
    visit.path.pop();
  }
}

function visitProperty(visit: Visit, value: unknown, property: PropertyShape, depth: number, request: Request): void {
  const type = property[1];
  const shape = itemShape(type);
  const level = property[3] ? depth + 1 : 0;
  if (value === undefined) return report(visit, value, 'missing-property', shape.name);
  if (!isCollection(type)) return visitValue(visit, value, shape, level, request);
  if (!Array.isArray(value)) return report(visit, value, 'wrong-type', `Collection(${shape.name})`);
  for (let position = 0; position < value.length; position += 1) {
    visit.path.push(position);
    visitValue(visit, value[position], shape, level, request);
    visit.path.pop();
  }
}

function reportProperty(visit: Visit, value: JsonObject, name: string, code: IssueCode, expected: string): void {
  visit.path.push(name);
  report(visit, value[name], code, expected);
  visit.path.pop();
}

function report({ issues, path }: Visit, value: unknown, code: IssueCode, expected: string): void {
  issues.push(issueAt(path, value, code, expected));
}
