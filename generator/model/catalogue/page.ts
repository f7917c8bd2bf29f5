import { entry } from './entry.js';

/** Faults of a file, its Markdown, YAML, JSON and HTTP: what parse/ reports. */
export const pageCatalogue = {
  'empty-page': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected empty page, expected a title and sections',
    explanation: 'A page without text declares nothing. It is usually left over from a move, or its content was lost.',
    fix: 'Write the page or delete the file.',
  }),
  'malformed-front-matter': entry<{ readonly reason: string }>({
    severity: 'warning',
    message: ({ reason }) => `Unexpected front matter that is not YAML (${reason}); its lines were read one by one`,
    explanation: 'Front matter is YAML between two lines of `---`. Where it is not, keys are read line by line and values may be wrong.',
    fix: 'Mend the YAML: quote values that hold `:` or quotes, indent with blanks.',
  }),
} as const;
