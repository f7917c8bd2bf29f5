import { findLineStarts, lineOfOffset } from '../../model/text/lines.js';
import type { JsonObject } from '../../model/json-value.js';

/** Why a text is no schema, and the line that shows it. */
export interface TextFault {
  readonly kind: 'Fault';
  readonly reason: string;
  readonly line?: number;
}

const conflictMarker = /^(?:<{7}|={7}|>{7})(?:[ \r]|$)/m;

/** Says why a text can be no schema before anything is parsed; undefined if it may be one. */
export function explainText(text: string): TextFault | undefined {
  if (text.trim() === '') return fault('The file is empty');
  if (text.includes('\u0000')) return fault('The file is no text');
  const conflict = conflictMarker.exec(text);
  if (conflict !== null)
    return fault('It contains a conflict marker of git', lineOfOffset(findLineStarts(text), conflict.index) + 1);
  const start = text.trimStart().slice(0, 500).toLowerCase();
  if (/^<(?:!doctype )?html/.test(start)) return fault('It is an HTML page');
  return /^[<{[]/.test(start) ? undefined : fault('It is neither JSON nor XML');
}

/** Says what an object is that is no schema. */
export function explainObject(value: JsonObject): TextFault {
  if ('openapi' in value || 'swagger' in value) return fault('It is an OpenAPI document');
  if ('$schema' in value || '$defs' in value) return fault('It is a JSON Schema');
  return fault('It has neither the `$Version` of CSDL JSON nor the `kind` of an exported model');
}

function fault(reason: string, line?: number): TextFault {
  return { kind: 'Fault', reason, ...(line === undefined ? {} : { line }) };
}
