import { code, joinCode, plain, type Code } from '../code/code.js';
import { declareConst, declareFunction } from '../code/declare.js';
import type { Declaration } from '../code/module.js';
import { prefixed, runtime, type as typeOf, value as valueOf } from '../code/scope.js';
import { propertyKey } from '../escape/property-key.js';
import { stringLiteral } from '../escape/string-literal.js';
import type { PropertyPlan, ShapePlan } from '../shapes/shape-plan.js';
import { checkProperty, countsDepth, type CheckContext } from './check-value.js';
import { isExact } from '../shapes/shape-plan.js';
import { nameLocals } from './local-variables.js';
import { inheritedNames } from './reserved-locals.js';
import { typeNamesOf } from './type-names.js';

/**
 * Writes the guard `isOrder` of a shape. A shape that can hold itself gets a second function, `checkOrder`, that knows how deep it
 * is; one that others derive from gets a third, `hasOrderProperties`, for its properties alone.
 */
export function declareGuard(context: CheckContext): readonly Declaration[] {
  const { plan, owner } = context;
  const { name } = owner.symbol;
  const isBase = plan.bases.has(owner.key) && hasChecks(owner, context);
  const isRecursive = plan.recursion.has(owner.key);
  const own = isBase ? callProperties(owner, context) : checkProperties(context);
  const properties = isBase ? [] : owner.properties;
  const conditions = [...checkTypeName(context), ...own, ...checkExactness(context)];
  const tooDeep = isRecursive ? code`depth > ${valueOf(runtime('maxDepth'), context.scope)} || ` : code``;
  const body = code`if (${tooDeep}!${valueOf(runtime('isObject'), context.scope)}(value)) return false;
${readProperties(properties, owner.typeNames.length > 0, context)}return ${allOf(conditions)};`;
  const result = plain(`value is ${name}`);
  const guard = { name: `is${name}`, doc: `Is it {@link ${name}}?`, parameters: plain('value: unknown'), result };
  const nested = {
    name: `check${name}`,
    doc: `The same at some depth of nesting.`,
    parameters: plain('value: unknown, depth: number'),
    result,
  };
  return [
    ...declareKeys(context),
    ...(isRecursive
      ? [
          declareFunction({ ...guard, body: plain(`return check${name}(value, 0);`) }),
          declareFunction({ ...nested, body }),
        ]
      : [declareFunction({ ...guard, body })]),
    ...(isBase ? [declareProperties(context)] : []),
  ];
}

/** `hasOrderProperties(value)`, of the shape itself or of one that it derives from. */
function callProperties(shape: ShapePlan, context: CheckContext): readonly Code[] {
  const { key, symbol } = shape;
  if (!hasChecks(shape, context)) return [];
  const depth = countsDepth(key, context) ? ', depth' : context.plan.recursion.has(key) ? ', 0' : '';
  return [code`${valueOf(prefixed('has', symbol, 'Properties'), context.scope)}(value${depth})`];
}

/** Is there any value that its properties refuse? */
function hasChecks({ base, properties }: ShapePlan, context: CheckContext): boolean {
  if (properties.some((property) => checkProperty('', property, context) !== undefined)) return true;
  return base !== undefined && hasChecks(base, context);
}

function declareProperties(context: CheckContext): Declaration {
  const { plan, scope, owner } = context;
  const conditions = checkProperties(context);
  const depth = plan.recursion.has(owner.key) ? ', depth: number' : '';
  return declareFunction({
    name: `has${owner.symbol.name}Properties`,
    doc: `Has it the properties of {@link ${owner.symbol.name}}, whatever its type is?`,
    parameters: code`value: ${typeOf(runtime('JsonObject'), scope)}${depth}`,
    result: plain('boolean'),
    body: code`${readProperties(owner.properties, false, context)}return ${allOf(conditions)};`,
  });
}

function checkProperties(context: CheckContext): readonly Code[] {
  const { base, properties } = context.owner;
  const locals = localsOf(properties, context);
  const own = properties.map((property) => checkProperty(locals.get(property.property.name) ?? '', property, context));
  return [...(base === undefined ? [] : callProperties(base, context)), ...own.filter((check) => check !== undefined)];
}

function checkTypeName({ owner, plan, scope }: CheckContext): readonly Code[] {
  const [name, ...others] = owner.typeNames;
  if (name === undefined) return [];
  if (others.length > 0) return [code`${valueOf(runtime('isTypeName'), scope)}(typeName, ${typeNamesOf(owner, plan)})`];
  return [
    plain(
      `(typeName === undefined || typeName === ${stringLiteral(`#${name}`)} || typeName === ${stringLiteral(name)})`,
    ),
  ];
}

/** Reads each property once. */
function readProperties(properties: readonly PropertyPlan[], withTypeName: boolean, context: CheckContext): Code {
  const locals = localsOf(properties, context);
  const checked = properties.filter((property) => checkProperty('', property, context) !== undefined);
  const names = checked.map(({ property }) => property.name);
  const fields = names.filter((name) => !inheritedNames.has(name)).map((name) => fieldOf(name, locals.get(name) ?? ''));
  const all = [...(withTypeName ? ['"@odata.type": typeName'] : []), ...fields];
  const inherited = names
    .filter((name) => inheritedNames.has(name))
    .map((name) => {
      const own = valueOf(runtime('own'), context.scope);
      return code`const ${locals.get(name) ?? ''} = ${own}(value, ${stringLiteral(name)});\n`;
    });
  return joinCode([...(all.length === 0 ? [] : [plain(`const { ${all.join(', ')} } = value;\n`)]), ...inherited], '');
}

/** Variables are called like their properties, but for names of functions and constants that the guard speaks of. */
function localsOf(properties: readonly PropertyPlan[], context: CheckContext): ReadonlyMap<string, string> {
  const { owner, plan } = context;
  const checks = properties.map((property) => checkProperty('', property, context) ?? plain(''));
  const base = owner.base === undefined ? [] : callProperties(owner.base, context);
  const used = [...checks, ...base].flatMap(({ uses }) => uses.map(({ local }) => local));
  const names = properties.map(({ property }) => property.name);
  return nameLocals(names, [...used, `keysOf${owner.symbol.name}`, typeNamesOf(owner, plan)]);
}

function fieldOf(name: string, local: string): string {
  return name === local ? name : `${propertyKey(name)}: ${local}`;
}

function checkExactness({ owner, scope }: CheckContext): readonly Code[] {
  if (!isExact(owner)) return [];
  return [code`${valueOf(runtime('hasOnly'), scope)}(value, keysOf${owner.symbol.name})`];
}

function declareKeys({ owner, scope }: CheckContext): readonly Declaration[] {
  if (!isExact(owner)) return [];
  const keys = keysOf(owner).map(stringLiteral).join(', ');
  const setOf = valueOf(runtime('setOf'), scope);
  return [
    declareConst({ name: `keysOf${owner.symbol.name}`, value: code`/* @__PURE__ */ ${setOf}(${keys})`, local: true }),
  ];
}

function keysOf({ base, properties }: ShapePlan): readonly string[] {
  return [...(base === undefined ? [] : keysOf(base)), ...properties.map(({ property }) => property.name)];
}

function allOf(conditions: readonly Code[]): Code {
  return conditions.length === 0 ? plain('true') : joinCode(conditions, ' && ');
}
