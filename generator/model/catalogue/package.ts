import { setupFault } from './entry.js';

/** What is wrong with a package: how it differs from its documentation (`docs2ts check`), and why it does not compile (`docs2ts build`). */
export const packageCatalogue = {
  'missing-file': setupFault<{ readonly path: string }>({
    about: 'package',
    severity: 'error',
    message: ({ path }) => `The package lacks ${path}`,
    explanation:
      'The documentation produces a file that the package does not have: a page is new, or the file was deleted.',
    fix: 'Run docs2ts generate, and commit what it writes.',
  }),
  'stale-file': setupFault<{ readonly path: string }>({
    about: 'package',
    severity: 'error',
    message: ({ path }) => `${path} is out of date`,
    explanation: 'docs2ts wrote the file, but the documentation, the configuration or docs2ts has changed since.',
    fix: 'Run docs2ts generate, and commit what it writes.',
  }),
  'edited-file': setupFault<{ readonly path: string }>({
    about: 'package',
    severity: 'error',
    message: ({ path }) => `${path} was edited by hand`,
    explanation:
      'The file differs from what the last run wrote: its hash in manifest.json is another. The next run would undo the edit.',
    fix: 'Change the documentation or the configuration instead, then run docs2ts generate.',
  }),
  'leftover-file': setupFault<{ readonly path: string }>({
    about: 'package',
    severity: 'error',
    message: ({ path }) => `The documentation no longer produces ${path}`,
    explanation: 'An earlier run wrote the file. The page that it came from is gone or has changed.',
    fix: 'Run docs2ts generate to delete the file. If somebody has edited it, delete it yourself.',
  }),
  'compiler-error': setupFault<{ readonly text: string }>({
    about: 'package',
    severity: 'error',
    message: ({ text }) => `The package does not compile: ${text}`,
    explanation:
      'The compiler refuses a source of the package, so `docs2ts build` wrote nothing. A generated package compiles unless somebody has edited it.',
    fix: 'Run docs2ts generate to undo edits. If the package was not edited, this is a bug in docs2ts: report it with the page.',
  }),
} as const;
