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
  const visit: Visit = { issues: [], path: [], options };
  visitValue(visit, value, shape, 0, false);
  return visit.issues;
}

/** What has been found so far, and where the visit is. */
interface Visit {
  readonly issues: Issue[];
  readonly path: (string | number)[];
  readonly options: ValidateOptions;
}

function visitValue(visit: Visit, value: unknown, shape: Shape, depth: number, request: boolean): void {
  if (shape.kind === 'object') return visitObject(visit, value, shape, depth);
  if (shape.kind === 'union') return visitObject(visit, value, shape.shapeOf(value), depth);
  const code = shape.kind === 'enum' ? faultOfMember(visit, value, shape, request) : faultOfScalar(value, shape);
  if (code) report(visit, value, code, shape.name);
}

function visitObject(visit: Visit, value: unknown, shape: ObjectShape, depth: number): void {
  const { name, typeNames = [name], open } = shape;
  const request = shape.request !== undefined;
  // A value that holds itself has no end of issues: the first one that is too deep ends the visit.
  if (visit.issues.at(-1)?.code === 'too-deep') return;
  if (depth > maxDepth) return report(visit, value, 'too-deep', name);
  if (!isObject(value)) return report(visit, value, 'wrong-type', name);
  if (!isTypeName(value['@odata.type'], typeNames))
    reportProperty(visit, value, '@odata.type', 'wrong-type-name', name);
  visitProperties(visit, value, shape, depth, request);
  const { unknownKeys = request ? 'refuse' : 'pass' } = visit.options;
  if (open || unknownKeys !== 'refuse') return;
  for (const key of Object.keys(value)) {
    if (!key.includes('@') && value[key] !== undefined && !findProperty(shape, key))
      reportProperty(visit, value, key, 'unknown-property', name);
  }
}

function visitProperties(
  visit: Visit,
  value: JsonObject,
  { base, properties }: ObjectShape,
  depth: number,
  request: boolean,
): void {
  if (base) visitProperties(visit, value, base(), depth, request);
  for (const property of properties) {
    const name = property[0];
    visit.path.push(name);
    visitProperty(visit, own(value, name), property, property[3] ? depth + 1 : 0, request);
    visit.path.pop();
  }
}

function visitProperty(visit: Visit, value: unknown, property: PropertyShape, depth: number, request: boolean): void {
  const type = property[1];
  const presence = property[2];
  if (value === undefined ? presence & optional : value === null && presence & nullable) return;
  const shape = itemShape(type);
  if (value === undefined) return report(visit, value, 'missing-property', shape.name);
  if (!isCollection(type)) return visitValue(visit, value, shape, depth, request);
  if (!Array.isArray(value)) return report(visit, value, 'wrong-type', `Collection(${shape.name})`);
  for (let position = 0; position < value.length; position += 1) {
    visit.path.push(position);
    visitValue(visit, value[position], shape, depth, request);
    visit.path.pop();
  }
}

function faultOfScalar(value: unknown, { is, faultOf }: Shape & { kind: 'scalar' }): IssueCode | undefined {
  return is(value) ? undefined : (faultOf?.(value) ?? 'wrong-type');
}

function faultOfMember(
  { options }: Visit,
  value: unknown,
  { members, sentinel, flags }: EnumShape,
  request: boolean,
): IssueCode | undefined {
  if (typeof value !== 'string') return 'wrong-type';
  const except = request ? sentinel : undefined;
  const { enums = request ? 'closed' : 'open' } = options;
  const isRight = enums === 'open' ? value !== except : (flags ? areMembers : isMember)(members, value, except);
  return isRight ? undefined : 'unknown-enum-member';
}

function reportProperty(visit: Visit, value: JsonObject, name: string, code: IssueCode, expected: string): void {
  visit.path.push(name);
  report(visit, value[name], code, expected);
  visit.path.pop();
}

function report({ issues, path }: Visit, value: unknown, code: IssueCode, expected: string): void {
  issues.push(issueAt(path, value, code, expected));
}
