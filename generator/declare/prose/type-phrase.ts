import type { TypeExpression } from '../../model/facts/facts.js';
import { typeName } from '../words/type-name.js';
import type { TypeGrammar } from '../language/type-grammar.js';
import { readConfigured } from '../cells/configured-type.js';
import { placeOf, type Prose, type Range, type Segment } from '../text/prose.js';

/**
 * Finds the type in a range of text: "a collection of [order](order.md) objects", "a String collection", "the **order** object".
 * Links win over bold words, bold words over plain ones.
 */
export function findTypePhrase(prose: Prose, whole: Range, types: TypeGrammar): TypeExpression | undefined {
  const range = beforeHeader(prose, whole);
  const named = prose.segments.find((segment) => segment.inline.kind === 'Link' && namesType(prose, segment, range));
  if (named) return withCollection(prose, segmentType(named, types), named, range);
  const strong = prose.segments.find((segment) => isStrongName(segment) && namesType(prose, segment, range));
  if (strong && beforeNoun(prose, strong)) return withCollection(prose, segmentType(strong, types), strong, range);
  return plainType(prose, range, types);
}

/** The part of a range before words such as "header", "see", "error" and "link to"; types after them are not what the body is. */
function beforeHeader({ text }: Prose, { start, end }: Range): Range {
  const cut = /\bheader\b|\b(?:see|refer to)\b|\berrors?\b|\bexpanded with\b|\blinks? to\b/i.exec(
    text.slice(start, end),
  )?.index;
  return { start, end: cut === undefined ? end : start + cut };
}

/** Whether a link or bold word names a type: one word, or several before a noun such as "object". Links to operations do not. */
function namesType(prose: Prose, segment: Segment, range: Range): boolean {
  if (segment.start < range.start || segment.end > range.end) return false;
  if (segment.inline.kind !== 'Link') return true;
  const { label, target = '' } = segment.inline;
  if (/(?:^|\/)api\//.test(target) || /^(?:here|this|permissions)$/i.test(label)) return false;
  return /^[\w.`*]+(?: collection)?$/.test(label) || beforeNoun(prose, segment);
}

function isStrongName({ inline }: Segment): boolean {
  return (
    (inline.kind === 'Text' && inline.strong && /^\s*[A-Za-z]\w*\s*$/.test(inline.value)) ||
    (inline.kind === 'Code' && /^[A-Za-z]\w*$/.test(inline.value))
  );
}

function beforeNoun(prose: Prose, segment: Segment): boolean {
  return /^\s{0,3}(?:collection |resource )?(?:objects?|resources?|collection|entity|entities|type)\b/i.test(
    prose.text.slice(segment.end, segment.end + 40),
  );
}

function segmentType({ inline }: Segment, types: TypeGrammar): TypeExpression {
  const label = inline.kind === 'Link' ? inline.label : inline.kind === 'Break' ? '' : inline.value;
  const written = label
    .replace(/[`*]/g, '')
    .replace(/\s(?:collection|object|resource|entity|type)s?$/i, '')
    .trim();
  const target = inline.kind === 'Link' && inline.target !== undefined ? { target: inline.target } : {};
  const configured = readConfigured(written, inline.source, types);
  if (configured?.kind === 'Mention') return { kind: 'Mention', mention: { ...configured.mention, ...target } };
  if (configured) return configured;
  const primitive = types.findPrimitive(written);
  if (primitive) return { kind: 'Primitive', name: primitive };
  return { kind: 'Mention', mention: { name: typeName(written), ...target, source: inline.source } };
}

function withCollection(
  prose: Prose,
  type: TypeExpression,
  { start, end, inline }: Segment,
  range: Range,
): TypeExpression {
  const before = prose.text.slice(Math.max(range.start, start - 60), start);
  const after = prose.text.slice(end, Math.min(range.end, end + 40));
  const label = inline.kind === 'Link' && /\scollection$/i.test(inline.label);
  const collected =
    label ||
    /\b(?:collection|list|array|set) of (?:[\w-]{1,20} ){0,3}$/i.test(before) ||
    /^\s{0,3}(?:collection\b|objects\b|resources\b|items\b)/i.test(after);
  return collected ? { kind: 'Collection', of: type } : type;
}

/** The type in "a String collection object", "the order object" or "the updated Order in the response body". */
function plainType(prose: Prose, range: Range, types: TypeGrammar): TypeExpression | undefined {
  const text = prose.text.slice(range.start, range.end);
  const collected = /\b(?:a|and|the|of)\s(?:an? |the )?(?:\w{1,20} )?(\w{2,60}) collection\b/i.exec(text);
  if (collected?.[1] && !notTypes.has(collected[1].toLowerCase()))
    return { kind: 'Collection', of: plainName(prose, collected[1], range.start + collected.index, types) };
  const single =
    /\b(?:an?|the|updated|new) (?:(?:updated|new|created|requested|single) )?([a-z]\w{1,60}) (object|resource)(s?)\b/i.exec(
      text,
    );
  if (single?.[1] && !notTypes.has(single[1].toLowerCase())) {
    const type = plainName(prose, single[1], range.start + single.index, types);
    return single[3] ? { kind: 'Collection', of: type } : type;
  }
  const returned =
    /\b(?:an?|the) (?:(?:updated|new|created|requested|existing) )?([A-Z]\w{1,60}) in the (?:response )?body\b/.exec(
      text,
    );
  if (returned?.[1] && !notTypes.has(returned[1].toLowerCase()))
    return plainName(prose, returned[1], range.start + returned.index, types);
  const primitive = /\b(?:an?|the) (string|stream|boolean|int32|int64|double|guid)\b(?! to | of | that )/i.exec(
    text,
  )?.[1];
  const name = primitive && types.findPrimitive(primitive);
  return name ? { kind: 'Primitive', name } : undefined;
}

/** Words before "object" or "collection" that are not names of types. */
const notTypes: ReadonlySet<string> = new Set(
  'json response new updated existing following requested created returned same single empty this that the entire whole root'.split(
    ' ',
  ),
);

function plainName(prose: Prose, written: string, from: number, types: TypeGrammar): TypeExpression {
  const start = prose.text.indexOf(written, from);
  const source = placeOf(prose, { start, end: start + written.length });
  const configured = readConfigured(written, source, types);
  if (configured) return configured;
  const primitive = types.findPrimitive(written);
  return primitive ? { kind: 'Primitive', name: primitive } : { kind: 'Mention', mention: { name: written, source } };
}
