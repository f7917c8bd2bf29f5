import type { Schema } from '../../model/schema/schema.js';
import { isObject, parseJson } from '../../model/json-value.js';
import { modelVersion, schemaCodec } from './model-codecs.js';

/** The schema of a `model.json`, or the reason why this version cannot read the text. */
export type ReadModel =
  { readonly kind: 'Model'; readonly schema: Schema } | { readonly kind: 'Fault'; readonly reason: string };

/** Whether a text is that of a `model.json`. */
export function isModel(text: string): boolean {
  return /^\s*\{\s*"kind":\s*"Model"/.test(text);
}

/** Reads the schema of a package back. Its places are in `sources.json`. */
export function readModel(text: string): ReadModel {
  if (/^(?:<{7}|={7}|>{7})/m.test(text)) return fault('It contains a conflict of version control');
  const json = parseJson(text);
  if (!isObject(json) || json['kind'] !== 'Model') return fault('It is not a model that docs2ts wrote');
  const { kind: _, version, ...fields } = json;
  if (version !== modelVersion) return fault('Another version of docs2ts wrote it');
  const reading = schemaCodec.read(fields);
  if ('misread' in reading) return fault(`Its \`${reading.misread.slice(1, 100)}\` is not what docs2ts writes there`);
  return { kind: 'Model', schema: reading.value };
}

function fault(reason: string): ReadModel {
  return { kind: 'Fault', reason };
}
