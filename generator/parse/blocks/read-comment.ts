import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import { type JsonNode, jsonMember, jsonString } from '../../model/json.js';
import type { Comment } from '../../model/page.js';
import { readJson } from '../json/read-json.js';
import type { Report } from '../report.js';
import { type Slice, sourceOf, trimSlice } from '../text/slice.js';
import type { HtmlPart } from './split-html.js';

type CommentPart = Extract<HtmlPart, { kind: 'Comment' }>;

/** Reads a comment and, if it is an annotation such as `<!-- { "blockType": "resource" } -->`, its JSON. */
export function readComment({ whole, inner, closed }: CommentPart, report: Report): Comment {
  if (!closed) report(diagnose('unclosed-comment', sourceOf(whole, 0, 4), {}));
  const content = trimSlice(inner);
  const json = closed && content.text.startsWith('{') ? readAnnotation(content, report) : undefined;
  return { kind: 'Comment', value: content.text, json, source: sourceOf(whole) };
}

/** Other tools write and read footers (`"type": "#page.annotation"`), so faults in them are not reported. */
function readAnnotation(content: Slice, report: Report): JsonNode | undefined {
  const repairs: Diagnostic[] = [];
  const json = readJson(content, (repair) => repairs.push(repair));
  if (jsonString(jsonMember(json, 'type')) === '#page.annotation') return json;
  for (const repair of repairs) report(repair);
  return json;
}
