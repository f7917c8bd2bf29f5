// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Bounds } from '../bounds.js';
import { violatedBounds } from '../issues/bounds.js';
import { report, startFindings, type Found } from '../issues/found.js';
import type { IssueCode } from '../issues/issue.js';
import { listNames } from '../issues/list-names.js';
import { isObject, own, type JsonObject } from '../is-object.js';
import { isCollection, itemShape } from '../item-shape.js';
import { maxDepth } from '../max-depth.js';
import { areMembers, isMember } from '../members.js';
import { nullable, optional } from '../presence.js';
import type { AlternativesShape, EnumShape, ObjectShape, PropertyShape, Shape } from '../shape.js';
import { isOneTypeName, isSomeTypeName } from '../type-name.js';
import { findProperty } from './find-property.js';
import type { StrictOptions } from './strict-options.js';

/** Finds what is wrong with a value according to a table, in the order of its properties. */
export function collectIssues(value: unknown, shape: Shape, options: StrictOptions, found?: Found): Found {
  const visit: Visit = { found, path: [], options, request: undefined, depth: 0 };
  visitValue(visit, value, shape);
  return visit.found;
}

/** The issues found so far, and the current position. */
interface Visit {
  found: Found;
  readonly path: (string | number)[];
  readonly options: StrictOptions;
  /** The kind of request that the enclosing object is sent in, if any. */
  request: ObjectShape['request'];
  /** How deep the type of the current value is nested in itself. */
  depth: number;
}

function visitValue(visit: Visit, value: unknown, shape: Shape): void {
  switch (shape.kind) {
    case 'scalar':
      if (!shape.is(value)) add(visit, value, shape.faultOf?.(value) ?? 'wrong-type', shape.name);
      return;
    case 'enum':
      return visitMember(visit, value, shape);
    case 'union':
      return visitObject(visit, value, shape.shapeOf(value));
    case 'object':
      return visitObject(visit, value, shape);
    case 'list':
      return visitItems(visit, value, shape.of);
    case 'map':
      return visitEntries(visit, value, shape.of);
    case 'alternatives':
      return visitAlternatives(visit, value, shape);
  }
}

function visitEntries(visit: Visit, value: unknown, shape: Shape): void {
  if (!isObject(value)) return add(visit, value, 'wrong-type', 'object');
  for (const [name, entry] of Object.entries(value)) {
    if (visit.found?.limitReached) return;
    visit.path.push(name);
    visitPresent(visit, entry, shape);
    visit.path.pop();
  }
}

/** An entry may be undefined, which is reported like a missing property. */
function visitPresent(visit: Visit, value: unknown, shape: Shape): void {
  if (value === undefined && !isAnything(shape)) return add(visit, value, 'missing-property', expectedBy(visit, shape));
  visitValue(visit, value, shape);
}

/** Reports one issue if no alternative fits. The depth counts as in the validators of the type. */
function visitAlternatives(visit: Visit, value: unknown, { of, name, deep }: AlternativesShape): void {
  const depth = visit.depth + (deep ? 4 : 0);
  const isRight = of.some((shape) => {
    const trial: Visit = { ...visit, found: startFindings(1), path: [], depth };
    visitValue(trial, value, shape);
    return trial.found?.issues.length === 0;
  });
  if (!isRight) add(visit, value, 'wrong-type', name);
}

function visitMember(visit: Visit, value: unknown, shape: EnumShape): void {
  const { members, flags } = shape;
  const except = exceptIn(visit, shape);
  const isText = typeof value === 'string';
  const isRight = flags ? areMembers : isMember;
  if (isOpen(visit) ? isText && value !== except : isRight(members, value, except)) return;
  add(visit, value, isText ? 'unknown-enum-member' : 'wrong-type', expectedMember(visit, shape));
}

function isOpen({ options, request }: Visit): boolean {
  return (options.enums ?? (request ? 'closed' : 'open')) === 'open';
}

/** The member that a request must not contain. */
function exceptIn({ request }: Visit, { sentinel }: EnumShape): string | undefined {
  return request ? sentinel : undefined;
}

function expectedMember(visit: Visit, shape: EnumShape): string {
  const except = exceptIn(visit, shape);
  return isOpen(visit) ? 'Edm.String' : listNames(shape.members.filter((name) => name !== except));
}

function visitObject(visit: Visit, value: unknown, shape: ObjectShape): void {
  const { name } = shape;
  if (visit.found?.limitReached) return;
  if (visit.depth > maxDepth) {
    add(visit, value, 'too-deep', name);
    // A circular value has endless issues, so this one is the last.
    if (visit.found) visit.found.limitReached = true;
    return;
  }
  if (!isObject(value)) return add(visit, value, 'wrong-type', name);
  visitTypeName(visit, value, shape);
  const { request } = visit;
  visit.request = shape.request;
  visitProperties(visit, value, shape);
  visit.request = request;
  visitUnknown(visit, value, shape);
}

/** Tests `@odata.type`. A response may be of a subtype that is not documented, if the type has subtypes at all. */
function visitTypeName(visit: Visit, value: JsonObject, { name, typeNames = [name], request }: ObjectShape): void {
  const given = value['@odata.type'];
  const isLimited = request !== undefined || typeNames.length === 1 || visit.options.enums === 'closed';
  if (typeNames.length === 0 || (isLimited ? isOneTypeName(given, typeNames) : isSomeTypeName(given))) return;
  addProperty(
    visit,
    value,
    '@odata.type',
    'wrong-type-name',
    isLimited ? listNames(typeNames.map((one) => `#${one}`)) : 'a type name',
  );
}

function visitUnknown(visit: Visit, value: JsonObject, shape: ObjectShape): void {
  const unknownKeys = visit.options.unknownKeys ?? (shape.request ? 'refuse' : 'pass');
  if (shape.open || unknownKeys !== 'refuse') return;
  for (const key in value) {
    if (visit.found?.limitReached) return;
    if (key.includes('@') || value[key] === undefined || findProperty(shape, key)) continue;
    addProperty(visit, value, key, 'unknown-property', shape.name);
  }
}

function visitProperties(visit: Visit, value: JsonObject, { base, properties }: ObjectShape): void {
  if (base) visitProperties(visit, value, base());
  for (const property of properties) {
    const item = own(value, property[0]);
    const presence = property[2];
    if (item === undefined ? presence & optional : item === null && presence & nullable) continue;
    visit.path.push(property[0]);
    visitProperty(visit, item, property, value);
    visit.path.pop();
  }
}

function visitProperty(visit: Visit, value: unknown, property: PropertyShape, owner: JsonObject): void {
  const type = property[1];
  const shape = itemShape(type);
  if (value === undefined) {
    // A value of any type may be undefined, but not missing.
    if (isAnything(type) && property[0] in owner) return;
    return add(visit, value, 'missing-property', expectedBy(visit, type));
  }
  const { depth } = visit;
  visit.depth = property[3] ? depth + 1 : 0;
  if (isCollection(type)) visitItems(visit, value, shape);
  else visitValue(visit, value, shape);
  visit.depth = depth;
  if (property[4] && (visit.options.bounds ?? visit.request !== undefined))
    visitBounds(visit, value, shape, property[4]);
}

/** Tests documented limits, unless the value is not of its type. */
function visitBounds(visit: Visit, value: unknown, shape: Shape, bounds: Bounds): void {
  const expected = violatedBounds(value, bounds);
  const isOfType = shape.kind !== 'scalar' || Array.isArray(value) || shape.is(value);
  if (expected !== undefined && isOfType) add(visit, value, 'out-of-range', expected);
}

function isAnything(type: PropertyShape[1]): boolean {
  const shape = itemShape(type);
  return !isCollection(type) && shape.kind === 'scalar' && shape.is(undefined);
}

function expectedBy(visit: Visit, type: PropertyShape[1]): string {
  if (isCollection(type)) return 'array';
  const shape = itemShape(type);
  return shape.kind === 'enum' ? expectedMember(visit, shape) : shape.name;
}

function visitItems(visit: Visit, value: unknown, shape: Shape): void {
  if (!Array.isArray(value)) return add(visit, value, 'wrong-type', 'array');
  for (let position = 0; position < value.length && !visit.found?.limitReached; position += 1) {
    visit.path.push(position);
    visitValue(visit, value[position], shape);
    visit.path.pop();
  }
}

function addProperty(visit: Visit, value: JsonObject, name: string, code: IssueCode, expected: string): void {
  visit.path.push(name);
  add(visit, value[name], code, expected);
  visit.path.pop();
}

function add(visit: Visit, value: unknown, code: IssueCode, expected: string): void {
  visit.found = report(visit.found, visit.path.slice(), code, expected, value);
}
