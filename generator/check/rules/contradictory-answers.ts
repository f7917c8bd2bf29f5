import { isAnyValue } from '../../model/edm/primitives.js';
import { cellText, csdlName, elementType, type TypeReference } from '../../model/edm/type-reference.js';
import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { nameRoute, routeKey, type Operation, type Response, type Route } from '../../model/operation.js';
import { isStructured, type SchemaIndex } from '../../model/schema/schema-index.js';
import type { StructuredType } from '../../model/schema/schema.js';
import { isOpaque } from '../../model/schema/shape.js';
import { groupBy } from '../../model/text/group-by.js';
import { isOpenEnded } from '../reading/completeness.js';
import { defineRule } from '../rule.js';

/** `GET /orders` returns a collection of orders according to one page and a customer according to another. */
export const contradictoryAnswers = defineRule({
  codes: ['contradictory-answers'],
  reach: 'set',
  check: ({ schema, index }) => {
    const answers = schema.operations.flatMap(answersOf);
    const alike = groupBy(answers, ({ route, status }) => `${routeKey(route)} ${status}`);
    const found = [...alike.values()].flatMap((same) => compare(same, index));
    // A page that lists several routes contradicts the other one on each of them; the first shows it.
    return found.filter((one, at) => found.findIndex((other) => isSamePair(one, other)) === at);
  },
});

interface Answer extends Response {
  readonly route: Route;
  readonly type: TypeReference;
}

function answersOf({ routes, responses }: Operation): readonly Answer[] {
  const typed = responses.flatMap((response) =>
    response.type === undefined ? [] : [{ ...response, type: response.type }],
  );
  return routes.flatMap((route) => typed.map((response) => ({ ...response, route })));
}

function compare(answers: readonly Answer[], index: SchemaIndex): readonly Diagnostic<'contradictory-answers'>[] {
  const [first] = answers;
  const others = answers.filter(
    ({ source, type }) =>
      first !== undefined && source.file !== first.source.file && !isRelated(first.type, type, index),
  );
  return others.flatMap(({ route, type, source }) => {
    if (first === undefined) return [];
    const parameters = { route: nameRoute(route), type: cellText(type), other: cellText(first.type) };
    return [
      diagnose('contradictory-answers', source, parameters, [{ message: 'the other answer', source: first.source }]),
    ];
  });
}

function isSamePair(a: Diagnostic, b: Diagnostic): boolean {
  return a.source === b.source && a.related[0]?.source === b.related[0]?.source;
}

/** Whether both types can be the answer of one request: one derives from the other, or they have a base type in common. */
function isRelated(a: TypeReference, b: TypeReference, index: SchemaIndex): boolean {
  if ((a.kind === 'Collection') !== (b.kind === 'Collection')) return false;
  const [one, other] = [elementType(a), elementType(b)];
  if (one.kind !== 'Named' || other.kind !== 'Named') {
    const isAny = [one, other].some((type) => type.kind === 'Primitive' && isAnyValue(type.name));
    return isAny || csdlName(one) === csdlName(other);
  }
  const [left, right] = [index.types.get(one.name), index.types.get(other.name)];
  if (left === right) return true;
  // Nothing is said about a type whose page was not read.
  if (!isStructured(left) || !isStructured(right)) return false;
  if ([left, right].some((type) => isOpaque(type) || isOpenEnded(type, index))) return true;
  const ancestors = new Set(index.lineage(left));
  return index
    .lineage(right)
    .some((type) => ancestors.has(type) && (type === left || type === right || !isBareRoot(type)));
}

/** Whether a type has nothing but its key, as a root of all entities has. */
function isBareRoot({ baseType, properties, key }: StructuredType): boolean {
  return baseType === undefined && properties.every(({ name }) => key.includes(name));
}
