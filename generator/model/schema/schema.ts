import type { Constraint } from '../constraint.js';
import type { QualifiedName, TypeReference } from '../edm/type-reference.js';
import type { ExampleHeader } from '../facts/facts.js';
import type { JsonNode } from '../json.js';
import type { HttpMethod, Operation } from '../operation.js';
import type { Origin, Source } from '../source.js';

/** What the service is, as far as its documentation tells: names resolved, facts merged, sorted by name. */
export interface Schema {
  readonly kind: 'Schema';
  /** The namespace that most of the documentation speaks of. */
  readonly defaultNamespace: string;
  readonly types: readonly SchemaType[];
  readonly operations: readonly Operation[];
  readonly examples: readonly Example[];
}

export type SchemaType = StructuredType | EnumType;

/** A piece of evidence behind a decision, in one sentence, for `docs2ts explain`. */
export interface Evidence {
  readonly about: EvidenceSubject;
  readonly says: string;
  readonly origin: Origin | 'configuration';
  readonly source: Source;
}

/** The decision that a piece of evidence is about. */
export type EvidenceSubject = 'name' | 'baseType' | 'type' | 'nullable' | `presence.${keyof Property['presence']}`;

/** Why the configuration says something else than the documentation. */
export interface Overridden {
  readonly reason: string;
  /** In the configuration file. */
  readonly source: Source;
}

interface TypeBase {
  readonly name: QualifiedName;
  readonly description?: string;
  readonly deprecated?: string;
  /** `example`: known from examples only; `link`: named by a link only, no member known. */
  readonly origin: Origin;
  /** Where it is declared first. */
  readonly source: Source;
  /** Every page that contributed, sorted, the first included. */
  readonly sources: readonly Source[];
  readonly evidence: readonly Evidence[];
}

export interface StructuredType extends TypeBase {
  readonly kind: 'EntityType' | 'ComplexType';
  readonly baseType?: QualifiedName;
  readonly abstract: boolean;
  readonly openType: boolean;
  /** Names of the key properties declared here; empty where inherited or unknown. */
  readonly key: readonly string[];
  /** Own properties only: what an ancestor declares is not repeated. In documentation order. */
  readonly properties: readonly Property[];
  /** Instance annotations that the documentation lists among the members, for example `@contoso.downloadUrl`. */
  readonly annotations: readonly Property[];
  /** The documentation has a request that creates (or updates) one. */
  readonly creatable: boolean;
  readonly updatable: boolean;
  readonly overridden?: Overridden;
}

export type Presence = 'required' | 'optional' | 'absent';

/** Which properties must be there: where all evidence agrees, where words of their own say so, or none. */
export const presencePolicies = ['documented', 'explicit', 'optional'] as const;

export type PresencePolicy = (typeof presencePolicies)[number];

export interface Property {
  readonly kind: 'Property' | 'NavigationProperty';
  readonly name: string;
  readonly type: TypeReference;
  readonly description?: string;
  /** May the value be null; undefined where the documentation does not say. */
  readonly nullable?: boolean;
  /** Must the property be there: in what the service returns, in a create body, in an update body. `absent`: must not be sent. */
  readonly presence: { readonly read: Presence; readonly create: Presence; readonly update: Presence };
  readonly constraints: readonly Constraint[];
  readonly origin: Origin;
  readonly source: Source;
  readonly overridden?: Overridden;
  readonly evidence: readonly Evidence[];
}

export interface EnumType extends TypeBase {
  readonly kind: 'EnumType';
  readonly members: readonly Member[];
  /** Several members travel joined by commas. */
  readonly flags: boolean;
  /** The member that stands for values added later (`unknownFutureValue`), where the documentation lists one. */
  readonly sentinel?: string;
  /**
   * Neither the documentation nor the configuration gives the enum a name: `name` is made from the property (and its owner, where that
   * is not unique).
   */
  readonly synthesized: boolean;
}

export interface Member {
  readonly name: string;
  /** As the documentation writes it, an integer. */
  readonly value?: string;
  readonly description?: string;
  readonly deprecated?: string;
  readonly source: Source;
}

/** A message of a page, resolved. */
export interface Example {
  readonly kind: 'Example';
  /** Unique in the schema and stable when other pages come or go. */
  readonly id: string;
  readonly role: 'request' | 'response';
  readonly operation?: string;
  readonly answers?: string;
  /** The shape that the payload is judged against. */
  readonly shape: 'read' | 'create' | 'update' | 'parameters' | 'reference' | 'opaque';
  /** Type of one payload (of one item where `envelope` is `collection`); undefined where the page does not say. */
  readonly type?: TypeReference;
  /** `collection`: `{ "value": [ … ] }`; `value`: `{ "value": … }` around one entity or scalar; `none`: the payload itself. */
  readonly envelope: 'none' | 'value' | 'collection';
  readonly truncated: boolean;
  readonly method?: HttpMethod;
  readonly target?: string;
  readonly targetSource?: Source;
  readonly status?: number;
  readonly headers: readonly ExampleHeader[];
  readonly body?: JsonNode;
  readonly text?: string;
  readonly source: Source;
}

/** A place where an example contradicts the schema, found by check/ and asserted by the generated tests. */
export interface Deviation {
  readonly example: string;
  /** JSON pointer (RFC 6901) into the example's body. */
  readonly pointer: string;
  /** The code of the validator's issue that the generated package reports for it. */
  readonly code: IssueCode;
  readonly expected: string;
  /** The type that the documentation gives the place; of an unknown property, the type of its owner. */
  readonly type: TypeReference;
  /** The value at the place; undefined if something is missing. */
  readonly node?: JsonNode;
  readonly source: Source;
  /** Whether the value is a stand-in such as `"String"`, not data. */
  readonly placeholder: boolean;
}

/** The codes of the issues that generated validators report. */
export const issueCodes = [
  'wrong-type',
  'missing-property',
  'unknown-property',
  'unknown-enum-member',
  'malformed-value',
  'out-of-range',
  'wrong-type-name',
  'too-deep',
] as const;

export type IssueCode = (typeof issueCodes)[number];
