import type { JsonMember, JsonNode } from '../../model/json.js';
import type { Source } from '../../model/source.js';
import type { JsonToken } from './json-token.js';

/** An object or array that is not closed yet. */
export interface Frame {
  readonly kind: 'Object' | 'Array';
  /** The opening bracket. For members without braces: their first name, with the kind `End`. */
  readonly opener: JsonToken;
  readonly members: JsonMember[];
  readonly items: JsonNode[];
  /** The names read so far, to detect duplicates. */
  readonly names: Map<string, JsonToken>;
  expects: 'entry' | 'colon' | 'value' | 'comma';
  /** The name whose value comes next, with its source. */
  name: (JsonToken & { readonly source: Source }) | undefined;
  /** The comma just read, which is reported if the frame closes next. */
  comma: JsonToken | undefined;
}

/** Creates an empty frame. */
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

/** Adds a value to a frame: as the value of the name just read, or as an item. */
export function addEntry(frame: Frame, value: JsonNode): void {
  if (frame.kind === 'Array') frame.items.push(value);
  else if (frame.name !== undefined)
    frame.members.push({ name: frame.name.value, nameSource: frame.name.source, value });
  expectComma(frame);
}

/** Ends an entry: a comma or the closing bracket must follow. */
export function expectComma(frame: Frame): void {
  frame.name = undefined;
  frame.comma = undefined;
  frame.expects = 'comma';
}

/** Converts a closed frame to its JSON node. */
export function nodeOf({ kind, members, items }: Frame, source: Source): JsonNode {
  return kind === 'Object' ? { kind, members, source } : { kind, items, source };
}

/** Whether a token closes a frame. Only the end of the text closes members without braces. */
export function closesFrame(frame: Frame, token: JsonToken): boolean {
  return frame.opener.kind !== 'End' && token.kind === (frame.kind === 'Object' ? '}' : ']');
}
