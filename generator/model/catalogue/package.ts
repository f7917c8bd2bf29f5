import { entry } from './entry.js';

/** How a package differs from its documentation: what check reports about the output folder. */
export const packageCatalogue = {
  'missing-file': entry<{ readonly path: string }>({
    severity: 'error',
    message: ({ path }) => `Unexpected absence of ${path}, expected the file that the documentation gives`,
    explanation:
      'The documentation gives a file that the package does not have: a page is new, or the file was deleted.',
    fix: 'Run docs2ts generate, and commit what it writes.',
  }),
  'stale-file': entry<{ readonly path: string }>({
    severity: 'error',
    message: ({ path }) => `Unexpected former content of ${path}, expected what the documentation gives now`,
    explanation:
      'The file is as docs2ts once wrote it, but the documentation, the configuration or docs2ts has changed since.',
    fix: 'Run docs2ts generate, and commit what it writes.',
  }),
  'edited-file': entry<{ readonly path: string }>({
    severity: 'error',
    message: ({ path }) => `Unexpected change by hand in ${path}, expected what docs2ts wrote`,
    explanation:
      'The file is not as the last run left it: the hash in manifest.json is another. The next run would undo the change.',
    fix: 'Change the documentation or the configuration instead, then run docs2ts generate.',
  }),
  'leftover-file': entry<{ readonly path: string }>({
    severity: 'error',
    message: ({ path }) => `Unexpected file ${path}, which the documentation gives no more`,
    explanation: 'An earlier run wrote the file; the page that it came from is gone or says something else.',
    fix: 'Run docs2ts generate: it deletes the file, unless somebody has edited it; then delete it yourself.',
  }),
} as const;
