import type { Fact, TypeExpression, TypeMention } from '../model/facts.js';

/** Every type that a fact names, with the place and the link of each. */
export function mentionsOf(fact: Fact): readonly TypeMention[] {
  switch (fact.kind) {
    case 'Type':
      return [];
    case 'BaseType':
      return fact.base === undefined ? [] : [fact.base];
    case 'Property':
      return [...typesIn(fact.type), ...present(fact.inheritedFrom), ...present(fact.valuesAt)];
    case 'Member':
      return [];
    case 'Operation':
      return [fact.request, ...fact.responses, ...fact.parameters].flatMap((part) => typesIn(part?.type));
    case 'Example':
      return typesIn(fact.type);
  }
}

function typesIn(type: TypeExpression | undefined): readonly TypeMention[] {
  switch (type?.kind) {
    case 'Mention':
      return [type.mention];
    case 'Collection':
      return typesIn(type.of);
    case 'Union':
      return type.of.flatMap(typesIn);
    case undefined:
    case 'Primitive':
    case 'Enumeration':
    case 'Unknown':
      return [];
  }
}

function present(mention: TypeMention | undefined): readonly TypeMention[] {
  return mention === undefined ? [] : [mention];
}
