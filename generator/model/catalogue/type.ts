import { entry } from './entry.js';
import { quote } from './quote.js';

/** Faults of types, properties and enums that show only where pages are put together: what bind/link reports. */
export const typeCatalogue = {
  'base-type-cycle': entry<{ readonly name: string; readonly base: string }>({
    severity: 'error',
    message: ({ name, base }) =>
      `Unexpected base type ${quote(base)} of ${quote(name)}, expected one that does not derive from ${quote(name)} itself`,
    explanation:
      'Following the base types from this one leads back to it, so that no order of declaration exists. The weakest statement of the circle is dropped.',
    fix: 'Correct the base type on one of the pages.',
  }),
  'conflicting-base-type': entry<{ readonly name: string; readonly base: string; readonly other: string }>({
    severity: 'warning',
    message: ({ name, base, other }) =>
      `Unexpected base type ${quote(other)} of ${quote(name)}, expected ${quote(base)} as stated elsewhere`,
    explanation:
      'Two places name different base types, and neither of these derives from the other. The annotation is believed before the text, the text before the notes in rows.',
    fix: 'Correct the place that is wrong.',
  }),
  'conflicting-enum-members': entry<{ readonly name: string; readonly missing: string }>({
    severity: 'warning',
    message: ({ name, missing }) =>
      `Unexpected list of values of ${quote(name)} without ${quote(missing)}, expected the members that are documented elsewhere`,
    explanation:
      'Two places list the members of one enum, and each has members that the other lacks. The generated enum has the members of both.',
    fix: 'Bring the lists into agreement; best keep one and link to it.',
  }),
  'conflicting-property-type': entry<{
    readonly property: string;
    readonly type: string;
    readonly other: string;
  }>({
    severity: 'warning',
    message: ({ property, type, other }) =>
      `Unexpected type ${quote(other)} of ${quote(property)}, expected ${quote(type)} as documented elsewhere`,
    explanation:
      'Two pages give one property different types. The table of the page that defines the type is believed before the tables of requests.',
    fix: 'Correct the page that is wrong.',
  }),
  'conflicting-type-form': entry<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) => `Unexpected enum member of ${quote(name)}, expected a property as elsewhere`,
    explanation:
      'The name is used for an enum and for a type with properties. It is taken to be the type with properties.',
    fix: 'Give one of the two another name.',
  }),
  'inferred-base-type': entry<{ readonly name: string; readonly base: string; readonly why: string }>({
    severity: 'info',
    message: ({ name, base, why }) =>
      `Unexpected silence about the base type of ${quote(name)}, expected ${quote(base)}: ${why}`,
    explanation:
      'The page does not say what the type derives from, but other evidence does. The base type is taken from that evidence.',
    fix: 'Name the base type in the annotation of the JSON representation (`"baseType"`), or in the text.',
  }),
  'inherited-type-differs': entry<{
    readonly property: string;
    readonly type: string;
    readonly base: string;
    readonly other: string;
  }>({
    severity: 'warning',
    message: ({ property, type, base, other }) =>
      `Unexpected type ${quote(other)} of the inherited property ${quote(property)}, expected ${quote(type)} as ${quote(base)} declares it`,
    explanation:
      'A row repeats a property that a base type declares, with another type. A derived type cannot change it; the base type is believed.',
    fix: 'Correct the row, here or on the base type’s page.',
  }),
  'property-name-case': entry<{ readonly name: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ name, expected }) => `Unexpected spelling ${quote(name)} of a property, expected ${quote(expected)}`,
    explanation:
      'Two places spell one property with different capitals. Names are case-sensitive in JSON: only one of them works. The JSON representation is believed before the table.',
    fix: 'Use the spelling that the service uses in both places.',
  }),
  'type-name-case': entry<{ readonly name: string; readonly expected: string }>({
    severity: 'info',
    message: ({ name, expected }) => `Unexpected spelling ${quote(name)} of a type, expected ${quote(expected)}`,
    explanation:
      'Two places spell one type with different capitals. They are taken for one type, under the spelling that the payloads and annotations of the JSON use most.',
    fix: 'Use one spelling throughout.',
  }),
} as const;
