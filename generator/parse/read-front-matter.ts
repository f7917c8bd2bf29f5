import { isNode, isScalar, isSeq, type Pair } from 'yaml';
import { diagnose } from '../model/diagnostic.js';
import type { FrontMatter, FrontMatterEntry } from '../model/page.js';
import type { FrontMatterLeaf } from './leaves/leaf.js';
import { parseMapping } from './parse-mapping.js';
import type { Report } from './report.js';
import { scanMapping } from './scan-mapping.js';
import { type Slice, sliceLines, sourceOf } from './text/slice.js';

/** Parses front matter as YAML. If that fails, reports it and reads `key: value` lines. */
export function readFrontMatter({ content, source }: FrontMatterLeaf, report: Report): FrontMatter {
  return { entries: scanMapping(content) ?? readYaml(content, report) ?? readByLines(content), source };
}

/** Reads front matter with the YAML parser; undefined if it is malformed. */
export function readYaml(content: Slice, report: Report): FrontMatterEntry[] | undefined {
  const reading = parseMapping(content.text);
  if (reading.fault === undefined) return reading.pairs.map((pair) => readPair(pair, content));
  const { reason, at } = reading.fault;
  report(diagnose('malformed-front-matter', sourceOf(content, at, at), { reason }));
  return undefined;
}

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
