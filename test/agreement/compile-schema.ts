import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../../templates/src/runtime/json-schema/json-schema.js';

/** Says whether a value is valid by a definition of a document. */
export type Verdict = (value: unknown) => boolean;

/** Gives the verdicts of ajv by the definitions of a JSON Schema, each compiled when it is asked for. */
export function compileSchema(document: JsonSchema): (definition: string) => Verdict | undefined {
  const ajv = createAjv();
  ajv.addSchema(document, 'document');
  return (definition) => {
    const pointer = encodeURIComponent(definition.replaceAll('~', '~0').replaceAll('/', '~1'));
    const validate = ajv.getSchema(`document#/$defs/${pointer}`);
    return validate && ((value) => validate(value) === true);
  };
}

/** A judge as strict as can be. */
export function createAjv(): Ajv2020 {
  // `ownProperties`: what every object inherits is no property of it. That the documents are valid, other tests say.
  const ajv = new Ajv2020({ strict: true, ownProperties: true, validateSchema: false });
  addFormats.default(ajv);
  return ajv;
}
