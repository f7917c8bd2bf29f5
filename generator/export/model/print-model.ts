import type { Schema } from '../../model/schema/schema.js';
import { isObject } from '../../model/json-value.js';
import { escapeCharacter, replaceInvisible } from '../../model/text/invisible.js';
import { modelVersion, schemaCodec } from './model-codecs.js';

/**
 * The text of `model.json`. Each row of the documentation (a property, member, parameter, permission, status, example) has a line of its
 * own, so that a change of the API is as many lines in a pull request as it is rows on the pages.
 */
export function printModel(schema: Schema): string {
  const model = { kind: 'Model', version: modelVersion, ...Object(schemaCodec.write(schema)) };
  return `${replaceInvisible(printBlock(model, '', printNodes), escapeCharacter)}\n`;
}

type Print = (value: unknown, indent: string) => string;

/** An object with a line per member. */
function printBlock(value: unknown, indent: string, print: Print): string {
  if (!isObject(value)) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const lines = Object.entries(value).map(
    ([name, member]) => `${deeper}${JSON.stringify(name)}: ${print(member, deeper)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function printNodes(value: unknown, indent: string): string {
  return printList(value, indent, (node, deeper) => printBlock(node, deeper, printRows));
}

function printRows(value: unknown, indent: string): string {
  return printList(value, indent, (row) => JSON.stringify(row));
}

/** A list of objects with a line per object; any other value on one line. */
function printList(value: unknown, indent: string, print: Print): string {
  if (!Array.isArray(value) || !value.every(isObject) || value.length === 0) return JSON.stringify(value);
  const deeper = `${indent}  `;
  return `[\n${value.map((item) => `${deeper}${print(item, deeper)}`).join(',\n')}\n${indent}]`;
}
