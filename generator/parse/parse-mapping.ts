import { isMap, type Pair, parseDocument } from 'yaml';

/** The pairs of a YAML mapping, or why the text is none. */
export type MappingReading =
  | { readonly pairs: readonly Pair[]; readonly fault?: undefined }
  | { readonly fault: { readonly reason: string; readonly at: number } };

/** Parses a YAML mapping such as the content of front matter. */
export function parseMapping(text: string): MappingReading {
  if (text.trim() === '') return { pairs: [] };
  if (text.length > longestYaml) return { fault: { reason: `longer than ${longestYaml} characters`, at: 0 } };
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) return { fault: { reason: error.message, at: Math.min(error.pos[0], text.length) } };
  if (!isMap(document.contents)) return { fault: { reason: 'not a mapping of keys to values', at: 0 } };
  return { pairs: document.contents.items };
}

/** The YAML parser recurses, so the length is limited. Real front matter is shorter. */
const longestYaml = 5000;
