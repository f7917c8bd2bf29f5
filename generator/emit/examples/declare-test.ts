import type { Code, ModuleSymbol } from '../code/code.js';
import { array, call, object, string, type Property } from '../code/expressions.js';
import { literal } from '../code/literal.js';
import { value as valueOf, type Scope } from '../code/scope.js';
import { shapeExpression, tableOf } from '../types/declare-table.js';
import type { ExampleJudge, ExamplePlan } from './example-plan.js';
import { expandedSchema, expandedTable } from './declare-expansion.js';
import type { Expansion } from './expansion.js';
import { payloadsOf } from '../../model/example/payloads.js';
import type { PageExamples } from './plan-examples.js';
import type { ReferenceContext } from '../types/module-context.js';
import { isAnything, shapeAt } from '../../model/shapes/shape.js';
import type { Shapes } from '../shapes/name-shapes.js';

/** Writes the call that tests the examples of a page; undefined if no example can fail. */
export function testOf({ file, examples }: PageExamples, context: ReferenceContext): Code | undefined {
  const tests = examples.flatMap((planned) => {
    const { judge } = planned;
    return judge === undefined || !isFallible(planned, judge) ? [] : [rowOf(planned, judge, context)];
  });
  if (tests.length === 0) return undefined;
  const describe = valueOf({ name: 'describeExamples', module: 'test/support/describe-examples' }, context.scope);
  return call(describe, string(file), array(tests));
}

/** Whether the example has a value, and a type that refuses some values. */
function isFallible({ example }: ExamplePlan, { value }: ExampleJudge): boolean {
  if (value.kind !== 'parameters' && isAnything(value)) return false;
  return (payloadsOf(example) ?? []).length > 0;
}

function rowOf(planned: ExamplePlan, judge: ExampleJudge, context: ReferenceContext): Code {
  const { example, symbol, deviations, expansion } = planned;
  const known = new Set(deviations.map(({ pointer, code: issue }) => `${pointer} ${issue}`));
  return object([
    { name: 'name', value: string(symbol.name) },
    { name: 'role', value: string(example.role) },
    { name: 'body', value: valueOf(symbol, context.scope) },
    ...(example.envelope === 'none' ? [] : [{ name: 'envelope', value: string(example.envelope) }]),
    ...(example.wrapper === undefined ? [] : [{ name: 'wrapper', value: string(example.wrapper) }]),
    ...(expansion === undefined ? judgeFields(judge, context) : expansionFields(expansion, context.scope)),
    ...(judge.collection ? [{ name: 'collection', value: 'true' }] : []),
    { name: 'deviations', value: literal([...known].toSorted()) },
  ]);
}

function judgeFields({ value }: ExampleJudge, context: ReferenceContext): readonly Property[] {
  if (value.kind !== 'object' && value.kind !== 'parameters')
    return [{ name: 'table', value: shapeExpression(value, context) }];
  const { scope } = context;
  const symbol = judgeSymbol(value, context.shapes);
  return [
    { name: 'schema', value: valueOf(symbol, scope) },
    { name: 'table', value: valueOf(tableOf(symbol), scope) },
  ];
}

function expansionFields(expansion: Expansion, scope: Scope): readonly Property[] {
  return [
    { name: 'schema', value: expandedSchema(expansion, scope) },
    { name: 'table', value: expandedTable(expansion, scope) },
  ];
}

function judgeSymbol(value: ExampleJudge['value'] & { kind: 'object' | 'parameters' }, shapes: Shapes): ModuleSymbol {
  if (value.kind === 'parameters') return value.shape.symbol;
  const { symbol, union } = shapeAt(shapes, value.target);
  return union?.symbol ?? symbol;
}
