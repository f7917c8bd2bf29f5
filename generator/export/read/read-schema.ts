import type { Schema } from '../../model/schema/schema.js';
import { modelPath } from '../../model/package/model-file.js';
import { isObject, parseJson, type JsonObject } from '../../model/json-value.js';
import { isModel, readModel } from '../model/read-model.js';
import { explainObject, explainText } from './explain-text.js';
import { readCsdl } from './read-csdl.js';
import { readDocument } from './read-document.js';

/** A schema that was read from a notation, or the reason why the text cannot be read. */
export type ReadSchema =
  | { readonly kind: 'Model'; readonly schema: Schema }
  | { readonly kind: 'Csdl'; readonly schema: Schema }
  | { readonly kind: 'Fault'; readonly reason: string; readonly line?: number };

/** Reads a schema in one of the notations that keep it: CSDL JSON, CSDL XML, the exported model and that of a package. */
export function readSchema(file: string, text: string): ReadSchema {
  if (isModel(text) || file.endsWith(`/${modelPath}`)) return readModel(text);
  const fault = explainText(text);
  if (fault !== undefined) return fault;
  // A model has the places of its nodes, so that those in its own text, which take most of the memory, are not needed.
  const model = parseJson(text);
  if (isObject(model) && model['kind'] === 'Schema') return readExport(model);
  const document = readDocument(text);
  if (document.kind === 'Fault') return document;
  const { value } = document;
  if (document.notation === 'json' && typeof value['$Version'] !== 'string') return explainObject(value);
  return { kind: 'Csdl', schema: readCsdl(value, file) };
}

const lists = ['types', 'operations', 'examples'] as const;

function readExport(value: JsonObject): ReadSchema {
  const missing = lists.find((name) => !Array.isArray(value[name]) || !value[name].every(isNode));
  if (missing !== undefined) return { kind: 'Fault', reason: `Its \`${missing}\` are not those of an exported model` };
  // docs2ts has written it, as its kind and the kinds of its nodes say.
  return { kind: 'Model', schema: value as unknown as Schema };
}

function isNode(node: unknown): boolean {
  return isObject(node) && typeof node['kind'] === 'string' && isObject(node['source']);
}
