import { groupBy } from '../../model/text/group-by.js';
import type { Deviation, Example, Schema } from '../../model/schema/schema.js';
import { camelCase, kebabCase } from '../names/casing.js';
import { claim } from '../names/claim.js';
import { planValue } from '../../model/shapes/plan-value.js';
import { sortBy } from '../../model/text/compare.js';
import { reservedLocals } from '../names/reserved-names.js';
import type { ExampleJudge, ExamplePlan } from './example-plan.js';
import type { ShapePlan, Shapes } from '../shapes/name-shapes.js';
import { payloadsOf } from '../../model/example/payloads.js';
import { stepsOf } from '../../model/example/pointer.js';
import { shapeAt } from '../../model/shapes/shape.js';
import { findExpansion, isValidated } from './expansion.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** The examples of one page. */
export interface PageExamples {
  readonly file: string;
  /** The module of its fixtures: the page's path in characters that every file system accepts. */
  readonly module: string;
  readonly examples: readonly ExamplePlan[];
}

/** The input for the plan of the fixtures. */
export interface ExamplePlanInput {
  readonly schema: Schema;
  readonly deviations: readonly Deviation[];
  readonly index: SchemaIndex;
  readonly shapes: Shapes;
  /** The bodies of requests with parameters, by operation id. */
  readonly bodies: ReadonlyMap<string, ShapePlan>;
}

/** Plans a fixture for every example whose body is JSON, page by page. */
export function planExamples(plan: ExamplePlanInput): readonly PageExamples[] {
  const deviations = groupBy(plan.deviations, ({ example }) => example);
  const pages = sortBy(
    groupBy(plan.schema.examples.filter(hasBody), ({ source }) => source.file),
    ([file]) => file,
  );
  const modules = new Set<string>();
  return pages.map(([file, examples]) => {
    const module = `examples/${claim(modules, modulePath(file))}`;
    const taken = new Set<string>();
    const ordered = [...examples].toSorted(
      (a, b) => a.source.line - b.source.line || a.source.column - b.source.column,
    );
    return { file, module, examples: ordered.map((example) => planExample(example, module, taken, deviations, plan)) };
  });
}

type JsonExample = ExamplePlan['example'];

function hasBody(example: Example): example is JsonExample {
  return example.body !== undefined;
}

function modulePath(file: string): string {
  return file.replace(/\.md$/i, '').split('/').map(kebabCase).join('/');
}

function planExample(
  example: JsonExample,
  module: string,
  taken: Set<string>,
  deviations: ReadonlyMap<string, readonly Deviation[]>,
  plan: ExamplePlanInput,
): ExamplePlan {
  const judge = judgeOf(example, plan);
  const target = judge?.value.kind === 'object' ? shapeAt(plan.shapes, judge.value.target) : undefined;
  const payloads = payloadsOf(example) ?? [];
  const expansion =
    target &&
    findExpansion(
      payloads.flatMap(({ node }) => (judge?.collection && node.kind === 'Array' ? node.items : [node])),
      target,
      plan.shapes,
    );
  const isSeen = ({ pointer }: Deviation) => {
    const payload = payloads.find((one) => pointer.startsWith(`${one.pointer}/`));
    if (payload === undefined || expansion === undefined) return true;
    return isValidated(stepsOf(pointer.slice(payload.pointer.length)), payload.node, expansion, plan.shapes);
  };
  return {
    example,
    symbol: { name: claim(taken, exampleName(example)), module },
    judge,
    expansion: expansion === undefined || expansion.relationships.length === 0 ? undefined : expansion,
    deviations: (deviations.get(example.id) ?? []).filter(isSeen),
  };
}

/** The name of a fixture, from its name on the page and its role: `createOrderRequest`. */
function exampleName({ id, role }: Example): string {
  const name = camelCase(id.slice(id.lastIndexOf('/') + 1).replaceAll('_', '-'));
  const ending = role === 'request' ? 'Request' : 'Response';
  const whole = name.toLowerCase().endsWith(role) ? name : `${name}${ending}`;
  // A test imports tables, too.
  return reservedLocals.has(whole) || /^tableOf\p{Lu}/u.test(whole) ? `${whole}_` : whole;
}

function judgeOf({ shape, type, operation }: Example, plan: ExamplePlanInput): ExampleJudge | undefined {
  if (shape === 'parameters') return judgeOfParameters(operation, plan);
  if (type === undefined || (shape !== 'read' && shape !== 'create' && shape !== 'update')) return undefined;
  return { value: planValue(type, shape, plan.index), collection: type.kind === 'Collection' };
}

function judgeOfParameters(id: string | undefined, { bodies }: ExamplePlanInput): ExampleJudge | undefined {
  const shape = id === undefined ? undefined : bodies.get(id);
  return shape === undefined ? undefined : { value: { kind: 'parameters', shape }, collection: false };
}
