import { didYouMean } from './did-you-mean.js';
import { entry } from './entry.js';
import { quote } from './quote.js';

/** Faults of the configuration: of itself, which config/ reports, and against the documentation, which bind/link reports. */
export const configurationCatalogue = {
  'missing-notice': entry<{ readonly path: string }>({
    severity: 'error',
    message: ({ path }) => `Unexpected licence notice ${path} that is missing, unreadable or empty, expected a text`,
    explanation:
      'The configuration says that the package ships the pages (`pages`), which belong to somebody: the notice says to whom, and what may be done with them.',
    fix: 'Write the notice, or correct `pages.notice`; without `pages` the package does not ship them.',
  }),
  'unreadable-configuration': entry<{ readonly reason: string }>({
    severity: 'error',
    message: ({ reason }) => `Unexpected configuration file that cannot be read (${reason})`,
    explanation: 'The file exists but is missing rights, is not valid in its language, or throws when it is run.',
    fix: 'Mend the file; `defineConfig` from docs2ts types it.',
  }),
  'unknown-option': entry<{ readonly option: string; readonly expected: string }>({
    severity: 'error',
    message: ({ option, expected }) => `Unexpected option ${option} in the configuration, expected ${expected}`,
    explanation: 'The configuration has a key that docs2ts does not know; a typing error would otherwise go unseen.',
    fix: 'Correct the spelling or remove the key.',
  }),
  'malformed-option': entry<{ readonly option: string; readonly received: string; readonly expected: string }>({
    severity: 'error',
    message: ({ option, received, expected }) => `Unexpected ${received} for option ${option}, expected ${expected}`,
    explanation: 'The value of a configuration key is of another kind than the key takes.',
    fix: 'Give a value of the expected kind.',
  }),
  'unknown-name': entry<{
    readonly option: string;
    readonly name: string;
    readonly expected: string;
    readonly suggestion: string | undefined;
  }>({
    severity: 'error',
    message: ({ option, name, expected, suggestion }) =>
      `Unexpected name ${quote(name)} in option ${option}, expected ${expected}${didYouMean(suggestion)}`,
    explanation:
      'A rename or override of the configuration speaks of a type or property that the documentation does not have: the name is misspelt, or the documentation has changed.',
    fix: 'Correct the name, or remove the option. `docs2ts explain NAME` shows what is known of a name.',
  }),
  'ambiguous-name': entry<{ readonly option: string; readonly name: string; readonly names: string }>({
    severity: 'error',
    message: ({ option, name, names }) =>
      `Unexpected simple name ${quote(name)} in option ${option}, expected one of ${names}`,
    explanation: 'Several namespaces have a type of this name, so that the option could mean each of them.',
    fix: 'Give the qualified name.',
  }),
  'repeated-name': entry<{ readonly option: string; readonly name: string; readonly other: string }>({
    severity: 'error',
    message: ({ option, name, other }) =>
      `Unexpected option ${option} for ${quote(name)}, expected only one; ${other} speaks of it already`,
    explanation: 'Two spellings of one name, such as the simple and the qualified one, stand in the same option.',
    fix: 'Keep one of the two.',
  }),
  'conflicting-rename': entry<{ readonly option: string; readonly to: string; readonly other: string }>({
    severity: 'error',
    message: ({ option, to, other }) =>
      `Unexpected name ${quote(to)} for option ${option}, expected one that is free; ${quote(other)} has it`,
    explanation:
      'Two types of one namespace would have the same name: another type is called so, or is renamed so. Names that differ in case only count as one.',
    fix: 'Choose another name, or rename the other type as well.',
  }),
  'circular-base-type': entry<{ readonly name: string; readonly base: string }>({
    severity: 'error',
    message: ({ name, base }) =>
      `Unexpected base type ${quote(base)} of ${quote(name)} in the configuration, expected one that does not derive from ${quote(name)} itself`,
    explanation: 'With this override the type would be its own ancestor.',
    fix: 'Name another base type, or override the base type of the other type as well.',
  }),
  'needless-option': entry<{ readonly option: string }>({
    severity: 'warning',
    message: ({ option }) => `Unexpected option ${option} that changes nothing, expected one that the package needs`,
    explanation:
      'The documentation says by now what the configuration says: the reason for the override or rename is gone.',
    fix: 'Remove it from the configuration.',
  }),
} as const;
