import type { Schema } from '../model/schema/schema.js';
import { exportCsdlJson } from './csdl-json.js';
import { exportCsdlXml } from './csdl-xml.js';
import { exportJsonSchema } from './json-schema/export-json-schema.js';

/** A notation that `docs2ts export` prints; to add one, write a file beside this one and a line here. */
interface ExportFormat {
  readonly name: string;
  readonly print: (schema: Schema) => string;
}

/** The notations of `docs2ts export --format`. */
export const formats = [
  { name: 'csdl-json', print: (schema) => printJson(exportCsdlJson(schema)) },
  { name: 'csdl-xml', print: exportCsdlXml },
  { name: 'json-schema', print: (schema) => printJson(exportJsonSchema(schema)) },
  { name: 'model', print: printJson },
] as const satisfies readonly ExportFormat[];

function printJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
