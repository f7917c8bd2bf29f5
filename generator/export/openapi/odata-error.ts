import type { JsonSchema } from '../json-schema/plan-definitions.js';

/** The name of the component. No type has it: the names of types in OData have a namespace. */
export const odataErrorName = 'ODataError';

const text: JsonSchema = { type: 'string' };
const detail = { code: text, message: text, target: { type: ['string', 'null'] } };
const required = ['code', 'message'];

/** The body of an error response (OData JSON Format 4.01, section 21.1). */
export const odataError: JsonSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: { ...detail, details: { type: 'array', items: { type: 'object', properties: detail, required } } },
      required,
    },
  },
  required: ['error'],
};
