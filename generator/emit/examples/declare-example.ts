import type { JsonNode } from '../../model/json.js';
import { code, plain, type Code } from '../code/code.js';
import { declareConst } from '../code/declare.js';
import { docComment } from '../code/doc-comment.js';
import type { Declaration } from '../code/module.js';
import { runtime, type as typeOf, type Scope } from '../code/scope.js';
import { codeSpan } from '../escape/comments.js';
import { stringLiteral } from '../escape/literals.js';
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
    doc: exampleDoc(planned, plan),
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
  const payload = deviating(documented, loose, scope);
  if (example.envelope === 'none') return payload;
  const envelope = code`${typeOf(runtime(example.envelope === 'collection' ? 'Collection' : 'Value'), scope)}<${payload}>`;
  return deviating(envelope, undocumentedOfEnvelope(example.body), scope);
}

function deviating(type: Code, names: readonly string[], scope: Scope): Code {
  if (names.length === 0) return type;
  return code`${typeOf(runtime('Deviating'), scope)}<${type}, ${names.map(stringLiteral).join(' | ')}>`;
}

function undocumentedOfEnvelope(body: JsonNode): readonly string[] {
  if (body.kind !== 'Object') return [];
  return [...new Set(body.members.map(({ name }) => name))]
    .filter((name) => name !== 'value' && !name.includes('@'))
    .toSorted();
}

function payloadType({ value, collection }: ExampleJudge, plan: PackagePlan, scope: Scope): Code {
  const item = value.kind === 'parameters' ? typeOf(value.shape.symbol, scope) : valueType(value, plan, scope);
  return collection ? code`${item}[]` : item;
}

function exampleDoc({ example, deviations }: ExamplePlan, plan: PackagePlan): string {
  const { role, method, target, status, source } = example;
  const what = role === 'request' ? `${method ?? ''} ${target ?? ''}` : `${status ?? ''}`;
  const known = deviations.map(({ pointer, code: issue }) => `${codeSpan(pointer || '/')} (${issue})`);
  const lead = `The body of a ${role}${what.trim() === '' ? '' : `: ${codeSpan(what.trim())}`}.`;
  const notes = known.length === 0 ? [] : [`It contradicts its type at ${known.join(', ')}.`];
  return docComment({ lead, notes, source }, plan.package);
}
