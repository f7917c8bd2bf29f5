import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { JsonMember, JsonNode } from '../../model/json.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf } from '../text/slice.js';
import type { JsonToken } from './json-token.js';
import { readTokens } from './read-tokens.js';

/**
 * Reads JSON with the place of every node. Slips that can only mean one thing (a trailing comma, a comment, single quotes) are
 * mended and reported; where something else is wrong that is reported alone, and there is no value.
 */
export function readJson(slice: Slice, report: Report): JsonNode | undefined {
  const repairs: Diagnostic[] = [];
  const reading: Reading = {
    slice,
    tokens: readTokens(slice, (repair) => repairs.push(repair)),
    repair: (repair) => repairs.push(repair),
    frames: [],
    root: undefined,
    fault: undefined,
  };
  readValue(reading);
  if (reading.fault !== undefined) {
    report(reading.fault);
    return undefined;
  }
  for (const repair of repairs) report(repair);
  return reading.root;
}

interface Reading {
  readonly slice: Slice;
  readonly tokens: readonly JsonToken[];
  readonly repair: Report;
  /** The objects and arrays that are open, the innermost last: a stack of our own, because pages nest as deep as they like. */
  readonly frames: Frame[];
  root: JsonNode | undefined;
  fault: Diagnostic | undefined;
}

interface Frame {
  readonly kind: 'Object' | 'Array';
  /** The bracket; of members without one around them their first name. */
  readonly opener: JsonToken;
  readonly members: JsonMember[];
  readonly items: JsonNode[];
  /** The names so far, to find those that stand twice. */
  readonly names: Map<string, JsonToken>;
  expects: 'entry' | 'colon' | 'value' | 'comma';
  /** The name whose value comes next. */
  name: JsonToken | undefined;
  /** The comma just read. */
  comma: JsonToken | undefined;
}

const deepestNesting = 100;

function readValue(reading: Reading): void {
  for (const [index, token] of reading.tokens.entries()) {
    if (reading.fault !== undefined) return;
    if (reading.root !== undefined) {
      readRest(token, reading);
      return;
    }
    readToken(token, reading.tokens[index + 1], reading);
  }
}

function readToken(token: JsonToken, next: JsonToken | undefined, reading: Reading): void {
  const frame = reading.frames.at(-1);
  if (token.kind === 'Fault') return fail(token, 'JSON', reading);
  if (token.kind === 'End') return closeAll(token, reading);
  if (frame === undefined) return readFirst(token, next, reading);
  if (token.kind === 'Ellipsis') return skipEllipsis(token, frame, reading);
  if (frame.expects === 'colon') return readColon(token, frame, reading);
  if (frame.expects === 'comma') return readComma(token, next, frame, reading);
  if (frame.expects === 'value') return readStart(token, reading);
  return readEntry(token, next, frame, reading);
}

/** Members without an object around them are taken for those of one. */
function readFirst(token: JsonToken, next: JsonToken | undefined, reading: Reading): void {
  if (token.kind === 'Word') return fail(token, 'a value', reading);
  if (token.kind !== 'String' || next?.kind !== ':') return readStart(token, reading);
  reading.repair(diagnose('json-without-braces', placeOf(token, reading), {}));
  const frame = openFrame({ ...token, kind: 'End' }, 'Object', reading);
  readEntry(token, next, frame, reading);
}

/** The first token of a value. */
function readStart(token: JsonToken, reading: Reading): void {
  if (token.kind === '{' || token.kind === '[') return open(token, reading);
  const node = scalarOf(token, reading);
  if (node === undefined) return fail(token, 'a value', reading);
  if (token.kind === 'Word') reading.repair(diagnose('json-bare-word', placeOf(token, reading), { word: token.value }));
  addNode(node, reading);
}

function scalarOf(token: JsonToken, reading: Reading): JsonNode | undefined {
  const source = placeOf(token, reading);
  if (token.kind === 'String' || token.kind === 'Word') return { kind: 'String', value: token.value, source };
  if (token.kind === 'Number') return { kind: 'Number', text: token.value, source };
  if (token.kind === 'Boolean') return { kind: 'Boolean', value: token.value === 'true', source };
  return token.kind === 'Null' ? { kind: 'Null', source } : undefined;
}

function open(token: JsonToken, reading: Reading): void {
  if (reading.frames.length >= deepestNesting) {
    reading.fault = diagnose('json-too-deep', placeOf(token, reading), { limit: deepestNesting });
    return;
  }
  openFrame(token, token.kind === '{' ? 'Object' : 'Array', reading);
}

function openFrame(opener: JsonToken, kind: Frame['kind'], reading: Reading): Frame {
  const empty = { members: [], items: [], names: new Map(), name: undefined, comma: undefined };
  const frame: Frame = { kind, opener, expects: 'entry', ...empty };
  reading.frames.push(frame);
  return frame;
}

/** A member of an object, an item of an array, or the end of either. */
function readEntry(token: JsonToken, next: JsonToken | undefined, frame: Frame, reading: Reading): void {
  if (token.kind === ',') return surplusComma(token, reading);
  if (closes(token, frame)) {
    if (frame.comma !== undefined) surplusComma(frame.comma, reading);
    return close(token.end, reading);
  }
  if (frame.kind === 'Array') return readStart(token, reading);
  if (token.kind !== 'String' && !(token.kind === 'Word' && next?.kind === ':')) return fail(token, 'a name', reading);
  readName(token, frame, reading);
}

function readName(token: JsonToken, frame: Frame, reading: Reading): void {
  if (token.kind === 'Word') reading.repair(diagnose('json-bare-word', placeOf(token, reading), { word: token.value }));
  const first = frame.names.get(token.value);
  if (first === undefined) frame.names.set(token.value, token);
  else reading.repair(duplicateName(token, first, reading));
  frame.name = token;
  frame.expects = 'colon';
}

function duplicateName(token: JsonToken, first: JsonToken, reading: Reading): Diagnostic {
  const related = [{ message: 'The first one is here', source: placeOf(first, reading) }];
  return diagnose('duplicate-json-name', placeOf(token, reading), { name: token.value }, related);
}

function readColon(token: JsonToken, frame: Frame, reading: Reading): void {
  if (token.kind !== ':') return fail(token, '`:`', reading);
  frame.expects = 'value';
}

function readComma(token: JsonToken, next: JsonToken | undefined, frame: Frame, reading: Reading): void {
  if (closes(token, frame)) return close(token.end, reading);
  if (token.kind === ',') {
    frame.comma = token;
    frame.expects = 'entry';
    return;
  }
  if (!beginsEntry(token, next, frame))
    return fail(token, frame.kind === 'Object' ? '`,` or `}`' : '`,` or `]`', reading);
  reading.repair(diagnose('json-missing-comma', placeOf(token, reading), {}));
  frame.comma = undefined;
  frame.expects = 'entry';
  readEntry(token, next, frame, reading);
}

/** Without a comma before it, only a name with its colon or a bracket in an array is certain to be the next entry. */
function beginsEntry(token: JsonToken, next: JsonToken | undefined, frame: Frame): boolean {
  if (frame.kind === 'Array') return token.kind === '{' || token.kind === '[' || token.kind === 'String';
  return token.kind === 'String' && next?.kind === ':';
}

/** `...` stands for what the writer left out: entries, or the value of a name, which is left out with it. */
function skipEllipsis(token: JsonToken, frame: Frame, reading: Reading): void {
  if (frame.expects === 'colon') return fail(token, '`:`', reading);
  reading.repair(diagnose('json-ellipsis', placeOf(token, reading), {}));
  frame.name = undefined;
  frame.comma = undefined;
  frame.expects = 'comma';
}

function closes(token: JsonToken, frame: Frame): boolean {
  return frame.opener.kind !== 'End' && token.kind === (frame.kind === 'Object' ? '}' : ']');
}

function close(end: number, reading: Reading): void {
  const frame = reading.frames.pop();
  if (frame === undefined) return;
  const source = sourceOf(reading.slice, frame.opener.start, end);
  addNode(
    frame.kind === 'Object'
      ? { kind: 'Object', members: frame.members, source }
      : { kind: 'Array', items: frame.items, source },
    reading,
  );
}

function addNode(node: JsonNode, reading: Reading): void {
  const frame = reading.frames.at(-1);
  if (frame === undefined) {
    reading.root = node;
    return;
  }
  if (frame.kind === 'Array') frame.items.push(node);
  else if (frame.name !== undefined) {
    frame.members.push({ name: frame.name.value, nameSource: placeOf(frame.name, reading), value: node });
  }
  frame.name = undefined;
  frame.comma = undefined;
  frame.expects = 'comma';
}

/** The text ends while objects or arrays are open: they end with it. */
function closeAll(end: JsonToken, reading: Reading): void {
  const innermost = reading.frames.at(-1);
  if (innermost === undefined || innermost.expects === 'colon' || innermost.expects === 'value') {
    return fail(end, 'a value', reading);
  }
  const open = reading.frames.filter(({ opener }) => opener.kind !== 'End').at(-1);
  if (open !== undefined)
    reading.repair(diagnose('json-unclosed', placeOf(open.opener, reading), { bracket: open.opener.value }));
  while (reading.frames.length > 0) close(end.end, reading);
}

function readRest(token: JsonToken, reading: Reading): void {
  if (token.kind === 'End') return;
  if (reading.root?.kind !== 'Object' && reading.root?.kind !== 'Array') return fail(token, 'the end', reading);
  reading.repair(diagnose('json-surplus-text', placeOf(token, reading), { text: token.value }));
}

function surplusComma(token: JsonToken, reading: Reading): void {
  reading.repair(diagnose('json-surplus-comma', placeOf(token, reading), {}));
}

function fail(token: JsonToken, expected: string, reading: Reading): void {
  const seen = token.kind === 'End' ? 'end' : token.value;
  reading.fault = diagnose('malformed-json', placeOf(token, reading), { seen, expected });
}

function placeOf(token: JsonToken, reading: Reading) {
  return sourceOf(reading.slice, token.start, token.end);
}
