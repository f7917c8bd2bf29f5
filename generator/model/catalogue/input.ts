import { configurationCatalogue } from './configuration.js';
import { didYouMean } from './did-you-mean.js';
import { setupFault } from './entry.js';
import { quote } from './quote.js';
import { stateCatalogue } from './state.js';
import { withArticle } from './with-article.js';

/** Faults of inputs, configuration and output folders. They are not about a page; an error among them ends the run with exit code 2. */
export const inputCatalogue = {
  ...configurationCatalogue,
  ...stateCatalogue,
  'missing-input': setupFault<{ readonly input: string }>({
    about: 'command',
    severity: 'error',
    message: ({ input }) => `The input ${input} does not exist`,
    explanation:
      'An input is a folder of Markdown pages, a single page, or a glob pattern. There is no file or folder with this name.',
    fix: 'Check the spelling, and the folder in which the command runs.',
  }),
  'input-without-pages': setupFault<{ readonly input: string }>({
    about: 'command',
    severity: 'error',
    message: ({ input }) => `The input ${input} contains no Markdown page`,
    explanation:
      'No file with the extension .md or .mdx was found. Folders whose name starts with a dot, node_modules and symbolic links are not searched.',
    fix: 'Name the folder that contains the pages.',
  }),
  'unmatched-page': setupFault<{ readonly entry: string; readonly suggestion: string | undefined }>({
    about: 'command',
    severity: 'error',
    message: ({ entry, suggestion }) => `${quote(entry)} names no page of the input${didYouMean(suggestion)}`,
    explanation:
      '`lint --only` reads all pages and reports on some: pages, folders, or patterns in which `*` stands for any text, relative to the working folder.',
    fix: 'Correct the path, or add the page to the input.',
  }),
  'no-inputs': setupFault<Record<never, never>>({
    about: 'command',
    severity: 'error',
    message: () => 'The command has no input: name the folder that contains the documentation',
    explanation: 'Neither the command line nor the configuration names an input.',
    fix: 'Name a folder, for example `docs2ts generate docs`, or write a configuration with `docs2ts init`.',
  }),
  'existing-configuration': setupFault<{ readonly path: string }>({
    about: 'command',
    severity: 'error',
    message: ({ path }) => `${path} exists already; nothing was written`,
    explanation:
      '`docs2ts init` writes the first configuration of a folder. It does not overwrite one, because somebody may have edited it.',
    fix: 'Use and edit it as it is. To start anew, delete it and run `docs2ts init` again.',
  }),
  'nothing-read': setupFault<{ readonly pages: number; readonly seen: readonly string[] }>({
    about: 'command',
    severity: 'error',
    message: ({ pages, seen }) =>
      `No type and no operation was read from ${pages === 1 ? 'the page' : `the ${pages} pages`}; ${
        seen.length === 0 ? 'nothing there looks like API documentation' : `unread are ${seen.join(', ')}`
      }`,
    explanation:
      'docs2ts knows types and operations by headings, table columns and code blocks such as those of its dialect. These pages use other words, or document no API. A package made from them would be empty, so nothing is written.',
    fix: 'Check the input. If it documents an API, `docs2ts lint --coverage` lists what was not read, and the entries of `vocabulary` that would teach docs2ts its headings and columns.',
  }),
  'overlapping-folders': setupFault<{ readonly input: string; readonly out: string }>({
    about: 'command',
    severity: 'error',
    message: ({ input, out }) => `The output folder ${out} overlaps with the input ${input}`,
    explanation:
      'If one contains the other, the next run would read the generated README as documentation, or pages could be overwritten.',
    fix: 'Choose an output folder beside the documentation, with `--out` or the option `out`.',
  }),
  'no-package': setupFault<{ readonly folder: string }>({
    about: 'command',
    severity: 'error',
    message: ({ folder }) => `${folder} contains no package that docs2ts wrote`,
    explanation:
      '`docs2ts build` compiles a generated package. It needs its manifest.json, tsconfig.json and sources.json, of which at least one is missing or damaged.',
    fix: 'Name the folder of the package, or run `docs2ts generate` first.',
  }),
  'unwritable-output': setupFault<{ readonly path: string; readonly reason: string }>({
    about: 'disk',
    severity: 'error',
    message: ({ path, reason }) => `Cannot write ${path} (${reason})`,
    explanation:
      'The operating system refused to write there. Every file is first written beside its destination, so nothing is changed if one of them fails.',
    fix: 'Make the folder writable, free some space, or choose another place.',
  }),
  'unwritable-page': setupFault<{ readonly path: string; readonly reason: string }>({
    about: 'disk',
    severity: 'error',
    message: ({ path, reason }) => `Cannot mend ${path}: ${reason}; no page was changed`,
    explanation:
      '`docs2ts lint --fix` writes all pages that it mends, or none of them. It writes no page that is read-only or a link to another file, and none that somebody has changed in the meantime.',
    fix: 'Make the page writable, or leave it out: `--only` names the pages that are mended.',
  }),
  'page-outside-input': setupFault<{ readonly path: string; readonly count: number }>({
    about: 'disk',
    severity: 'info',
    message: ({ path, count }) =>
      `${path} is not in the input, so ${count === 1 ? 'one fault' : `${count} faults`} there ${count === 1 ? 'is' : 'are'} not mended`,
    explanation:
      'A page of the input includes this file. `docs2ts lint --fix` changes only files that the input names.',
    fix: 'Add the folder of the file to the input.',
  }),
  'foreign-file': setupFault<{ readonly path: string; readonly obstacle: string }>({
    about: 'disk',
    severity: 'error',
    message: ({ path, obstacle }) =>
      `${path} is ${withArticle(obstacle)} that docs2ts did not write; nothing was changed`,
    explanation:
      'The manifest of the last run does not list this file, so docs2ts did not write it and does not overwrite it. Links are not followed.',
    fix: 'Move it away or choose another `--out`. If the package was generated and only manifest.json was lost, restore manifest.json or delete the package, then generate again.',
  }),
  'unusable-changelog': setupFault<{ readonly file: string; readonly reason: string }>({
    about: 'disk',
    severity: 'error',
    message: ({ file, reason }) => `${file} cannot be the changelog: ${reason}`,
    explanation:
      '`generate --changelog FILE` adds what has changed in the API to a Markdown file, and keeps everything that is in it. Nothing was written, so that no change is lost.',
    fix: 'Name another file, or convert this one to UTF-8.',
  }),
  'unknown-changes': setupFault<{ readonly path: string; readonly reason: string }>({
    about: 'disk',
    severity: 'warning',
    message: ({ path, reason }) => `What has changed in the API is unknown, because ${path} cannot be read: ${reason}`,
    explanation:
      'A package keeps the API that it was made of in `model.json`. Packages of older versions of docs2ts have no such file, and other versions may write it in another form. Only the files of the package can be compared then.',
    fix: 'Restore the file from version control, or run docs2ts generate once: from then on, the package knows its API.',
  }),
  'overwritten-edit': setupFault<{ readonly path: string }>({
    about: 'disk',
    severity: 'warning',
    message: ({ path }) => `The generated file ${path} had been edited by hand; the edit was overwritten`,
    explanation: 'The file differs from what the last run wrote. Generated files are written anew in every run.',
    fix: 'Change the documentation or the configuration instead. Version control has the edited text.',
  }),
  'kept-leftover': setupFault<{ readonly path: string }>({
    about: 'disk',
    severity: 'warning',
    message: ({ path }) =>
      `The documentation no longer produces ${path}; the file was kept because it had been edited by hand`,
    explanation: 'docs2ts removes a file of an earlier run when its page is gone, unless somebody has edited it.',
    fix: 'Delete the file, or move it out of the output folder if you need it.',
  }),
} as const;
