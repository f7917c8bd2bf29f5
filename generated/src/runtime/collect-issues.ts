import { isObject, own, type JsonObject } from './is-object.js';
import { kindOf, messages, type Issue, type IssueCode } from './issue.js';
import { maxDepth } from './max-depth.js';
import { collection, inherited, nullable, recursive, required } from './property-flags.js';
import type { ValidateOptions } from './result.js';
import type { EnumMode, ObjectShape, PropertyShape, Shape } from './shape.js';
import { isTypeName } from './type-name.js';

/** Everything that keeps a value from having a shape, in the order of the shape's properties; empty where it has it. */
export function collectIssues(
  root: unknown,
  rootShape: Shape,
  { enums = 'open' }: ValidateOptions = {},
): readonly Issue[] {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  visit(root, rootShape, enums, 0);
  return issues;

  function visit(value: unknown, shape: Shape, mode: EnumMode, depth: number): void {
    if (shape.kind === 'object') return visitObject(value, shape, mode, depth);
    if (shape.kind === 'union') return visitObject(value, shape.shapeOf(value), mode, depth);
    const code = shape.fault(value, mode);
    if (code) report(value, code, shape.name);
  }

  function visitObject(value: unknown, shape: ObjectShape, mode: EnumMode, depth: number): void {
    const { name, typeNames, request, findUnknown } = shape;
    // A value that holds itself has no end of issues: the first one that is too deep ends the visit.
    if (issues.at(-1)?.code === 'too-deep') return;
    if (depth > maxDepth) return report(value, 'too-deep', name);
    if (!isObject(value)) return report(value, 'wrong-type', name);
    if (typeNames && !isTypeName(value['@odata.type'], typeNames))
      reportProperty(value, '@odata.type', 'wrong-type-name', name);
    visitProperties(value, shape, request ? 'request' : mode, depth);
    for (const unknown of findUnknown?.(value, shape) ?? []) reportProperty(value, unknown, 'unknown-property', name);
  }

  function visitProperties(value: JsonObject, { base, properties }: ObjectShape, mode: EnumMode, depth: number): void {
    if (base) visitProperties(value, base(), mode, depth);
    for (const property of properties) {
      const name = property[0];
      const flags = property[2];
      path.push(name);
      visitProperty(
        flags & inherited ? own(value, name) : value[name],
        property,
        mode,
        flags & recursive ? depth + 1 : 0,
      );
      path.pop();
    }
  }

  function visitProperty(value: unknown, property: PropertyShape, mode: EnumMode, depth: number): void {
    const type = property[1];
    const flags = property[2];
    if (value === undefined ? !(flags & required) : value === null && flags & nullable) return;
    const shape = typeof type === 'function' ? type() : type;
    if (value === undefined) return report(value, 'missing-property', shape.name);
    if (!(flags & collection)) return visit(value, shape, mode, depth);
    if (!Array.isArray(value)) return report(value, 'wrong-type', `Collection(${shape.name})`);
    for (let position = 0; position < value.length; position += 1) {
      path.push(position);
      visit(value[position], shape, mode, depth);
      path.pop();
    }
  }

  function reportProperty(value: JsonObject, name: string, code: IssueCode, expected: string): void {
    path.push(name);
    report(value[name], code, expected);
    path.pop();
  }

  function report(value: unknown, code: IssueCode, expected: string): void {
    const pointer = path.map(escapeStep).join('');
    issues.push({ path: [...path], pointer, code, expected, received: kindOf(value), message: messages[code] });
  }
}

function escapeStep(step: string | number): string {
  return typeof step === 'number' ? `/${step}` : `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
