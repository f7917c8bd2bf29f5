import { code, joinCode, plain, type Code, type ModuleSymbol } from '../code/code.js';
import { value as valueOf, type Scope } from '../code/scope.js';
import { literal, stringLiteral } from '../escape/literals.js';
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
  return code`${describe}(${stringLiteral(file)}, [${joinCode(tests, ', ')}]);`;
}

/** Whether the example has a value, and a type that refuses some values. */
function isFallible({ example }: ExamplePlan, { value }: ExampleJudge): boolean {
  if (value.kind !== 'parameters' && isAnything(value)) return false;
  return (payloadsOf(example) ?? []).length > 0;
}

function rowOf(planned: ExamplePlan, judge: ExampleJudge, context: ReferenceContext): Code {
  const { example, symbol, deviations, expansion } = planned;
  const fields = [
    plain(`name: ${stringLiteral(symbol.name)}`),
    plain(`role: ${stringLiteral(example.role)}`),
    code`body: ${valueOf(symbol, context.scope)}`,
    ...(example.envelope === 'none' ? [] : [plain(`envelope: ${stringLiteral(example.envelope)}`)]),
    ...(example.wrapper === undefined ? [] : [plain(`wrapper: ${stringLiteral(example.wrapper)}`)]),
    ...(expansion === undefined ? judgeFields(judge, context) : expansionFields(expansion, context.scope)),
    ...(judge.collection ? [plain('collection: true')] : []),
    plain(
      `deviations: ${literal([...new Set(deviations.map(({ pointer, code: issue }) => `${pointer} ${issue}`))].toSorted())}`,
    ),
  ];
  return code`{ ${joinCode(fields, ', ')} }`;
}

function judgeFields({ value }: ExampleJudge, context: ReferenceContext): readonly Code[] {
  if (value.kind !== 'object' && value.kind !== 'parameters') return [code`table: ${shapeExpression(value, context)}`];
  const { scope } = context;
  const symbol = judgeSymbol(value, context.shapes);
  return [code`schema: ${valueOf(symbol, scope)}`, code`table: ${valueOf(tableOf(symbol), scope)}`];
}

function expansionFields(expansion: Expansion, scope: Scope): readonly Code[] {
  return [code`schema: ${expandedSchema(expansion, scope)}`, code`table: ${expandedTable(expansion, scope)}`];
}

function judgeSymbol(value: ExampleJudge['value'] & { kind: 'object' | 'parameters' }, shapes: Shapes): ModuleSymbol {
  if (value.kind === 'parameters') return value.shape.symbol;
  const { symbol, union } = shapeAt(shapes, value.target);
  return union?.symbol ?? symbol;
}
