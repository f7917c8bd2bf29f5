import type {
  BaseTypeFact,
  ExampleFact,
  Fact,
  PageFacts,
  PropertyFact,
  TypeExpression,
  TypeFact,
  TypeMention,
} from '../../../model/facts/facts.js';
import { getOrMake } from '../../../model/text/get-or-make.js';
import type { JsonNode } from '../../../model/json.js';
import { mentionsIn } from '../../../model/facts/mentions-in.js';

/**
 * How reliable the spelling of a mention is. `payload`: an `@odata.type` in JSON, or the annotation of a resource block; `annotation`:
 * the annotation of an example; `label`: a link, cell or heading; `prose`: words of a sentence, which may be a plural or not a name at all.
 */
export type Trust = (typeof trustOrder)[number];

/** Most reliable first. */
export const trustOrder = ['payload', 'annotation', 'label', 'prose'] as const;

export interface TrustedMention {
  readonly mention: TypeMention;
  readonly trust: Trust;
}

/** Collects every place that names a type, each place once, in document order. */
export function collectMentions(pages: readonly PageFacts[]): readonly TrustedMention[] {
  const mentions: TrustedMention[] = [];
  /** For each file the index of the mention at each place. */
  const placesOf = new Map<string, Map<string, number>>();
  const seen = new Map<TypeMention, Trust>();
  for (const found of pages.flatMap(({ facts }) => facts.flatMap(mentionsOfFact))) {
    // Facts about the same type share the mention of their owner.
    const before = seen.get(found.mention);
    if (before !== undefined && !isStronger(found.trust, before)) continue;
    seen.set(found.mention, found.trust);
    const { name, source } = found.mention;
    const places = getOrMake(placesOf, source.file, () => new Map<string, number>());
    const place = `${source.line}:${source.column} ${name}`;
    const known = places.get(place);
    if (known === undefined) places.set(place, mentions.push(found) - 1);
    // Two facts may name a type at the same place; the more reliable reading wins.
    else if (isStronger(found.trust, mentions[known]?.trust ?? 'prose')) mentions[known] = found;
  }
  return mentions;
}

function isStronger(trust: Trust, other: Trust): boolean {
  return trustOrder.indexOf(trust) < trustOrder.indexOf(other);
}

function mentionsOfFact(fact: Fact): readonly TrustedMention[] {
  switch (fact.kind) {
    case 'Type':
      return [{ mention: fact.name, trust: trustOfType(fact) }, ...mentionsInJson(fact.representation)];
    case 'BaseType':
      return [
        labelled(fact.owner),
        ...(fact.base === undefined ? [] : [{ mention: fact.base, trust: trustOfBase(fact) }]),
      ];
    case 'Property':
      return [
        labelled(fact.owner),
        ...(isOwnValueList(fact) ? inProse(fact.type) : labels(fact.type)),
        ...(fact.inheritedFrom === undefined ? [] : [labelled(fact.inheritedFrom)]),
      ];
    case 'Member':
      return fact.ownerIsProperty ? [] : [labelled(fact.owner)];
    case 'Operation':
      return [
        ...fact.parameters.flatMap(({ type }) => (type === undefined ? [] : labels(type))),
        ...[fact.request, ...fact.responses].flatMap((body) => (body?.type === undefined ? [] : inProse(body.type))),
      ];
    case 'Example':
      return mentionsOfExample(fact);
  }
}

/** Whether the Type cell links to the property's own values: `|status|[status](#status-values)|`. Such a link need not name a type. */
export function isOwnValueList({ name, type }: PropertyFact): boolean {
  const [mention] = mentionsIn(type);
  return mention?.name.toLowerCase() === name.toLowerCase() && mention.target?.includes('#') === true;
}

/** An annotation names its type with the namespace. A block without an annotation has its name from the heading. */
function trustOfType({ origin, name }: TypeFact): Trust {
  return origin === 'resource-block' && name.name.includes('.') ? 'payload' : 'label';
}

function trustOfBase(fact: BaseTypeFact): Trust {
  return fact.evidence === 'annotation' ? 'annotation' : 'label';
}

function mentionsOfExample(fact: ExampleFact): readonly TrustedMention[] {
  const stated = fact.type === undefined ? [] : mentionsIn(fact.type);
  return [...stated.map((mention) => ({ mention, trust: trustOfExample(mention) })), ...mentionsInJson(fact.body)];
}

/** An annotation names its type with the namespace. An example without an annotation has its type from the text of the operation. */
function trustOfExample({ name }: TypeMention): Trust {
  return name.includes('.') ? 'annotation' : 'prose';
}

function labels(type: TypeExpression): readonly TrustedMention[] {
  return mentionsIn(type).map(labelled);
}

function inProse(type: TypeExpression): readonly TrustedMention[] {
  return mentionsIn(type).map((mention) => ({ mention, trust: 'prose' }));
}

function labelled(mention: TypeMention): TrustedMention {
  return { mention, trust: 'label' };
}

function mentionsInJson(root: JsonNode | undefined): readonly TrustedMention[] {
  const found: TrustedMention[] = [];
  if (root !== undefined) visit(root, (mention) => found.push({ mention, trust: 'payload' }));
  return found;
}

function visit(node: JsonNode, found: (mention: TypeMention) => void): void {
  if (node.kind === 'Array') for (const item of node.items) visit(item, found);
  if (node.kind !== 'Object') return;
  const mention = typeOfObject(node);
  if (mention !== undefined) found(mention);
  for (const { value } of node.members) visit(value, found);
}

/** The type that a JSON object names: `"@odata.type": "#contoso.sales.order"`. Undefined for primitives and collections. */
export function typeOfObject(node: JsonNode): TypeMention | undefined {
  if (node.kind !== 'Object') return undefined;
  const control = node.members.find(({ name }) => typeControls.has(name.toLowerCase()))?.value;
  if (control?.kind !== 'String') return undefined;
  const name = control.value.replace(/^#/, '');
  if (!/^[A-Za-z_][\w.]*$/.test(name) || !name.includes('.') || /^edm\./i.test(name)) return undefined;
  return { name, source: control.source };
}

const typeControls = new Set(['@odata.type', '@type']);
