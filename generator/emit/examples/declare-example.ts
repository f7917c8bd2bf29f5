import { shownForm } from '../../model/example/collection-form.js';
import type { JsonNode } from '../../model/json.js';
import { plain, type Code } from '../code/code.js';
import { string } from '../code/expressions.js';
import { arrayType, typeReference, union } from '../code/types.js';
import { declareConst } from '../code/declare.js';
import { docComment, type Pages } from '../code/doc-comment.js';
import type { Declaration } from '../code/module.js';
import { type as typeOf, runtime, type Scope } from '../code/scope.js';
import { codeSpan } from '../escape/comments.js';
import { collectionType, valueEnvelope } from '../types/envelope-type.js';
import { valueType, type TypeTextContext } from '../types/type-text.js';
import type { ExampleJudge, ExamplePlan } from './example-plan.js';
import { expandedType } from './declare-expansion.js';
import type { Expansion } from './expansion.js';
import { jsonLiteral } from './json-literal.js';
import { looseProperties } from './loose-properties.js';
import { profileOf } from '../shapes/compatibility.js';

/** Writes an example as a typed constant, with numbers spelled as on the page. */
export function declareExample(planned: ExamplePlan, context: TypeTextContext): Declaration {
  const { symbol, example } = planned;
  return declareConst({
    name: symbol.name,
    doc: exampleDoc(planned, context.package),
    type: exampleType(planned, context),
    value: jsonLiteral(example.body),
  });
}

/** The type of a fixture: the documented type without the properties that the example contradicts. */
export function exampleType(planned: ExamplePlan, context: TypeTextContext): Code {
  const { judge, example } = planned;
  const { scope } = context;
  const loose = looseProperties(planned, context.shapes, profileOf(context.package));
  if (judge === undefined || loose === undefined) return plain('unknown');
  const documented = payloadType(judge, planned.expansion && withoutNamed(planned.expansion, loose), context);
  const payload = deviating(documented, loose, scope);
  if (example.envelope === 'none') return payload;
  const form = example.wrapper === undefined ? undefined : shownForm(example);
  const envelope =
    example.envelope === 'collection' ? collectionType(payload, form, context) : valueEnvelope(payload, context);
  if (form !== undefined) return envelope;
  return deviating(envelope, undocumentedOfEnvelope(example.body), scope);
}

/** Leaves out the relationships that the type of the fixture does not check anyway. */
function withoutNamed({ shape, relationships }: Expansion, names: readonly string[]): Expansion {
  return { shape, relationships: relationships.filter(({ planned }) => !names.includes(planned.property.name)) };
}

function deviating(type: Code, names: readonly string[], scope: Scope): Code {
  if (names.length === 0) return type;
  return typeReference(typeOf(runtime('Deviating'), scope), type, union(names.map(string)));
}

function undocumentedOfEnvelope(body: JsonNode): readonly string[] {
  if (body.kind !== 'Object') return [];
  return [...new Set(body.members.map(({ name }) => name))]
    .filter((name) => name !== 'value' && !name.includes('@'))
    .toSorted();
}

function payloadType(
  { value, collection }: ExampleJudge,
  expansion: Expansion | undefined,
  context: TypeTextContext,
): Code {
  const item =
    expansion !== undefined
      ? expandedType(expansion, context.scope)
      : value.kind === 'parameters'
        ? typeOf(value.shape.symbol, context.scope)
        : valueType(value, context);
  return collection ? arrayType(item) : item;
}

function exampleDoc({ example, deviations }: ExamplePlan, pages: Pages): string {
  const { role, method, target, status } = example;
  const what = role === 'request' ? `${method ?? ''} ${target ?? ''}` : `${status ?? ''}`;
  const known = deviations.map(({ pointer, code: issue }) => `${codeSpan(pointer || '/')} (${issue})`);
  const lead = `The body of a ${role}${what.trim() === '' ? '' : `: ${codeSpan(what.trim())}`}.`;
  const notes = known.length === 0 ? [] : [`It contradicts its type at ${known.join(', ')}.`];
  return docComment({ lead, notes }, pages);
}
