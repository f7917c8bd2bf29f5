import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { diagnose } from '../model/diagnostic.js';
import type { FrontMatter, FrontMatterEntry } from '../model/page.js';
import type { FrontMatterLeaf } from './leaves/leaf.js';
import type { Report } from './report.js';
import { type Slice, sliceLines, sourceOf } from './text/slice.js';

/** Parses front matter as YAML. If that fails, reports it and reads `key: value` lines. */
export function readFrontMatter({ content, source }: FrontMatterLeaf, report: Report): FrontMatter {
  return { entries: readYaml(content, report) ?? readByLines(content), source };
}

function readYaml(content: Slice, report: Report): FrontMatterEntry[] | undefined {
  if (content.text.trim() === '') return [];
  const fault = (reason: string, at: number) => {
    report(diagnose('malformed-front-matter', sourceOf(content, at, at), { reason }));
    return undefined;
  };
  if (content.text.length > longestYaml) return fault(`longer than ${longestYaml} characters`, 0);
  const document = parseDocument(content.text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const error = document.errors[0];
  if (error !== undefined) return fault(error.message, Math.min(error.pos[0], content.text.length));
  if (!isMap(document.contents)) return fault('not a mapping of keys to values', 0);
  return document.contents.items.map((pair) => readPair(pair, content));
}

/** The YAML parser recurses, so the length is limited. Real front matter is shorter. */
const longestYaml = 5000;

function readPair({ key, value }: Pair, content: Slice): FrontMatterEntry {
  const start = (isNode(key) ? key.range?.[0] : undefined) ?? 0;
  const end = (isNode(value) ? value.range?.[1] : undefined) ?? (isNode(key) ? key.range?.[1] : undefined) ?? start;
  return { key: textOf(key, content), value: textOf(value, content), source: sourceOf(content, start, end) };
}

/** Returns the value of a scalar, the values of a list joined by commas, or the source text of any other node. */
function textOf(node: unknown, content: Slice): string {
  if (isScalar(node)) return node.value === null ? '' : (node.source ?? String(node.value));
  if (isSeq(node)) return node.items.map((item) => textOf(item, content)).join(', ');
  if (!isNode(node) || node.range === null || node.range === undefined) return '';
  return content.text.slice(node.range[0], node.range[1]).trim();
}

function readByLines(content: Slice): FrontMatterEntry[] {
  return sliceLines(content).flatMap((line) => {
    const match = /^([\w.-]{1,100})[ \t]{0,9}:[ \t]{0,9}(.*)$/.exec(line.text);
    if (match === null) return [];
    const value = (match[2] ?? '').trim().replace(/^"(.*)"$|^'(.*)'$/, '$1$2');
    return [{ key: match[1] ?? '', value, source: sourceOf(line, 0, line.text.trimEnd().length) }];
  });
}
