import type { Fact, TypeMention } from '../../model/facts/facts.js';
import { mentionsIn } from '../../model/facts/mentions-in.js';

/** All types that a fact names, with source and link. */
export function mentionsOf(fact: Fact): readonly TypeMention[] {
  switch (fact.kind) {
    case 'Type':
      return [];
    case 'BaseType':
      return fact.base === undefined ? [] : [fact.base];
    case 'Property':
      return [...mentionsIn(fact.type), ...present(fact.inheritedFrom), ...present(fact.valuesAt)];
    case 'Member':
      return [];
    case 'Operation':
      return [fact.request, ...fact.responses, ...fact.parameters].flatMap((part) => mentionsIn(part?.type));
    case 'Example':
      return mentionsIn(fact.type);
  }
}

function present(mention: TypeMention | undefined): readonly TypeMention[] {
  return mention === undefined ? [] : [mention];
}
