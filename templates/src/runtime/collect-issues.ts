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

/**
 * Returns everything that is wrong with a value, in the order of the shape's properties. Empty if the value is valid.
 */
export function collectIssues(value: unknown, shape: Shape, options: ValidateOptions): readonly Issue[] {
  const trustsGuards = options.enums !== 'closed' && options.unknownKeys !== 'refuse';
  const visit: Visit = { issues: [], path: [], options, trustsGuards, request: undefined, depth: 0, isTooDeep: false };
  visitValue(visit, value, shape);
  return visit.issues;
}

/** The issues found so far, and the current position. */
interface Visit {
  readonly issues: Issue[];
  readonly path: (string | number)[];
  readonly options: ValidateOptions;
  /** Whether a value that a guard accepts has no issues: the guard is at least as strict as the options. */
  readonly trustsGuards: boolean;
  /** The kind of request that the enclosing object is sent in, if any. */
  request: ObjectShape['request'];
  /** How deep the type of the current value is nested in itself. */
  depth: number;
  isTooDeep: boolean;
}

function visitValue(visit: Visit, value: unknown, shape: Shape): void {
  switch (shape.kind) {
    case 'scalar':
      if (!shape.is(value)) report(visit, value, shape.faultOf?.(value) ?? 'wrong-type', shape.name);
      return;
    case 'enum':
      return visitMember(visit, value, shape);
    case 'union':
      return visitObject(visit, value, shape.shapeOf(value));
    case 'object':
      return visitObject(visit, value, shape);
  }
}

function visitMember(visit: Visit, value: unknown, { name, members, sentinel, flags }: EnumShape): void {
  if (typeof value !== 'string') return report(visit, value, 'wrong-type', name);
  const except = visit.request ? sentinel : undefined;
  const isOpen = (visit.options.enums ?? (visit.request ? 'closed' : 'open')) === 'open';
  const isRight = flags ? areMembers : isMember;
  if (isOpen ? value === except : !isRight(members, value, except)) report(visit, value, 'unknown-enum-member', name);
}

function visitObject(visit: Visit, value: unknown, shape: ObjectShape): void {
  const { name, typeNames = [name] } = shape;
  // A circular value has endless issues: the first one that is too deep ends the visit.
  if (visit.isTooDeep || (visit.trustsGuards && isInside(visit) && shape.is(value, visit.depth))) return;
  visit.isTooDeep = visit.depth > maxDepth;
  if (visit.isTooDeep) return report(visit, value, 'too-deep', name);
  if (!isObject(value)) return report(visit, value, 'wrong-type', name);
  if (!isTypeName(value['@odata.type'], typeNames))
    reportProperty(visit, value, '@odata.type', 'wrong-type-name', name);
  const { request } = visit;
  visit.request = shape.request;
  visitProperties(visit, value, shape);
  visit.request = request;
  for (const key of findUnknown(value, shape, visit.options))
    reportProperty(visit, value, key, 'unknown-property', name);
}

/** Whether the value is inside the root. The caller has already called the guard of the root. */
function isInside({ path }: Visit): boolean {
  return path.length > 0;
}

function findUnknown(value: JsonObject, shape: ObjectShape, options: ValidateOptions): readonly string[] {
  const unknownKeys = options.unknownKeys ?? (shape.request ? 'refuse' : 'pass');
  if (shape.open || unknownKeys !== 'refuse') return [];
  return Object.keys(value).filter((key) => {
    return !key.includes('@') && value[key] !== undefined && !findProperty(shape, key);
  });
}

function visitProperties(visit: Visit, value: JsonObject, { base, properties }: ObjectShape): void {
  if (base) visitProperties(visit, value, base());
  for (const property of properties) {
    const item = own(value, property[0]);
    const presence = property[2];
    if (item === undefined ? presence & optional : item === null && presence & nullable) continue;
    visit.path.push(property[0]);
    visitProperty(visit, item, property);
    visit.path.pop();
  }
}

function visitProperty(visit: Visit, value: unknown, property: PropertyShape): void {
  const type = property[1];
  const shape = itemShape(type);
  if (value === undefined) return report(visit, value, 'missing-property', shape.name);
  const { depth } = visit;
  visit.depth = property[3] ? depth + 1 : 0;
  if (isCollection(type)) visitItems(visit, value, shape);
  else visitValue(visit, value, shape);
  visit.depth = depth;
}

function visitItems(visit: Visit, value: unknown, shape: Shape): void {
  if (!Array.isArray(value)) return report(visit, value, 'wrong-type', `Collection(${shape.name})`);
  for (let position = 0; position < value.length; position += 1) {
    visit.path.push(position);
    visitValue(visit, value[position], shape);
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
