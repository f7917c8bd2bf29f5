import { explainCode } from './explain/explain-code.js';
import type { QualifiedName } from '../model/edm/type-reference.js';
import type { PresencePolicy, Schema } from '../model/schema/schema.js';
import { documentedName, suggestNames } from './explain/find-names.js';
import { explainProperty } from './explain/explain-property.js';
import { explainType } from './explain/explain-type.js';

/** What is known about a name; where nothing is, names that were perhaps meant. */
export interface Explanation {
  readonly found: boolean;
  readonly text: string;
}

/** What the configuration has to do with what is known. */
export interface Configured {
  readonly presence?: PresencePolicy | undefined;
  /** The simple names that the package gives types instead of theirs. */
  readonly renames?: ReadonlyMap<QualifiedName, string>;
}

/**
 * The evidence behind a type (`order`, `contoso.sales.order`) or property (`order.total`), with pages and lines, or what a
 * diagnostic code means (`backslash-in-url`). Names are compared without regard to case; one that only the package has will do as well.
 */
export function explain(
  name: string,
  schema: Schema,
  { presence = 'documented', renames = new Map() }: Configured = {},
): Explanation {
  const text =
    explainName(name, schema, presence) || explainName(documentedName(name, renames) ?? '', schema, presence);
  return text === '' ? { found: false, text: suggestNames(name, schema) } : { found: true, text };
}

function explainName(name: string, schema: Schema, policy: PresencePolicy): string {
  const texts = [explainCode(name), explainType(name, schema), explainProperty(name, schema, policy)];
  return texts.filter((known) => known !== undefined).join('\n');
}
