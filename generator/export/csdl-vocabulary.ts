import { csdlName, type TypeReference } from '../model/edm/type-reference.js';
import { plainDescription } from '../model/text/description.js';
import type { Origin } from '../model/source.js';
import type { CsdlAnnotation, OwnTerm, Vocabulary } from './csdl-model.js';

/** The OData vocabulary of descriptions, permissions and optional parameters. */
export const coreVocabulary = vocabulary('Org.OData.Core.V1');

/** The OData vocabulary of allowed values and limits. */
export const validationVocabulary = vocabulary('Org.OData.Validation.V1');

function vocabulary(namespace: string): Vocabulary {
  return { namespace, uri: `https://oasis-tcs.github.io/odata-vocabularies/vocabularies/${namespace}` };
}

/** The namespace of our own terms. A document that uses them declares them. */
export const ownNamespace = 'docs2ts';

/** All of our own terms. */
export const ownTerms: readonly OwnTerm[] = [
  {
    name: 'name',
    type: 'Edm.String',
    appliesTo: ['Member', 'NavigationProperty', 'Property'],
    description: 'The name in JSON, if it is not an identifier',
  },
  {
    name: 'origin',
    type: 'Edm.String',
    appliesTo: ['ComplexType', 'EntityType', 'EnumType', 'NavigationProperty', 'Property'],
    description: '`example`: known from examples only; `link`: known by name only',
  },
  {
    name: 'synthesized',
    type: 'Edm.Boolean',
    appliesTo: ['EnumType'],
    description: 'The documentation does not name this enumeration; the name was made up',
  },
  {
    name: 'type',
    type: 'Edm.String',
    appliesTo: ['Parameter', 'Property'],
    description: 'The documented type, which CSDL cannot express: `A or B`, a map, or a collection of collections',
  },
];

/** The annotation for a description; empty without one. */
export function describedAs(description: string | undefined): readonly CsdlAnnotation[] {
  if (description === undefined || description === '') return [];
  return [{ term: `${coreVocabulary.namespace}.Description`, value: plainText(plainDescription(description)) }];
}

/** The annotation for what is deprecated, with the text that says so; empty without one. */
export function deprecatedAs(text: string | undefined): readonly CsdlAnnotation[] {
  if (text === undefined) return [];
  const { namespace } = coreVocabulary;
  const value = [{ Kind: 'Deprecated', Description: plainText(plainDescription(text)) }];
  return [{ term: `${namespace}.Revisions`, value, enumType: `${namespace}.RevisionKind` }];
}

/** The annotation for types and properties that are known only from examples or links. */
export function knownFrom(origin: Origin): readonly CsdlAnnotation[] {
  return origin === 'example' || origin === 'link' ? [{ term: `${ownNamespace}.origin`, value: origin }] : [];
}

/** The annotation for a name that CSDL does not allow: it contains the name in JSON. */
export function travelsAs(name: string, identifier: string): readonly CsdlAnnotation[] {
  return name === identifier ? [] : [{ term: `${ownNamespace}.name`, value: plainText(name) }];
}

/** The annotation for a type that CSDL cannot express; empty for other types. */
export function documentedAs(type: TypeReference): readonly CsdlAnnotation[] {
  const element = type.kind === 'Collection' ? type.of : type;
  const isKnown = element.kind === 'Primitive' || element.kind === 'Named';
  return isKnown ? [] : [{ term: `${ownNamespace}.type`, value: csdlName(type) }];
}

/** Replaces characters that XML forbids, and turns line ends into line feeds. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
