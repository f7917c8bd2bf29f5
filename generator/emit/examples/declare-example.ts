import { code, plain, type Code } from '../code/code.js';
import { declareConst } from '../code/declare.js';
import { docComment } from '../code/doc-comment.js';
import type { Declaration } from '../code/module.js';
import { runtime, type as typeOf, type Scope } from '../code/scope.js';
import { commentText } from '../escape/comment-text.js';
import { stringLiteral } from '../escape/string-literal.js';
import type { PackagePlan } from '../package-plan.js';
import { valueType } from '../types/type-text.js';
import type { ExampleJudge, ExamplePlan } from './example-plan.js';
import { jsonLiteral } from './json-literal.js';
import { looseProperties } from './loose-properties.js';

/** Writes an example as a typed constant, with every digit as the page has it. */
export function declareExample(planned: ExamplePlan, plan: PackagePlan, scope: Scope): Declaration {
  const { symbol, example } = planned;
  return declareConst({
    name: symbol.name,
    doc: exampleDoc(planned),
    type: exampleType(planned, plan, scope),
    value: plain(jsonLiteral(example.body)),
  });
}

/** The type of a fixture: the documented one, or as much of it as the example does not contradict. */
export function exampleType(planned: ExamplePlan, plan: PackagePlan, scope: Scope): Code {
  const { judge, example } = planned;
  const loose = looseProperties(planned, plan);
  if (judge === undefined || loose === undefined) return plain('unknown');
  const documented = payloadType(judge, plan, scope);
  const names = loose.map((name) => stringLiteral(name)).join(' | ');
  const payload = names === '' ? documented : code`${typeOf(runtime('Deviating'), scope)}<${documented}, ${names}>`;
  if (example.envelope === 'none') return payload;
  const envelope = typeOf(runtime(example.envelope === 'collection' ? 'Collection' : 'Value'), scope);
  return code`${envelope}<${payload}>`;
}

function payloadType({ value, collection }: ExampleJudge, plan: PackagePlan, scope: Scope): Code {
  const item = value.kind === 'parameters' ? typeOf(value.shape.symbol, scope) : valueType(value, plan, scope);
  return collection ? code`${item}[]` : item;
}

function exampleDoc({ example, deviations }: ExamplePlan): string {
  const { role, method, target, status, source } = example;
  const what = role === 'request' ? `${method ?? ''} ${target ?? ''}` : `${status ?? ''}`;
  const known = deviations.map(({ pointer, code: issue }) => `\`${commentText(pointer) || '/'}\` (${issue})`);
  return docComment({
    description: `The body of a ${role}: ${what.trim()}`,
    notes: known.length === 0 ? [] : [`It contradicts its type at ${known.join(', ')}.`],
    source,
  });
}
