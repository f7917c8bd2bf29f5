import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../../templates/src/runtime/json-schema/json-schema.js';

/** Whether a value is valid according to a definition. */
export type Verdict = (value: unknown) => boolean;

/** Returns ajv's validators for the definitions of a JSON Schema. Each is compiled on first use. */
export function compileSchema(document: JsonSchema): (definition: string) => Verdict | undefined {
  const ajv = createAjv();
  ajv.addSchema(document, 'document');
  return (definition) => {
    const pointer = encodeURIComponent(definition.replaceAll('~', '~0').replaceAll('/', '~1'));
    const validate = ajv.getSchema(`document#/$defs/${pointer}`);
    return validate && ((value) => validate(value) === true);
  };
}

/** Creates an ajv instance with the strictest options. */
export function createAjv(): Ajv2020 {
  // `ownProperties` ignores what every object inherits. Other tests check that the documents are valid.
  const ajv = new Ajv2020({ strict: true, ownProperties: true, validateSchema: false });
  addFormats.default(ajv);
  return ajv;
}
