import type { QualifiedName } from '../model/edm/type-reference.js';

/** A schema in the terms of CSDL, which `csdl-json.ts` and `csdl-xml.ts` print. */
export interface CsdlModel {
  readonly schemas: readonly CsdlSchema[];
  /** Those of our own terms that the schemas use. */
  readonly terms: readonly OwnTerm[];
  /** The OData vocabularies that annotations come from. */
  readonly vocabularies: readonly Vocabulary[];
}

export interface CsdlSchema {
  readonly namespace: string;
  readonly structuredTypes: readonly CsdlStructuredType[];
  readonly enumTypes: readonly CsdlEnumType[];
  /** Overloads of actions and functions, by name. */
  readonly overloads: readonly CsdlOverload[];
}

export interface CsdlStructuredType {
  readonly kind: 'EntityType' | 'ComplexType';
  readonly name: string;
  readonly baseType: QualifiedName | undefined;
  readonly abstract: boolean;
  readonly openType: boolean;
  readonly key: readonly string[];
  readonly properties: readonly CsdlProperty[];
  readonly annotations: readonly CsdlAnnotation[];
}

export interface CsdlProperty extends CsdlTyped {
  readonly kind: 'Property' | 'NavigationProperty';
  readonly name: string;
  readonly defaultValue: string | number | boolean | undefined;
  readonly annotations: readonly CsdlAnnotation[];
}

export interface CsdlTyped {
  /** The name of a primitive type, or the qualified name of a type. */
  readonly type: string;
  readonly collection: boolean;
  readonly nullable: boolean;
  readonly maxLength: number | undefined;
  readonly precision: number | undefined;
  /** Whether decimals may have any number of fraction digits. */
  readonly variableScale: boolean;
}

export interface CsdlEnumType {
  readonly name: string;
  readonly flags: boolean;
  /** Whether a value needs more than 32 bits. */
  readonly wide: boolean;
  readonly members: readonly CsdlMember[];
  readonly annotations: readonly CsdlAnnotation[];
}

export interface CsdlMember {
  readonly name: string;
  readonly value: number;
  readonly annotations: readonly CsdlAnnotation[];
}

export interface CsdlOverload {
  readonly kind: 'Action' | 'Function';
  readonly name: string;
  /** The first is the binding parameter. */
  readonly parameters: readonly CsdlParameter[];
  readonly returnType: CsdlTyped | undefined;
  readonly annotations: readonly CsdlAnnotation[];
}

export interface CsdlParameter extends CsdlTyped {
  readonly name: string;
  readonly annotations: readonly CsdlAnnotation[];
}

/**
 * An annotation. `enumType` is present if the value is a member of an enum of the vocabulary, or the property `Kind` of its records is;
 * XML writes the enum before the member.
 */
export interface CsdlAnnotation {
  readonly term: string;
  readonly value: string | number | true | CsdlRecord | readonly CsdlRecord[];
  readonly enumType?: string;
  /** An annotation of the annotation itself. */
  readonly annotations?: readonly CsdlAnnotation[];
}

/** The properties of a record and their values. */
export type CsdlRecord = Readonly<Record<string, string>>;

/** A vocabulary, and the URI of its definition without extension. */
export interface Vocabulary {
  readonly namespace: string;
  readonly uri: string;
}

/** A term of our own: its name, type, the elements that it applies to, and its description. */
export interface OwnTerm {
  readonly name: string;
  readonly type: 'Edm.Boolean' | 'Edm.String';
  readonly appliesTo: readonly string[];
  readonly description: string;
}
