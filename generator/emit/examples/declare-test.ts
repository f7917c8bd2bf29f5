import { isAnyValue } from '../../model/edm/primitives.js';
import { code, joinCode, plain, type Code, type ModuleSymbol } from '../code/code.js';
import { prefixed, value as valueOf, type Scope } from '../code/scope.js';
import { literal, stringLiteral } from '../escape/literals.js';
import { shapeAt, type PackagePlan } from '../package-plan.js';
import { shapeExpression } from '../types/declare-shape.js';
import type { ExampleJudge, ExamplePlan } from './example-plan.js';
import { hasLineForEachValue } from './line-for-each-value.js';
import { payloadsOf } from '../../model/example/payloads.js';
import type { PageExamples } from './plan-examples.js';

/** Writes the call that tests the examples of a page; undefined where there is nothing in them that could be wrong. */
export function testOf({ file, examples }: PageExamples, plan: PackagePlan, scope: Scope): Code | undefined {
  const tests = examples.flatMap((planned) => {
    const { judge } = planned;
    return judge === undefined || !isFallible(planned, judge) ? [] : [rowOf(planned, judge, plan, scope)];
  });
  if (tests.length === 0) return undefined;
  const describe = valueOf({ name: 'describeExamples', module: 'test/support/describe-examples' }, scope);
  // Where the package ships its pages, a terminal opens what a failing test names.
  const page = plan.pages === undefined ? file : `docs/${file}`;
  return code`${describe}(${stringLiteral(page)}, [${joinCode(tests, ', ')}]);`;
}

/** Has it a value, of a type that not all values are of? */
function isFallible({ example }: ExamplePlan, { value }: ExampleJudge): boolean {
  if (value.kind === 'opaque' || (value.kind === 'primitive' && isAnyValue(value.name))) return false;
  return (payloadsOf(example) ?? []).length > 0;
}

function rowOf(planned: ExamplePlan, judge: ExampleJudge, plan: PackagePlan, scope: Scope): Code {
  const { example, symbol, deviations } = planned;
  const fields = [
    plain(`role: ${stringLiteral(example.role)}`),
    plain(`line: ${example.source.line}`),
    ...(hasLineForEachValue(example.body) ? [plain(`bodyLine: ${example.body.source.line}`)] : []),
    code`body: ${valueOf(symbol, scope)}`,
    ...(example.envelope === 'none' ? [] : [plain(`envelope: ${stringLiteral(example.envelope)}`)]),
    ...judgeFields(judge, plan, scope),
    plain(
      `deviations: ${literal([...new Set(deviations.map(({ pointer, code: issue }) => `${pointer} ${issue}`))].toSorted())}`,
    ),
  ];
  return code`{ ${joinCode(fields, ', ')} }`;
}

function judgeFields({ value, collection }: ExampleJudge, plan: PackagePlan, scope: Scope): readonly Code[] {
  const all = collection ? [plain('collection: true')] : [];
  if (value.kind !== 'object' && value.kind !== 'parameters')
    return [code`shape: ${shapeExpression(value, plan, scope)}`, ...all];
  const symbol = judgeSymbol(value, plan);
  return [
    code`shape: ${valueOf(prefixed('shapeOf', symbol), scope)}`,
    code`guard: ${valueOf(prefixed('is', symbol), scope)}`,
    code`validate: ${valueOf(prefixed('validate', symbol), scope)}`,
    ...all,
  ];
}

function judgeSymbol(
  value: ExampleJudge['value'] & { kind: 'object' | 'parameters' },
  plan: PackagePlan,
): ModuleSymbol {
  if (value.kind === 'parameters') return value.shape.symbol;
  const { symbol, union } = shapeAt(plan, value.target);
  return union?.symbol ?? symbol;
}
