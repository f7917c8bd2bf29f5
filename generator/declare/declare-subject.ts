import type { BaseTypeFact, TypeFact } from '../model/facts/facts.js';
import { jsonMember } from '../model/json.js';
import { annotationFlag, annotationNames } from './words/annotation.js';
import type { Language } from './language/language.js';
import type { Phrases } from './language/phrases.js';
import { findBaseType, findBaseTypeOf } from './prose/base-type.js';
import { readParagraphs, type Prose } from './text/prose.js';
import type { RoleSection } from './page/section.js';
import { simpleName } from '../model/edm/type-reference.js';
import { readDeprecation } from './prose/constraints/deprecation.js';
import { readIntroduction, type Introduction } from './page/introduction.js';
import type { Subject } from './page/subject.js';
import { listsEntityMethods } from './page/entity-methods.js';
import type { Statement } from './statement.js';

/** Declares the type that a page or a part of it describes, and the base type in its introduction. */
export function declareSubject(
  subject: Subject,
  statements: readonly Statement[],
  language: Language,
): readonly (TypeFact | BaseTypeFact)[] {
  const introduction = readIntroduction(subject.sections, language.phrases);
  const entity = listsEntityMethods(statements, language.phrases);
  return [
    { ...typeFact(subject, introduction, language.phrases), ...(entity ? { entity } : {}) },
    ...declareBase(subject, introduction, language),
  ];
}

function typeFact(subject: Subject, { paragraphs, description }: Introduction, phrases: Phrases): TypeFact {
  const { mention, form, aliases, block, anchor } = subject;
  const text = paragraphs.map((prose) => prose.text).join('\n');
  const deprecated = readDeprecation(paragraphs, phrases);
  return {
    kind: 'Type',
    name: mention,
    form,
    origin: block ? 'resource-block' : 'table',
    aliases,
    ...(anchor === undefined ? {} : { anchor }),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(phrases.abstractType.test(text) ? { abstract: true } : {}),
    ...(phrases.openType.test(text) ? { openType: true } : {}),
    ...annotated(subject),
    source: block?.annotation?.source ?? mention.source,
  };
}

/** What the annotation says; it wins over the prose. */
function annotated({ block }: Subject): Partial<TypeFact> {
  if (!block) return {};
  const json = block.annotation?.json;
  const abstract = annotationFlag(block, 'abstract');
  const openType = annotationFlag(block, 'openType');
  const key = annotationNames(jsonMember(json, 'keyProperty')).flatMap((names) => names.split(/\s?,\s?/));
  const optional = jsonMember(json, 'optionalProperties');
  const { content } = block;
  return {
    ...(abstract ? { abstract } : {}),
    ...(openType === undefined ? {} : { openType }),
    ...(key.length > 0 ? { key } : {}),
    ...(optional ? { optionalProperties: annotationNames(optional) } : {}),
    ...(content.kind === 'Json' ? { representation: content.root } : {}),
  };
}

function declareBase(subject: Subject, { paragraphs }: Introduction, language: Language): readonly BaseTypeFact[] {
  const { mention, aliases, sections } = subject;
  const names = [simpleName(mention.name), ...aliases];
  const base =
    paragraphs.map((prose) => findBaseType(prose, language)).find((found) => found !== undefined) ??
    laterParagraphs(sections)
      .map((prose) => findBaseTypeOf(prose, names, language))
      .find((found) => found !== undefined);
  return base ? [{ kind: 'BaseType', owner: mention, base, evidence: 'prose', source: base.source }] : [];
}

/** The paragraphs beside the tables and the JSON representation of a type. */
function laterParagraphs(sections: readonly RoleSection[]): readonly Prose[] {
  return sections
    .filter(({ role }) => role === 'properties' || role === 'relationships' || role === 'representation')
    .flatMap(({ section }) => readParagraphs(section.blocks));
}
