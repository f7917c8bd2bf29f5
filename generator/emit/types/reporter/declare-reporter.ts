import { acceptsEverything, isExact } from '../../../model/shapes/shape.js';
import { code, type Code, type Part } from '../../code/code.js';
import { binary, call, not, string } from '../../code/expressions.js';
import { assign, returnOf, when } from '../../code/statements.js';
import { declareFunction } from '../../code/declare.js';
import type { Declaration } from '../../code/module.js';
import { type as typeOf, prefixed, runtime, value as valueOf } from '../../code/scope.js';
import type { RuntimeName } from '../../code/runtime-modules.js';
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
  const depth = recursion.has(owner.key) ? ['depth = 0'] : [];
  const reporter = declareFunction({
    name: `find${name}Issues`,
    doc: `Finds what keeps a value from being \`${name}\`.`,
    parameters: ['value: unknown', code`found?: ${found}`, ...depth],
    result: found,
    body: [...rejectOthers(context), ...reportAll(context), returnOf('found')],
  });
  return isExtended(context) ? [reporter, declareProperties(context)] : [reporter];
}

function declareProperties(context: ShapeContext): Declaration {
  const { owner, recursion, scope } = context;
  const { name } = owner.symbol;
  const found = typeOf(runtime('Found'), scope);
  const depth = recursion.has(owner.key) ? ['depth: number'] : [];
  return declareFunction({
    name: `findIssuesOf${name}Properties`,
    doc: `Finds what is wrong with the properties of \`${name}\` in an object${anyName(context)}.`,
    parameters: [code`value: ${typeOf(runtime('JsonObject'), scope)}`, code`found: ${found}`, ...depth],
    result: found,
    body: [...reportProperties(context), returnOf('found')],
  });
}

/** Ends the search for a value that is nested too deeply or is not an object. */
function rejectOthers({ owner, recursion, scope }: ShapeContext): readonly Code[] {
  const refer = (symbol: RuntimeName) => valueOf(runtime(symbol), scope);
  const reject = (report: RuntimeName) => returnOf(call(refer(report), 'found', 'value', string(owner.qualifiedName)));
  return [
    ...(recursion.has(owner.key) ? [when(binary('depth', '>', refer('maxDepth')), reject('tooDeep'))] : []),
    when(not(call(refer('isObject'), 'value')), reject('notObject')),
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
  return [assign('found', call(findIssues, 'value', 'found', ...depthFor(shape, context)))];
}

function reportTypeName({ owner, names, scope }: ShapeContext): readonly Code[] {
  const report = (name: RuntimeName, ...expected: readonly Part[]): Code =>
    assign('found', call(valueOf(runtime(name), scope), 'found', 'value', ...expected));
  switch (limitOf(owner)) {
    case 'own':
      return owner.typeNames.map((name) => report('typeName', string(`#${name}`), string(name)));
    case 'list':
      return [report('oneTypeName', typeNamesOf(owner, names))];
    case 'text':
      return [report('someTypeName')];
    case 'none':
      return [];
  }
}

function reportNames({ owner, scope }: ShapeContext): readonly Code[] {
  if (!isExact(owner)) return [];
  const unknownProperties = valueOf(runtime('unknownProperties'), scope);
  const reported = call(unknownProperties, 'found', 'value', nameTestOf(owner), string(owner.qualifiedName));
  return [assign('found', reported)];
}
