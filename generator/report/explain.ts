import type { PresencePolicy, Schema } from '../model/schema.js';
import { explainCode } from './explain/code.js';
import { explainProperty } from './explain/property.js';
import { suggestNames } from './explain/suggest-names.js';
import { explainType } from './explain/type.js';

/** What is known about a name; where nothing is, names that were perhaps meant. */
export interface Explanation {
  readonly found: boolean;
  readonly text: string;
}

/**
 * The evidence behind a type (`order`, `contoso.sales.order`) or property (`order.total`), with pages and lines, or what a
 * diagnostic code means (`backslash-in-url`). Names are compared without regard to case.
 */
export function explain(name: string, schema: Schema, policy: PresencePolicy = 'documented'): Explanation {
  const texts = [explainCode(name), explainType(name, schema), explainProperty(name, schema, policy)];
  const text = texts.filter((known) => known !== undefined).join('\n');
  return text === '' ? { found: false, text: suggestNames(name, schema) } : { found: true, text };
}
