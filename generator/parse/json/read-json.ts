import { type Diagnostic, diagnose, withFix } from '../../model/diagnostic.js';
import type { JsonNode } from '../../model/json.js';
import type { Source } from '../../model/source.js';
import type { Report } from '../report.js';
import { insertAfter, replacePart } from '../text/replace-between.js';
import { type Slice, sourceOf } from '../text/slice.js';
import { foldRepeats } from './fold-repeats.js';
import { addEntry, closesFrame, createFrame, expectComma, type Frame, nodeOf } from './frame.js';
import type { JsonToken } from './json-token.js';
import { quoteWord } from './mend-json.js';
import { readTokens } from './read-tokens.js';

/**
 * Reads JSON with the source of every node. Faults with only one possible meaning (a trailing comma, a comment, single
 * quotes) are repaired and reported. On any other fault, reports that fault alone and returns undefined.
 */
export function readJson(slice: Slice, report: Report): JsonNode | undefined {
  const repairs: Diagnostic[] = [];
  const repair: Report = (diagnostic) => repairs.push(diagnostic);
  const reading: Reading = { slice, repair, frames: [], before: undefined, root: undefined, fault: undefined };
  const tokens = readTokens(slice, repair);
  for (const [index, token] of tokens.entries()) {
    if (reading.fault !== undefined) break;
    reading.before = tokens[index - 1];
    if (reading.root === undefined) readToken(token, tokens[index + 1], reading);
    else {
      readRest(token, reading.root, reading);
      break;
    }
  }
  const found = reading.fault === undefined ? foldRepeats(repairs) : [reading.fault];
  for (const diagnostic of found) report(diagnostic);
  return reading.fault === undefined ? reading.root : undefined;
}

interface Reading {
  readonly slice: Slice;
  readonly repair: Report;
  /** The open objects and arrays, innermost last. Recursion could overflow the call stack. */
  readonly frames: Frame[];
  /** The token before the one that is read. */
  before: JsonToken | undefined;
  root: JsonNode | undefined;
  fault: Diagnostic | undefined;
}

const deepestNesting = 100;

function readToken(token: JsonToken, next: JsonToken | undefined, reading: Reading): void {
  const frame = reading.frames.at(-1);
  if (token.kind === 'Fault') return fail(token, 'JSON', reading);
  if (token.kind === 'End') return closeAll(token, reading);
  if (frame === undefined) return readRoot(token, next, reading);
  if (token.kind === 'Ellipsis') return skipEllipsis(token, frame, reading);
  if (frame.expects === 'colon') return readColon(token, frame, reading);
  if (frame.expects === 'value') return readValue(token, reading);
  if (frame.expects === 'comma') return readComma(token, next, frame, reading);
  return readEntry(token, next, frame, reading);
}

/** Reads the first token. Members without braces, such as `"id": 1, "name": "x"`, are read as an object. */
function readRoot(token: JsonToken, next: JsonToken | undefined, reading: Reading): void {
  if (token.kind === 'Word') return fail(token, 'a value', reading);
  if (token.kind !== 'String' || next?.kind !== ':') return readValue(token, reading);
  reading.repair(diagnose('json-without-braces', placeOf(token, reading), {}));
  const frame = createFrame('Object', { ...token, kind: 'End' });
  reading.frames.push(frame);
  return readEntry(token, next, frame, reading);
}

function readValue(token: JsonToken, reading: Reading): void {
  if (token.kind === '{' || token.kind === '[') return openFrame(token, reading);
  const node = scalarOf(token, placeOf(token, reading));
  if (node === undefined) return fail(token, 'a value', reading);
  if (token.kind === 'Word') reading.repair(bareWord(token, reading));
  return addNode(node, reading);
}

function scalarOf({ kind, value }: JsonToken, source: Source): JsonNode | undefined {
  if (kind === 'String' || kind === 'Word') return { kind: 'String', value, source };
  if (kind === 'Number') return { kind, text: value, source };
  if (kind === 'Boolean') return { kind, value: value === 'true', source };
  return kind === 'Null' ? { kind, source } : undefined;
}

function openFrame(token: JsonToken, reading: Reading): void {
  if (reading.frames.length < deepestNesting) {
    reading.frames.push(createFrame(token.kind === '{' ? 'Object' : 'Array', token));
    return;
  }
  reading.fault = diagnose('json-too-deep', placeOf(token, reading), { limit: deepestNesting });
}

/** Reads a member of an object, an item of an array, or the closing bracket. */
function readEntry(token: JsonToken, next: JsonToken | undefined, frame: Frame, reading: Reading): void {
  if (token.kind === ',') return surplusComma(token, reading);
  if (closesFrame(frame, token)) {
    if (frame.comma !== undefined) surplusComma(frame.comma, reading);
    return closeFrame(token.end, reading);
  }
  if (frame.kind === 'Array') return readValue(token, reading);
  if (token.kind === 'String' || (token.kind === 'Word' && next?.kind === ':')) return readName(token, frame, reading);
  return fail(token, 'a name', reading);
}

function readName(token: JsonToken, frame: Frame, reading: Reading): void {
  const source = placeOf(token, reading);
  if (token.kind === 'Word') reading.repair(bareWord(token, reading));
  const first = frame.names.get(token.value);
  if (first === undefined) frame.names.set(token.value, token);
  else {
    const related = [{ message: 'The first one is here', source: placeOf(first, reading) }];
    reading.repair(diagnose('duplicate-json-name', source, { name: token.value }, related));
  }
  frame.name = { ...token, source };
  frame.expects = 'colon';
}

function readColon(token: JsonToken, frame: Frame, reading: Reading): void {
  if (token.kind !== ':') return fail(token, '`:`', reading);
  frame.expects = 'value';
}

function readComma(token: JsonToken, next: JsonToken | undefined, frame: Frame, reading: Reading): void {
  if (closesFrame(frame, token)) return closeFrame(token.end, reading);
  frame.comma = token.kind === ',' ? token : undefined;
  frame.expects = 'entry';
  if (token.kind === ',') return;
  if (!beginsEntry(token, next, frame))
    return fail(token, frame.kind === 'Object' ? '`,` or `}`' : '`,` or `]`', reading);
  const { slice, before = token } = reading;
  const mended = [insertAfter(slice, before.end - 1, ',')];
  reading.repair(withFix(diagnose('json-missing-comma', placeOf(token, reading), {}), mended));
  return readEntry(token, next, frame, reading);
}

/**
 * Whether a token certainly starts an entry although the comma before it is missing. In an object, this is only a name
 * with its colon; in an array, only a bracket or a string.
 */
function beginsEntry(token: JsonToken, next: JsonToken | undefined, frame: Frame): boolean {
  if (frame.kind === 'Array') return token.kind === '{' || token.kind === '[' || token.kind === 'String';
  return token.kind === 'String' && next?.kind === ':';
}

/** Skips `...`, which stands for omitted entries or an omitted value. A name without a value is omitted too. */
function skipEllipsis(token: JsonToken, frame: Frame, reading: Reading): void {
  if (frame.expects === 'colon') return fail(token, '`:`', reading);
  reading.repair(diagnose('json-ellipsis', placeOf(token, reading), {}));
  return expectComma(frame);
}

function closeFrame(end: number, reading: Reading): void {
  const frame = reading.frames.pop();
  if (frame !== undefined) addNode(nodeOf(frame, sourceOf(reading.slice, frame.opener.start, end)), reading);
}

function addNode(node: JsonNode, reading: Reading): void {
  const frame = reading.frames.at(-1);
  if (frame === undefined) reading.root = node;
  else addEntry(frame, node);
}

/** Closes the objects and arrays that are still open at the end of the text. */
function closeAll(end: JsonToken, reading: Reading): void {
  const innermost = reading.frames.at(-1);
  if (innermost === undefined || innermost.expects === 'colon' || innermost.expects === 'value') {
    return fail(end, 'a value', reading);
  }
  const open = reading.frames.findLast(({ opener }) => opener.kind !== 'End');
  if (open !== undefined) {
    reading.repair(diagnose('json-unclosed', placeOf(open.opener, reading), { bracket: open.opener.value }));
  }
  while (reading.frames.length > 0) closeFrame(end.end, reading);
}

/** Reports the first token after the value. */
function readRest(token: JsonToken, root: JsonNode, reading: Reading): void {
  if (token.kind === 'End') return;
  if (root.kind !== 'Object' && root.kind !== 'Array') return fail(token, 'the end', reading);
  reading.repair(diagnose('json-surplus-text', placeOf(token, reading), { text: token.value }));
}

function surplusComma(token: JsonToken, reading: Reading): void {
  const removed = [replacePart(reading.slice, [token.start, token.end], '')];
  reading.repair(withFix(diagnose('json-surplus-comma', placeOf(token, reading), {}), removed));
}

function bareWord(token: JsonToken, reading: Reading): Diagnostic {
  const found = diagnose('json-bare-word', placeOf(token, reading), { word: token.value });
  return withFix(found, quoteWord(reading.slice, token));
}

function fail(token: JsonToken, expected: string, reading: Reading): void {
  const seen = token.kind === 'End' ? 'end' : token.value;
  reading.fault = diagnose('malformed-json', placeOf(token, reading), { seen, expected });
}

function placeOf(token: JsonToken, reading: Reading): Source {
  return sourceOf(reading.slice, token.start, token.end);
}
