import type { JsonMember, JsonNode } from '../../model/json.js';
import type { Source } from '../../model/source.js';
import type { JsonToken } from './json-token.js';

/** An object or array that is still open. */
export interface Frame {
  readonly kind: 'Object' | 'Array';
  /** The bracket; of members without one around them the first name, as a token of the kind `End`. */
  readonly opener: JsonToken;
  readonly members: JsonMember[];
  readonly items: JsonNode[];
  /** The names so far, to find those that stand twice. */
  readonly names: Map<string, JsonToken>;
  expects: 'entry' | 'colon' | 'value' | 'comma';
  /** The name whose value comes next, and its place. */
  name: (JsonToken & { readonly source: Source }) | undefined;
  /** The comma just read. */
  comma: JsonToken | undefined;
}

/** A frame in which nothing stands yet. */
export function createFrame(kind: Frame['kind'], opener: JsonToken): Frame {
  return {
    kind,
    opener,
    members: [],
    items: [],
    names: new Map(),
    expects: 'entry',
    name: undefined,
    comma: undefined,
  };
}

/** Puts the next value into a frame: behind its name, or as an item. */
export function addEntry(frame: Frame, value: JsonNode): void {
  if (frame.kind === 'Array') frame.items.push(value);
  else if (frame.name !== undefined)
    frame.members.push({ name: frame.name.value, nameSource: frame.name.source, value });
  expectComma(frame);
}

/** Goes on behind an entry. */
export function expectComma(frame: Frame): void {
  frame.name = undefined;
  frame.comma = undefined;
  frame.expects = 'comma';
}

/** The node that a frame has become. */
export function nodeOf({ kind, members, items }: Frame, source: Source): JsonNode {
  return kind === 'Object' ? { kind, members, source } : { kind, items, source };
}

/** Whether a token is the bracket that closes a frame. */
export function closesFrame(frame: Frame, token: JsonToken): boolean {
  return frame.opener.kind !== 'End' && token.kind === (frame.kind === 'Object' ? '}' : ']');
}
