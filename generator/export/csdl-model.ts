import type { QualifiedName } from '../model/edm/type-reference.js';

/** A schema in the words of CSDL, ready to be printed in either notation. */
export interface CsdlModel {
  readonly schemas: readonly CsdlSchema[];
  /** Our own terms, as far as the schemas use them. */
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
  readonly type: QualifiedName;
  readonly collection: boolean;
  readonly nullable: boolean;
  readonly maxLength: number | undefined;
  readonly precision: number | undefined;
  /** Decimals have any number of fraction digits. */
  readonly variableScale: boolean;
}

export interface CsdlEnumType {
  readonly name: string;
  readonly flags: boolean;
  /** A value needs more than 32 bits. */
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
  /** The first is the one that the overload is bound to. */
  readonly parameters: readonly CsdlParameter[];
  readonly returnType: CsdlTyped | undefined;
  readonly annotations: readonly CsdlAnnotation[];
}

export interface CsdlParameter extends CsdlTyped {
  readonly name: string;
  readonly annotations: readonly CsdlAnnotation[];
}

/** `enumMember`: a member of an enum of the vocabulary, whose XML notation names the enum before it. */
export interface CsdlAnnotation {
  readonly term: QualifiedName;
  readonly value: string | number | true | CsdlRecord | readonly CsdlRecord[];
  readonly enumType?: QualifiedName;
}

/** Text by the name of a property. */
export type CsdlRecord = Readonly<Record<string, string>>;

/** A vocabulary, and the address of its definition without extension. */
export interface Vocabulary {
  readonly namespace: string;
  readonly uri: string;
}

/** A term of ours: what it says, of what, and its type. */
export interface OwnTerm {
  readonly name: string;
  readonly type: 'Edm.Boolean' | 'Edm.String';
  readonly appliesTo: readonly string[];
  readonly description: string;
}
