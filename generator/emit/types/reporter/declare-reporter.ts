import { acceptsEverything, isExact } from '../../../model/shapes/shape.js';
import { code, joinCode, plain, type Code } from '../../code/code.js';
import { declareFunction } from '../../code/declare.js';
import type { Declaration } from '../../code/module.js';
import { type as typeOf, prefixed, runtime, value as valueOf } from '../../code/scope.js';
import type { RuntimeName } from '../../code/runtime-modules.js';
import { stringLiteral } from '../../escape/literals.js';
import type { ShapePlan } from '../../shapes/name-shapes.js';
import { depthFor, hasChecks } from '../guard/check-properties.js';
import { isExtended } from '../guard/declare-guard.js';
import { nameTestOf } from '../guard/documented-names.js';
import type { ShapeContext } from '../module-context.js';
import { anyName, limitOf, typeNamesOf } from '../type-names.js';
import { reportProperty } from './report-property.js';

/**
 * Writes the reporter `findOrderIssues` of a shape, with one line per property. A shape that others extend gets a second function,
 * `findIssuesOfOrderProperties`, which looks only at the properties.
 */
export function declareReporter(context: ShapeContext): readonly Declaration[] {
  const { owner, recursion, scope } = context;
  const { name } = owner.symbol;
  const found = typeOf(runtime('Found'), scope);
  const depth = recursion.has(owner.key) ? ', depth = 0' : '';
  const reporter = declareFunction({
    name: `find${name}Issues`,
    doc: `Finds what keeps a value from being \`${name}\`.`,
    parameters: code`value: unknown, found?: ${found}${depth}`,
    result: found,
    body: joinCode([...rejectOthers(context), ...reportAll(context), plain('return found;')], '\n'),
  });
  return isExtended(context) ? [reporter, declareProperties(context)] : [reporter];
}

function declareProperties(context: ShapeContext): Declaration {
  const { owner, recursion, scope } = context;
  const { name } = owner.symbol;
  const found = typeOf(runtime('Found'), scope);
  const depth = recursion.has(owner.key) ? ', depth: number' : '';
  return declareFunction({
    name: `findIssuesOf${name}Properties`,
    doc: `Finds what is wrong with the properties of \`${name}\` in an object${anyName(context)}.`,
    parameters: code`value: ${typeOf(runtime('JsonObject'), scope)}, found: ${found}${depth}`,
    result: found,
    body: joinCode([...reportProperties(context), plain('return found;')], '\n'),
  });
}

/** Ends the search for a value that is nested too deeply or is not an object. */
function rejectOthers({ owner, recursion, scope }: ShapeContext): readonly Code[] {
  const name = stringLiteral(owner.qualifiedName);
  const refer = (symbol: RuntimeName) => valueOf(runtime(symbol), scope);
  return [
    ...(recursion.has(owner.key)
      ? [code`if (depth > ${refer('maxDepth')}) return ${refer('tooDeep')}(found, value, ${name});`]
      : []),
    code`if (!${refer('isObject')}(value)) return ${refer('notObject')}(found, value, ${name});`,
  ];
}

function reportAll(context: ShapeContext): readonly Code[] {
  return [
    ...reportTypeName(context),
    ...(isExtended(context) ? callProperties(context.owner, context) : reportProperties(context)),
    ...reportNames(context),
  ];
}

function reportProperties(context: ShapeContext): readonly Code[] {
  const { base, properties } = context.owner;
  const inherited = base === undefined ? [] : callProperties(base, context);
  const checked = properties.filter((property) => !acceptsEverything(property));
  return [...inherited, ...checked.flatMap((property) => reportProperty(property, context))];
}

function callProperties(shape: ShapePlan, context: ShapeContext): readonly Code[] {
  if (!hasChecks(shape)) return [];
  const findIssues = valueOf(prefixed('findIssuesOf', shape.symbol, 'Properties'), context.scope);
  return [code`found = ${findIssues}(value, found${depthFor(shape, context)});`];
}

function reportTypeName({ owner, names, scope }: ShapeContext): readonly Code[] {
  const call = (name: RuntimeName, expected: string) => [
    code`found = ${valueOf(runtime(name), scope)}(found, value${expected});`,
  ];
  switch (limitOf(owner)) {
    case 'own':
      return owner.typeNames.flatMap((name) =>
        call('typeName', `, ${stringLiteral(`#${name}`)}, ${stringLiteral(name)}`),
      );
    case 'list':
      return call('oneTypeName', `, ${typeNamesOf(owner, names)}`);
    case 'text':
      return call('someTypeName', '');
    case 'none':
      return [];
  }
}

function reportNames({ owner, scope }: ShapeContext): readonly Code[] {
  if (!isExact(owner)) return [];
  const unknownProperties = valueOf(runtime('unknownProperties'), scope);
  const name = stringLiteral(owner.qualifiedName);
  return [code`found = ${unknownProperties}(found, value, ${nameTestOf(owner)}, ${name});`];
}
