import { configurationCatalogue } from './configuration.js';
import { entry } from './entry.js';

/** Faults of inputs, configuration and output folders, none of them a page's. An error among them ends the run with exit code 2. */
export const inputCatalogue = {
  ...configurationCatalogue,
  'missing-input': entry<{ readonly input: string }>({
    severity: 'error',
    message: ({ input }) => `Unexpected input ${input}, which does not exist; expected a folder, a page or a pattern`,
    explanation: 'An input is a folder that holds Markdown pages, one page, or a glob pattern. Nothing has this name.',
    fix: 'Check the spelling and the folder that the command runs in.',
  }),
  'input-without-pages': entry<{ readonly input: string }>({
    severity: 'error',
    message: ({ input }) => `Unexpected input ${input} without a page, expected at least one .md file`,
    explanation:
      'The folder or pattern leads to no Markdown page. Folders whose name starts with a dot, node_modules and symbolic links are not searched.',
    fix: 'Name the folder that holds the pages, or write pages into it.',
  }),
  'no-inputs': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'Unexpected command without inputs, expected the folder that holds the documentation',
    explanation: 'No input was given on the command line, and no configuration names one.',
    fix: 'Give a folder, for example `docs2ts generate docs --out generated`, or set `inputs` in docs2ts.config.ts.',
  }),
  'no-output-folder': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'Unexpected command without an output folder, expected --out',
    explanation: 'The command compares or writes a package and must know where it stands.',
    fix: 'Give `--out FOLDER`, or set `out` in docs2ts.config.ts.',
  }),
  'overlapping-folders': entry<{ readonly input: string; readonly out: string }>({
    severity: 'error',
    message: ({ input, out }) => `Unexpected output folder ${out} that overlaps the input ${input}, expected two apart`,
    explanation:
      'With one inside the other, the generated README would be read as documentation by the next run, or pages could be overwritten.',
    fix: 'Choose an output folder beside the documentation.',
  }),
  'unwritable-output': entry<{ readonly path: string; readonly reason: string }>({
    severity: 'error',
    message: ({ path, reason }) => `Unexpected refusal to write ${path} (${reason})`,
    explanation:
      'The operating system refused a write below the output folder. Texts are first written beside their places: as long as one of them is refused, the package stays as it was.',
    fix: 'Give the folder the right to be written, free some space, or choose another `--out`.',
  }),
  'foreign-file': entry<{ readonly path: string; readonly obstacle: string }>({
    severity: 'error',
    message: ({ path, obstacle }) =>
      `Unexpected ${obstacle} ${path} where a generated file belongs; nothing was changed`,
    explanation:
      'The manifest of the last run does not name this file, so it was not written by docs2ts, and it is not overwritten. Links are not followed.',
    fix: 'Move it away or choose another `--out`. If the package was generated and only manifest.json was lost, restore manifest.json or delete the package, then generate again.',
  }),
  'overwritten-edit': entry<{ readonly path: string }>({
    severity: 'warning',
    message: ({ path }) => `Unexpected change by hand in the generated file ${path}, which was overwritten`,
    explanation: 'The file was not as the last run left it. Generated files are made anew each time.',
    fix: 'Change the documentation or the configuration instead. The former text is in version control.',
  }),
  'kept-leftover': entry<{ readonly path: string }>({
    severity: 'warning',
    message: ({ path }) => `Unexpected change by hand in ${path}, which the documentation gives no more; it was kept`,
    explanation: 'A file of an earlier run is removed when its page goes, but only as long as nobody has edited it.',
    fix: 'Delete it, or move it out of the output folder if you need it.',
  }),
} as const;
