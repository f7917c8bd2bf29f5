import type { Diagnostic } from '../../model/diagnostic.js';
import type { CodeContent } from '../../model/page.js';
import { readMessages } from '../http/read-messages.js';
import { readStartLine } from '../http/start-line.js';
import { looksLikeJson } from '../json/looks-like-json.js';
import { readJson } from '../json/read-json.js';
import type { Report } from '../report.js';
import type { Slice } from '../text/slice.js';

/**
 * Reads the content of a code block. A block labelled `http` or `json` may contain either. A block with any other label
 * is HTTP if it starts with a start line, or JSON if it parses as JSON.
 */
export function readContent(language: string | undefined, slice: Slice, report: Report): CodeContent {
  if (beginsWithMessage(slice.text)) return { kind: 'Http', messages: readMessages(slice, report) };
  const json = looksLikeJson(slice.text);
  if (language === 'http' && !json) return { kind: 'Http', messages: readMessages(slice, report) };
  if (language === 'json' || language === 'http' || (language === undefined && json)) return jsonContent(slice, report);
  return json ? jsonIfReadable(slice, report) : { kind: 'Opaque' };
}

function beginsWithMessage(text: string): boolean {
  const line = /^\s{0,1000}(\S.*)/.exec(text)?.[1];
  return line !== undefined && readStartLine(line) !== undefined;
}

function jsonContent(slice: Slice, report: Report): CodeContent {
  if (slice.text.trim() === '') return { kind: 'Opaque' };
  const root = readJson(slice, report);
  return root === undefined ? { kind: 'Opaque' } : { kind: 'Json', root };
}

/** Reports nothing if the JSON is malformed: code in another language may also start with a bracket. */
function jsonIfReadable(slice: Slice, report: Report): CodeContent {
  const diagnostics: Diagnostic[] = [];
  const content = jsonContent(slice, (diagnostic) => diagnostics.push(diagnostic));
  if (content.kind === 'Json') for (const diagnostic of diagnostics) report(diagnostic);
  return content;
}
