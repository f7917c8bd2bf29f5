import { explainCode } from './explain/explain-code.js';
import type { QualifiedName } from '../model/edm/type-reference.js';
import type { PresencePolicy, Schema } from '../model/schema/schema.js';
import { explainVocabulary, vocabularyTopic } from './explain/explain-vocabulary.js';
import { isDiagnosticCode } from '../model/diagnostic.js';
import type { StandardWords } from '../model/vocabulary.js';
import { documentedName, suggestNames } from './explain/find-names.js';
import { explainMember } from './explain/explain-member.js';
import { explainOperation } from './explain/explain-operation.js';
import { explainProperty } from './explain/explain-property.js';
import { explainType } from './explain/explain-type.js';

/** The explanation of a name, or a suggestion of similar names if the name is unknown. */
export interface Explanation {
  readonly found: boolean;
  readonly text: string;
}

/** The parts of the configuration that affect an explanation. */
export interface Configured {
  readonly presence?: PresencePolicy | undefined;
  /** The simple names of renamed types in the package. */
  readonly renames?: ReadonlyMap<QualifiedName, string>;
  /** The words that the dialect knows. */
  readonly words?: StandardWords;
}

/** Whether a name is explained without the documentation: a diagnostic code, or `vocabulary`. */
export function isTopic(name: string): boolean {
  return isDiagnosticCode(name) || name === vocabularyTopic;
}

/**
 * Explains a type (`order`, `contoso.sales.order`), property (`order.total`), member of an enum (`order.status.paid`) or operation
 * (`GET /orders/{id}`) by its evidence, with pages and lines, a diagnostic code (`backslash-in-url`), or `vocabulary`. Names are case-insensitive, and may be the names of the package.
 */
export function explain(
  name: string,
  schema: Schema,
  { presence = 'documented', renames = new Map(), words }: Configured = {},
): Explanation {
  const vocabulary = name === vocabularyTopic && words !== undefined ? explainVocabulary(words) : '';
  const text =
    vocabulary ||
    explainName(name, schema, presence) ||
    explainName(documentedName(name, renames) ?? '', schema, presence);
  return text === '' ? { found: false, text: suggestNames(name, schema) } : { found: true, text };
}

function explainName(name: string, schema: Schema, policy: PresencePolicy): string {
  const texts = [
    explainCode(name),
    explainType(name, schema),
    explainProperty(name, schema, policy),
    explainMember(name, schema),
    explainOperation(name, schema),
  ];
  return texts.filter((known) => known !== undefined).join('\n');
}
