// In: a schema. Out: its text in another notation: CSDL JSON and XML, JSON Schema, OpenAPI, or the model itself.
// CSDL is described once (`describe-csdl.ts`) and printed in two notations (`csdl-json.ts`, `csdl-xml.ts`).
// Read on in `describe-structured-type.ts`, `json-schema/export-json-schema.ts` and `openapi/export-openapi.ts`.
import type { Schema } from '../model/schema/schema.js';
import { exportCsdlJson } from './csdl-json.js';
import { exportCsdlXml } from './csdl-xml.js';
import type { ExportedPackage } from './exported-package.js';
import { exportJsonSchema } from './json-schema/export-json-schema.js';
import { exportOpenapi } from './openapi/export-openapi.js';

/** A notation that `docs2ts export` prints. To add one, write a file beside this one and add a line here. */
interface ExportFormat {
  readonly name: string;
  readonly print: (schema: Schema, about: ExportedPackage) => string;
}

/** The notations of `docs2ts export --format`. */
export const formats = [
  { name: 'csdl-json', print: (schema) => printJson(exportCsdlJson(schema)) },
  { name: 'csdl-xml', print: exportCsdlXml },
  { name: 'json-schema', print: (schema) => printJson(exportJsonSchema(schema)) },
  { name: 'openapi', print: (schema, about) => printJson(exportOpenapi(schema, about)) },
  { name: 'model', print: (schema) => printJson(schema) },
] as const satisfies readonly ExportFormat[];

function printJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
