// What `link` produces and all later rooms read: types, operations and examples, with all names resolved.
// Types are entity, complex or enum types of CSDL; evidence of every decision and the source in the documentation are part of each node.
// Read next: `schema-index.ts` for finding types by name, `../edm/type-reference.ts` for types of values, `../facts/facts.ts` for the input.
import type { Constraint } from '../constraint.js';
import type { QualifiedName, TypeReference } from '../edm/type-reference.js';
import type { ExampleHeader } from '../facts/facts.js';
import type { JsonNode } from '../json.js';
import type { HttpMethod, Operation } from '../operation.js';
import type { Bounds } from '../constraint.js';
import type { Origin, Source } from '../source.js';

/** The service as documented: names resolved, facts merged, sorted by name. */
export interface Schema {
  readonly kind: 'Schema';
  /** False if the service does not follow OData: its objects do not name their type. */
  readonly odata?: boolean;
  /** The most frequent namespace of the documentation. */
  readonly defaultNamespace: string;
  readonly types: readonly SchemaType[];
  readonly operations: readonly Operation[];
  readonly examples: readonly Example[];
}

export type SchemaType = StructuredType | EnumType;

/** One reason for a decision, in one sentence, for `docs2ts explain`. */
export interface Evidence {
  readonly about: EvidenceSubject;
  readonly says: string;
  readonly origin: Origin | 'configuration';
  readonly source: Source;
}

/** The decision that the evidence supports. */
export type EvidenceSubject =
  'name' | 'baseType' | 'type' | 'description' | 'nullable' | `presence.${keyof Property['presence']}`;

/** The reason for an override in the configuration. */
export interface Overridden {
  readonly reason: string;
  /** The place in the configuration file. */
  readonly source: Source;
}

interface TypeBase {
  readonly name: QualifiedName;
  readonly description?: string;
  readonly deprecated?: string;
  /** `example`: known from examples only; `link`: known from links only, without any property. */
  readonly origin: Origin;
  /** Set if the page of the type was not read, so that it may have more properties, members or another base type than is known. */
  readonly unread?: true;
  /** The place of the first declaration. */
  readonly source: Source;
  /** The places of all declarations, sorted, including the first. */
  readonly sources: readonly Source[];
  readonly evidence: readonly Evidence[];
}

export interface StructuredType extends TypeBase {
  readonly kind: 'EntityType' | 'ComplexType';
  readonly baseType?: QualifiedName;
  readonly abstract: boolean;
  readonly openType: boolean;
  /** Names of the key properties declared here; empty if the key is inherited or unknown. */
  readonly key: readonly string[];
  /** Own properties in documentation order; properties of ancestors are not repeated. */
  readonly properties: readonly Property[];
  /** Instance annotations that the documentation lists with the properties, for example `@contoso.downloadUrl`. */
  readonly annotations: readonly Property[];
  /** Whether the documentation has a request that creates one. */
  readonly creatable: boolean;
  /** Whether the documentation has a request that updates one. */
  readonly updatable: boolean;
  readonly overridden?: Overridden;
}

export type Presence = 'required' | 'optional' | 'absent';

/** Which properties are required: those with any sufficient evidence, those with a word in their own row, or none. */
export const presencePolicies = ['documented', 'explicit', 'optional'] as const;

export type PresencePolicy = (typeof presencePolicies)[number];

export interface Property {
  readonly kind: 'Property' | 'NavigationProperty';
  readonly name: string;
  readonly type: TypeReference;
  readonly description?: string;
  /** Whether the value may be null; undefined if the documentation does not say. */
  readonly nullable?: boolean;
  /** Whether a response, a create body and an update body contain the property. `absent`: it must not be sent. */
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
  /** Whether a value may be several members, joined by commas. */
  readonly flags: boolean;
  /** The member that stands for values added later (`unknownFutureValue`), if the documentation lists one. */
  readonly sentinel?: string;
  /**
   * Whether the name was made up: neither documentation nor configuration names the enum. The name comes from the property, and from its
   * owner if that is not unique.
   */
  readonly synthesized: boolean;
  readonly overridden?: Overridden;
}

export interface Member {
  readonly name: string;
  /** The integer value as the documentation writes it. */
  readonly value?: string;
  readonly description?: string;
  readonly deprecated?: string;
  readonly source: Source;
}

/** A request or response message of a page, with its references resolved. */
export interface Example {
  readonly kind: 'Example';
  /** Unique in the schema; does not change when other pages are added or removed. */
  readonly id: string;
  readonly role: 'request' | 'response';
  readonly operation?: string;
  readonly answers?: string;
  /** The shape that the payload must match. */
  readonly shape: 'read' | 'create' | 'update' | 'parameters' | 'reference' | 'opaque';
  /** The type of the payload, or of one item if `envelope` is `collection`; undefined if the page does not say. */
  readonly type?: TypeReference;
  /** `collection`: `{ "value": [ … ] }`; `value`: `{ "value": … }` around one entity or scalar; `none`: no envelope. */
  readonly envelope: 'none' | 'value' | 'collection';
  /** The member of the body that contains the items of a collection, where it is not `value`: `items` in `{ "items": [ … ] }`. */
  readonly wrapper?: string;
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

/** A place where an example contradicts the schema. check/ finds it, and the generated tests expect it. */
export interface Deviation {
  readonly example: string;
  /** A JSON pointer (RFC 6901) into the example's body. */
  readonly pointer: string;
  /** The code of the issue that the generated validator reports there. */
  readonly code: IssueCode;
  readonly expected: string;
  /** The documented type of the place; for an unknown property, the type of its owner. */
  readonly type: TypeReference;
  /** The value at the place; undefined if a property is missing. */
  readonly node?: JsonNode;
  readonly source: Source;
  /** The words of the documentation that require a missing property. */
  readonly requiredAt?: Source;
  /** The documented limits that the value breaks. Validators check those of requests. */
  readonly limits?: Bounds;
  /** Set if the expectation comes from a type whose page was not read. */
  readonly open?: true;
  /** Whether the value is a placeholder such as `"String"`, not data. */
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
