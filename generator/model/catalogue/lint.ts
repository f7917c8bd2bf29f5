import { didYouMean } from './did-you-mean.js';
import { entry } from './entry.js';
import { quote } from './quote.js';

/** What the rules of check/ report about pages, types and silences. */
export const lintCatalogue = {
  'announced-deprecation': entry<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `Unexpected announcement that ${quote(name)} will be deprecated, expected whether it is by now`,
    explanation:
      'The description says that the property will be deprecated, some day or on a day that may have passed. It is not marked as deprecated in the output, since it does not say that it is.',
    fix: 'Write "Deprecated." and what to use instead once it is; until then name the date.',
  }),
  'contradictory-flags': entry<{ readonly name: string; readonly one: string; readonly other: string }>({
    severity: 'warning',
    message: ({ name, one, other }) =>
      `Unexpected description of ${quote(name)} that says both ${one} and ${other}, expected one of them`,
    explanation:
      'One row says two things that cannot both be true, for example that a property is read-only and that a request must send it. The generator has to choose: read-only wins over required, not nullable over nullable.',
    fix: 'Keep the statement that is true; say for which request each holds if both are.',
  }),
  'contradictory-rows': entry<{ readonly name: string; readonly type: string; readonly other: string }>({
    severity: 'warning',
    message: ({ name, type, other }) =>
      `Unexpected second row for ${quote(name)} with type ${quote(type)}, expected ${quote(other)} as in the first`,
    explanation:
      'The page lists one property twice, with different types. Only one of them can be right; the first is taken.',
    fix: 'Delete the row that is wrong.',
  }),
  'duplicate-row': entry<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) => `Unexpected second row for ${quote(name)}, expected each property once`,
    explanation:
      'The page lists one property twice with the same type. The rows are merged; the longer description wins.',
    fix: 'Merge the two rows.',
  }),
  'empty-front-matter': entry<{ readonly key: string }>({
    severity: 'info',
    message: ({ key }) => `Unexpected empty value of ${quote(key)} in the front matter, expected a text`,
    explanation:
      'The front matter has the key but no value. Publishing tools show it as missing: a page without an author or product has nobody who answers for it.',
    fix: 'Fill in the value, or delete the line.',
  }),
  'missing-link-target': entry<{ readonly target: string; readonly type: string }>({
    severity: 'info',
    message: ({ target, type }) =>
      `Unexpected link to ${quote(target)}, which is not in the input; the type is taken to be ${quote(type)}`,
    explanation:
      'The page that the link leads to is not among the pages that were read, so the link’s text alone names the type. That is normal where only a part of a documentation set is read, and a dead link where all of it is.',
    fix: 'Add the page to the input, or correct the link.',
  }),
  'property-only-in-representation': entry<{ readonly name: string; readonly suggestion: string | undefined }>({
    severity: 'warning',
    message: ({ name, suggestion }) =>
      `Unexpected property ${quote(name)} in the JSON representation, expected one from the property table${didYouMean(suggestion)}`,
    explanation:
      'The JSON representation shows a property that no table of the page lists, so that it has neither a type nor a description. Names are compared exactly, with case.',
    fix: 'Add a row to the table, or correct the name.',
  }),
  'property-only-in-table': entry<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `Unexpected absence of ${quote(name)} from the JSON representation, expected every property of the table`,
    explanation: 'The table lists a property that the JSON representation of the same page leaves out.',
    fix: 'Add the property to the JSON representation.',
  }),
  'representation-mismatch': entry<{ readonly name: string; readonly table: string; readonly json: string }>({
    severity: 'warning',
    message: ({ name, table, json }) =>
      `Unexpected JSON representation of ${quote(name)} as ${json}, expected ${table} as in the table`,
    explanation:
      'The property table and the JSON representation of one page disagree on whether the property is a collection. The table is believed.',
    fix: 'Correct the one that is wrong.',
  }),
  'synthesized-enum-name': entry<{ readonly property: string; readonly name: string }>({
    severity: 'info',
    message: ({ property, name }) =>
      `Unexpected list of values without a type name on ${quote(property)}, expected an enum’s name; ${quote(name)} was made up`,
    explanation:
      'The description lists the values that the property may have, but the Type cell names no enum. The enum is named after the property (and its owner where that is not unique). The name is the generator’s invention: the service knows the enum by another one, or by none.',
    fix: 'Name the enum in the Type cell, or rename it in the configuration.',
  }),
  'type-known-from-examples': entry<{ readonly name: string; readonly count: number }>({
    severity: 'info',
    message: ({ name, count }) =>
      `Unexpected type ${quote(name)} without a definition, expected a page for it; examples show ${plural(count)} of it`,
    explanation:
      'No page of the input defines the type. Its properties are the union of what all examples show, and their types are read off the values, so that some may be missing and none is certain.',
    fix: 'Add the page that defines the type to the input.',
  }),
  'undefined-type': entry<{ readonly name: string; readonly count: number }>({
    severity: 'info',
    message: ({ name, count }) =>
      `Unexpected type ${quote(name)} without a definition, expected a page for it; other pages name ${count === 0 ? 'it' : `${plural(count)} of it`}`,
    explanation:
      'Pages refer to this type, but no page of the input defines it and no example shows one. Of its properties at most those are known that other pages say to be inherited from it.',
    fix: 'Add the page that defines the type to the input.',
  }),
  'unknown-key-property': entry<{ readonly name: string; readonly type: string }>({
    severity: 'warning',
    message: ({ name, type }) => `Unexpected key ${quote(name)}, expected a property of ${quote(type)}`,
    explanation:
      'The annotation names a key that is no property of the type or of its base types. Without it the key is not part of the model.',
    fix: 'Add the property to the table, or correct the annotation’s `keyProperty`.',
  }),
  'unknown-optional-property': entry<{ readonly name: string; readonly type: string }>({
    severity: 'info',
    message: ({ name, type }) => `Unexpected optional property ${quote(name)}, expected a property of ${quote(type)}`,
    explanation:
      'The annotation’s `optionalProperties` names something that is no property of the type. It has no effect; often it is a misspelt or renamed property.',
    fix: 'Correct or remove the name in the annotation.',
  }),
  'unknown-silence': entry<{ readonly code: string; readonly suggestion: string | undefined }>({
    severity: 'warning',
    message: ({ code, suggestion }) =>
      `Unexpected code ${quote(code)} to silence, expected a known one${didYouMean(suggestion)}`,
    explanation:
      'The comment asks that a code is not reported on the page, but there is no such code, so that it silences nothing.',
    fix: 'Correct the code, or remove the comment.',
  }),
  'unused-silence': entry<{ readonly code: string }>({
    severity: 'warning',
    message: ({ code }) => `Unexpected silence of ${quote(code)}, which is not reported on this page`,
    explanation:
      'The comment silences a code that does not occur on the page, any more. Left standing, it would hide the next fault of that kind.',
    fix: 'Remove the comment.',
  }),
  'wrong-doc-type': entry<{ readonly value: string; readonly expected: string }>({
    severity: 'info',
    message: ({ value, expected }) =>
      `Unexpected doc_type ${quote(value)}, expected ${quote(expected)} by what the page documents`,
    explanation:
      'The front matter calls the page something else than its content shows. The content decides; publishing tools that believe the front matter file it wrongly.',
    fix: 'Correct `doc_type`.',
  }),
} as const;

function plural(count: number): string {
  if (count === 0) return 'no property';
  return count === 1 ? 'one property' : `${count} properties`;
}
