import { plainDescription } from '../../model/text/description.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { EnumType, Member, Property, SchemaType } from '../../model/schema/schema.js';
import { defaultOf } from '../default-value.js';
import type { JsonSchema } from './json-schema.js';

/** What the documentation says about a type, in the words of JSON Schema's meta-data vocabulary. */
export function annotateType({ name, description, deprecated }: SchemaType): JsonSchema {
  return { title: simpleName(name), ...describe([description, deprecated]), ...deprecation(deprecated) };
}

/** What it says about an enum and its members, in one text, since a list of values has no room for more. */
export function annotateEnum({ name, description, deprecated, members }: EnumType): JsonSchema {
  const texts = [description, deprecated, listMembers(members)];
  return { title: simpleName(name), ...describe(texts), ...deprecation(deprecated) };
}

/** What it says about a property. */
export function annotateProperty(property: Property): JsonSchema {
  const { description, constraints } = property;
  const deprecated = constraints.flatMap((one) => (one.kind === 'Deprecated' ? one.text : []))[0];
  const value = defaultOf(property);
  return {
    ...describe([description, deprecated]),
    ...deprecation(deprecated),
    ...(value === undefined ? {} : { default: value }),
    ...(constraints.some(({ kind }) => kind === 'ReadOnly') ? { readOnly: true } : {}),
    ...(constraints.some(({ kind }) => kind === 'WriteOnly') ? { writeOnly: true } : {}),
  };
}

function listMembers(members: readonly Member[]): string {
  const lines = members.flatMap(({ name, description, deprecated }) => {
    const said = [description ?? '', deprecated ?? ''].filter((text) => text !== '').join(' ');
    return said === '' ? [] : [`- \`${name}\`: ${said}`];
  });
  return lines.join('\n');
}

function describe(texts: readonly (string | undefined)[]): JsonSchema {
  const paragraphs = texts.filter((text) => text !== undefined && text !== '');
  return paragraphs.length === 0 ? {} : { description: plainDescription(paragraphs.join('\n\n')) };
}

function deprecation(text: string | undefined): JsonSchema {
  return text === undefined ? {} : { deprecated: true };
}
