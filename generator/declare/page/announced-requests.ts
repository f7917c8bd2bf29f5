import type { Heading, RequestTarget, RichText } from '../../model/page.js';
import { placeOf, readProse, type Prose } from '../text/prose.js';
import { readMethod } from '../words/method.js';

/**
 * A request line outside of code blocks: a heading, or alone on a line of a paragraph. Its method is in capitals; before a URL in a code
 * span it may be any other word, which is a fault.
 */
export type AnnouncedRequest = RequestTarget;

/** Reads a heading such as "GET /orders/{id}". */
export function readRequestHeading({ text }: Heading): readonly AnnouncedRequest[] {
  return readLine(readProse(text));
}

/** Reads a paragraph that contains only request lines, such as `` `POST /orders` ``. */
export function readRequestParagraph(text: RichText): readonly AnnouncedRequest[] {
  const lines = linesOf(text);
  const spans = readRequestSpans(text);
  if (spans.length > 0) return spans.length === lines.length ? spans : [];
  return readLine(readProse(text));
}

/** Reads the code spans of a paragraph that are request lines and alone on their line. */
export function readRequestSpans(text: RichText): readonly AnnouncedRequest[] {
  const lines = new Set(linesOf(text));
  return text.inlines.flatMap((inline) =>
    inline.kind === 'Code' && lines.has(`\`${inline.value}\``)
      ? readLine(readProse({ ...text, inlines: [inline] }))
      : [],
  );
}

function linesOf({ markdown }: RichText): readonly string[] {
  return markdown.split('\n').map((line) => line.replace(/[\s.:,;\\]{1,50}$/, '').trim());
}

/** A method in capitals, perhaps after a label such as "Endpoint:", and a path or URL; any capitals before a URL in code. */
const requestLine =
  /^\s{0,9}(?:[A-Z][A-Za-z]{0,20}(?: [A-Za-z]{1,20}){0,2}\s?:\s{0,3})?([A-Z]{3,60})\s{1,9}(?=\/|https?:\/\/)(\S.{0,2000})$/;

function readLine(prose: Prose): readonly AnnouncedRequest[] {
  const bare = prose.text
    .replace(/[`*]/g, ' ')
    .replace(/\s{1,9}HTTP\/\d(?:\.\d)?\s{0,9}$/, '')
    .replace(/[\s.:,;]{1,50}$/, '');
  const [, method, target] = requestLine.exec(bare) ?? [];
  if (method === undefined || target === undefined || !isRequest(method, target, prose)) return [];
  const start = bare.length - target.length;
  return [{ method, target, targetSource: placeOf(prose, { start, end: bare.length }) }];
}

/** Whether nothing but placeholders has blanks, and the method is one, or another word that only code writes like that. */
function isRequest(method: string, target: string, { text }: Prose): boolean {
  if (/\s/.test(target.replace(/\{[^{}]{0,200}\}|<[^<>]{0,200}>|\([^()]{0,400}\)/g, ''))) return false;
  return readMethod(method) !== undefined || (/^\s{0,9}`/.test(text) && target.startsWith('http'));
}
