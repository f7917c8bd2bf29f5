import { didYouMean } from './did-you-mean.js';
import { setupFault } from './entry.js';
import { quote } from './quote.js';

/** Faults of the configuration: config/ reports those within it, link/ those against the documentation. */
export const configurationCatalogue = {
  'missing-notice': setupFault<{ readonly path: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ path }) => `The licence notice ${path} is missing, unreadable or empty`,
    explanation:
      'The configuration ships the pages in the package (`pages`). The pages belong to somebody, and the notice says to whom and what others may do with them.',
    fix: 'Write the notice or correct `pages.notice`. Remove `pages` if the package should not ship the pages.',
  }),
  'missing-baseline': setupFault<{ readonly file: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ file }) => `The baseline ${file} is missing or unreadable`,
    explanation:
      'The command line or the configuration names a file of known findings. Without it, every known finding would be reported as a new one.',
    fix: 'Run `docs2ts lint --update-baseline` to write it, or correct `baseline`.',
  }),
  'malformed-baseline': setupFault<{ readonly file: string; readonly reason: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ file, reason }) => `The baseline ${file} cannot be used: ${reason}`,
    explanation:
      'The file of known findings is not as `docs2ts lint --update-baseline` writes it. It is neither used nor overwritten, so that nothing in it is lost.',
    fix: 'Restore the file from version control, or delete it and run `docs2ts lint --update-baseline`.',
  }),
  'stale-baseline-entry': setupFault<{ readonly code: string; readonly page: string; readonly message: string }>({
    about: 'configuration',
    severity: 'info',
    told: 'per set',
    message: ({ code, page, message }) =>
      `The baseline knows a finding ${quote(code)} on ${page} that is no longer reported: ${message}`,
    explanation: 'The fault is mended. As long as the baseline has the entry, the same fault could come back unseen.',
    fix: 'Run `docs2ts lint --update-baseline`.',
  }),
  'unreadable-configuration': setupFault<{ readonly reason: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ reason }) => `Cannot read the configuration file (${reason})`,
    explanation: 'The file cannot be opened, is not valid JSON or TypeScript, or throws an error when it runs.',
    fix: 'Correct the file. `defineConfig` from docs2ts checks its types in an editor.',
  }),
  'unknown-option': setupFault<{ readonly option: string; readonly expected: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ option, expected }) => `There is no option ${option}; use ${expected}`,
    explanation:
      'docs2ts does not know this key. A misspelt option would otherwise have no effect, and nobody would notice.',
    fix: 'Correct the spelling or remove the key.',
  }),
  'malformed-option': setupFault<{
    readonly option: string;
    readonly received: string;
    readonly expected: string;
    readonly suggestion?: string | undefined;
  }>({
    about: 'configuration',
    severity: 'error',
    message: ({ option, received, expected, suggestion }) =>
      `Option ${option} must be ${expected}, not ${received}${didYouMean(suggestion)}`,
    explanation: 'The option does not take this kind of value.',
    fix: 'Use a value that the option takes.',
  }),
  'unknown-project': setupFault<{
    readonly name: string;
    readonly projects: readonly string[];
    readonly suggestion: string | undefined;
  }>({
    about: 'command',
    severity: 'error',
    message: ({ name, projects, suggestion }) =>
      `There is no project ${quote(name)}; ${
        projects.length === 0 ? 'the configuration has no projects' : `the projects are ${projects.join(', ')}`
      }${didYouMean(suggestion)}`,
    explanation: '`--project` chooses among the `projects` of the configuration.',
    fix: 'Correct the name, or add the project to the option `projects`.',
  }),
  'several-projects': setupFault<{ readonly what: string; readonly projects: readonly string[] }>({
    about: 'command',
    severity: 'error',
    message: ({ what, projects }) => `${what} is for one project, and the configuration has ${projects.join(', ')}`,
    explanation:
      'The command makes one document, or reads or writes what is named on the command line, and the configuration has several projects.',
    fix: 'Choose one of them with `--project`.',
  }),
  'clashing-projects': setupFault<{
    readonly kind: string;
    readonly project: string;
    readonly path: string;
    readonly other: string;
    readonly otherPath: string;
  }>({
    about: 'configuration',
    severity: 'error',
    message: ({ kind, project, path, other, otherPath }) =>
      `The ${kind === 'baseline' ? kind : 'output folder'} ${path} of project ${project} overlaps with the ${kind} ${otherPath} of project ${other}`,
    explanation: 'One project would overwrite, remove or read as documentation what another one has written.',
    fix: 'Give each project an output folder and a baseline of its own. Without `out` and `baseline`, the name of the project is part of theirs.',
  }),
  'unknown-name': setupFault<{
    readonly option: string;
    readonly name: string;
    readonly expected: string;
    readonly suggestion: string | undefined;
  }>({
    about: 'configuration',
    severity: 'error',
    message: ({ option, name, expected, suggestion }) =>
      `${quote(name)} in option ${option} is not ${expected}${didYouMean(suggestion)}`,
    explanation:
      'A rename or override refers to a type or property that the documentation does not have. The name is misspelt, or the documentation has changed.',
    fix: 'Correct the name or remove the option. `docs2ts explain NAME` shows what is known about a name.',
  }),
  'unmatched-selection': setupFault<{
    readonly option: string;
    readonly entry: string;
    readonly suggestion: string | undefined;
  }>({
    about: 'configuration',
    severity: 'error',
    message: ({ option, entry, suggestion }) =>
      `${quote(entry)} in option ${option} matches no operation, type or page${didYouMean(suggestion)}`,
    explanation:
      'The option `only` selects operations (`GET /orders/{id}`), types (`order`) and pages (`resources/order`), with `*` for any text. Case and the names of placeholders do not matter.',
    fix: 'Correct the entry or remove it.',
  }),
  'missing-part': setupFault<{ readonly part: string; readonly needed: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ part, needed }) => `Option parts does not list ${needed}, which ${part} cannot do without`,
    explanation:
      'Validators, operations, examples and the package import the types; the tests run the validators on the examples; the pages are shipped in the package.',
    fix: 'Add the missing part to `parts`, or remove the part that needs it.',
  }),
  'ambiguous-name': setupFault<{ readonly option: string; readonly name: string; readonly names: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ option, name, names }) => `${quote(name)} in option ${option} may mean any of ${names}`,
    explanation: 'Several namespaces have a type with this name, so the option does not say which one it is about.',
    fix: 'Use the qualified name.',
  }),
  'repeated-name': setupFault<{ readonly option: string; readonly name: string; readonly other: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ option, name, other }) => `Option ${option} for ${quote(name)} repeats ${other}`,
    explanation: 'Two spellings of one name, such as its simple and its qualified form, are in the same option.',
    fix: 'Keep one of the two.',
  }),
  'conflicting-rename': setupFault<{ readonly option: string; readonly to: string; readonly other: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ option, to, other }) =>
      `The name ${quote(to)} in option ${option} is already the name of ${quote(other)}`,
    explanation:
      'Two types of one namespace would have the same name, because another type has it or is renamed to it. Names that differ only in case count as the same.',
    fix: 'Choose another name, or rename the other type as well.',
  }),
  'circular-base-type': setupFault<{ readonly name: string; readonly base: string }>({
    about: 'configuration',
    severity: 'error',
    message: ({ name, base }) =>
      `The configuration makes ${quote(base)} the base type of ${quote(name)}, but ${quote(base)} derives from ${quote(name)}`,
    explanation: 'With this override the type would be its own ancestor.',
    fix: 'Name another base type, or override the base type of the other type as well.',
  }),
  'unmatched-option': setupFault<{ readonly option: string; readonly suggestion: string | undefined }>({
    about: 'configuration',
    severity: 'warning',
    message: ({ option, suggestion }) =>
      `Option ${option} matches nothing in the documentation${didYouMean(suggestion)}`,
    explanation:
      'The option is about words or names of the pages, and no page of the whole documentation has them. Either it is misspelt, or the pages have changed.',
    fix: 'Correct the spelling, or remove the entry from the configuration.',
  }),
  'undefined-word': setupFault<{
    readonly option: string;
    readonly name: string;
    readonly suggestion: string | undefined;
  }>({
    about: 'configuration',
    severity: 'warning',
    message: ({ option, name, suggestion }) =>
      `Option ${option} refers to the type ${quote(name)}, which is neither a primitive type nor defined by a page${didYouMean(suggestion)}`,
    explanation:
      'A word of the vocabulary stands for a primitive type, or for a type of the documentation. If no page defines the type, nothing is known about it.',
    fix: 'Name a type that a page defines, or a primitive type; `docs2ts explain vocabulary` lists them.',
  }),
  'needless-option': setupFault<{ readonly option: string }>({
    about: 'configuration',
    severity: 'warning',
    message: ({ option }) => `Option ${option} has no effect, because the documentation now says the same`,
    explanation:
      'The documentation has caught up with the configuration: the reason for the override or rename is gone.',
    fix: 'Remove it from the configuration.',
  }),
} as const;
