import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { isObject } from '../model/json-value.js';
import { joinOption } from '../model/option/option-name.js';
import type { Source } from '../model/source.js';
import { wordsOfName } from '../model/text/words-of-name.js';
import type { OptionPlaces } from './place-options.js';
import { sourceOf, type TextRange } from './source-of.js';

/** The value in a configuration file with the place of each option, or why the file cannot be read. */
export type ReadConfiguration =
  { readonly value: unknown; readonly places: OptionPlaces } | { readonly reason: string; readonly source: Source };

/** Reads a configuration in JSON. Its `$schema` is for editors; it stays only if it is wrong. */
export function readJsonConfiguration(text: string, file: string): ReadConfiguration {
  const json = text.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined) return { reason: describeError(error), source: sourceOf(json, file, error) };
  const places = tree === undefined ? new Map() : placeNodes(tree, json, file);
  return { value: withoutSchema(JSON.parse(json)), places };
}

/** `PropertyNameExpected` → `property name expected`. */
function describeError({ error }: ParseError): string {
  return wordsOfName(printParseErrorCode(error)).join(' ');
}

function withoutSchema(value: unknown): unknown {
  if (!isObject(value) || typeof value.$schema !== 'string') return value;
  const { $schema: _, ...others } = value;
  return others;
}

/** The place of an option is its key. That of an item is the first key of an object, or the whole value. */
function placeNodes(tree: Node, text: string, file: string): OptionPlaces {
  const places = new Map<string, Source>();
  visit(tree, '');
  return places;

  function visit({ type, children = [] }: Node, option: string): void {
    if (type === 'array') for (const [index, item] of children.entries()) visitItem(item, `${option}[${index}]`);
    if (type === 'object') for (const member of children) visitMember(member, option);
  }

  function visitMember({ children: [key, value] = [] }: Node, option: string): void {
    if (key === undefined || value === undefined) return;
    const name = joinOption(option, String(key.value));
    places.set(name, sourceOf(text, file, unquoted(key)));
    visit(value, name);
  }

  function visitItem(item: Node, option: string): void {
    const [first] = item.type === 'object' ? (item.children ?? []) : [];
    places.set(option, sourceOf(text, file, unquoted(first?.children?.[0] ?? item)));
    visit(item, option);
  }
}

function unquoted({ type, offset, length }: Node): TextRange {
  return type === 'string' ? { offset: offset + 1, length: length - 2 } : { offset, length };
}
