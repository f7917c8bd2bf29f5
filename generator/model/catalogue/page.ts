import { entry } from './entry.js';
import { quote } from './quote.js';

/** Faults of a file, its Markdown, YAML, JSON and HTTP: what parse/ reports. */
export const pageCatalogue = {
  'unreadable-page': entry<{ readonly reason: 'binary' | 'not-utf-8' | 'no-access' }>({
    severity: 'error',
    message: ({ reason }) => `Unexpected ${unreadable[reason]}, expected a page in UTF-8`,
    explanation: 'A page is Markdown in UTF-8. What cannot be read declares nothing, and links to it lead nowhere.',
    fix: 'Save the file as UTF-8, mend its access rights, or move it out of the documentation.',
  }),
  'empty-page': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected empty page, expected a title and sections',
    explanation: 'A page without text declares nothing. It is usually left over from a move, or its content was lost.',
    fix: 'Write the page or delete the file.',
  }),
  'missing-title': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected page without a title, expected a level-1 heading',
    explanation: 'The first level-1 heading says what a page describes. Headings that open a tab do not count.',
    fix: 'Begin the page with a heading such as `# order resource type` or `# Create order`.',
  }),
  'missing-front-matter': entry<Record<never, never>>({
    severity: 'info',
    message: () => 'Unexpected page without front matter, expected `---` on its first line',
    explanation:
      'Front matter holds the title, description and kind of a page. Without it they are taken from the text.',
    fix: 'Begin the file with front matter between two lines of `---`.',
  }),
  'unclosed-front-matter': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected front matter without an end, expected `---` below its last key',
    explanation:
      'Without the second line of `---` the keys are running text. The lines that look like keys were read as front matter.',
    fix: 'Write a line of `---` below the last key.',
  }),
  'malformed-front-matter': entry<{ readonly reason: string }>({
    severity: 'warning',
    message: ({ reason }) => `Unexpected front matter that is not YAML (${reason}); its lines were read one by one`,
    explanation:
      'Front matter is YAML between two lines of `---`. Where it is not, keys are read line by line and values may be wrong.',
    fix: 'Mend the YAML: quote values that hold `:` or quotes, indent with blanks.',
  }),
  'unclosed-code-fence': entry<{ readonly fence: string }>({
    severity: 'error',
    message: ({ fence }) => `Unexpected end of the page in a code block, expected ${fence} to close it`,
    explanation:
      'A fence that is not closed makes everything below it part of the code block. It was taken to end where the next heading or fence begins, or else with the page.',
    fix: 'Close the code block with a fence of the same characters, on a line of its own.',
  }),
  'unclosed-comment': entry<Record<never, never>>({
    severity: 'error',
    message: () => 'Unexpected comment without an end, expected `-->`',
    explanation: 'A comment that is not closed hides everything below it, from readers as well.',
    fix: 'Close the comment with `-->`.',
  }),
  'too-much-markup': entry<{ readonly limit: number }>({
    severity: 'warning',
    message: ({ limit }) =>
      `Unexpected text with more than ${limit} marks such as \`*\`, \`_\` and \`[\`, expected prose`,
    explanation: 'Matching so many marks takes too long. The text was read as it stands, without links and emphasis.',
    fix: 'Split the text, or put it into a code block.',
  }),
  'heading-without-blank': entry<{ readonly marks: string }>({
    severity: 'warning',
    message: ({ marks }) => `Unexpected text directly behind ${quote(marks)}, expected a blank`,
    explanation: 'Without a blank behind the marks Markdown shows a line of text. It was read as a heading.',
    fix: 'Write a blank between the marks and the title.',
  }),
  'too-deep-nesting': entry<{ readonly limit: number }>({
    severity: 'warning',
    message: ({ limit }) =>
      `Unexpected line with more than ${limit} characters of list and quote markers, expected fewer`,
    explanation:
      'Lists and quotes that nest so deep are no text that people write. The line was read as if it nested less.',
    fix: 'Remove the surplus `>`, `-` or `1.` at the beginning of the line.',
  }),
  'too-many-lines': entry<{ readonly limit: number }>({
    severity: 'warning',
    message: ({ limit }) => `Unexpected run of more than ${limit} lines without a blank one, expected paragraphs`,
    explanation:
      'The lines up to the next blank one were read as part of the block before, also where a heading or list begins.',
    fix: 'Set paragraphs, headings and lists apart by blank lines.',
  }),
  'too-wide-table': entry<{ readonly limit: number }>({
    severity: 'warning',
    message: ({ limit }) => `Unexpected table of more than ${limit} columns, expected fewer`,
    explanation: 'So many columns are no table that people write. It was read as running text.',
    fix: 'Split the table, or put it into a code block.',
  }),
  'unclosed-link': entry<{ readonly label: string }>({
    severity: 'warning',
    message: ({ label }) => `Unexpected end of the link ${quote(label)}, expected \`)\``,
    explanation:
      'The target of a link stands between brackets. The text up to the end of the paragraph or cell was taken as the target.',
    fix: 'Close the bracket behind the target.',
  }),
  'blank-in-link-target': entry<{ readonly target: string }>({
    severity: 'warning',
    message: ({ target }) => `Unexpected blank in the link target ${quote(target)}, expected a path`,
    explanation:
      'With a blank in it the brackets are text and no link. Words behind a path, such as `collection`, were read as if they stood behind the link.',
    fix: 'Close the bracket before the blank, or write the blank as `%20`.',
  }),
  'missing-definition': entry<{ readonly label: string }>({
    severity: 'warning',
    message: ({ label }) => `Unexpected link to the definition ${quote(label)}, which the page does not have`,
    explanation:
      'A link such as `[order][]` finds its target in a line `[order]: order.md` of the same page. Its label was used without a target.',
    fix: 'Add the definition, or write the target into the link.',
  }),
  'mismatched-delimiter-row': entry<{ readonly seen: number; readonly expected: number }>({
    severity: 'warning',
    message: ({ seen, expected }) =>
      `Unexpected delimiter row of ${seen} columns, expected ${expected} as in the header`,
    explanation:
      'Markdown shows the lines as running text, because the delimiter row is not as wide as the header. They were read as a table.',
    fix: 'Give the delimiter row one cell for each column of the header.',
  }),
  'missing-delimiter-row': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected table without a delimiter row, expected `|---|---|` below the header',
    explanation: 'Markdown shows the lines as running text. They were read as a table whose first line is the header.',
    fix: 'Write a delimiter row below the header.',
  }),
  'broken-table-row': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected line end in a table cell, expected the row on one line',
    explanation: 'A row ends with its line. The rest of the row stands on the next line; both were read as one row.',
    fix: 'Join the two lines; a line feed inside a cell is `<br>`.',
  }),
  'surplus-table-cell': entry<{ readonly seen: number; readonly expected: number }>({
    severity: 'warning',
    message: ({ seen, expected }) => `Unexpected row of ${seen} cells, expected ${expected} as in the header`,
    explanation:
      'Surplus cells are not shown. They were read as part of the last column, because a `|` in the text is the usual cause.',
    fix: 'Write `\\|` for a pipe that is part of the text, also in a code span.',
  }),
  'missing-table-cell': entry<{ readonly seen: number; readonly expected: number }>({
    severity: 'warning',
    message: ({ seen, expected }) => `Unexpected row of ${seen} cells, expected ${expected} as in the header`,
    explanation:
      'The missing cells were read as empty. If one is missing in the middle, the rest of the row stands in the wrong columns.',
    fix: 'Write a cell for each column, an empty one as `||`.',
  }),
  'empty-table-row': entry<Record<never, never>>({
    severity: 'info',
    message: () => 'Unexpected table row without text, expected a row that says something',
    explanation: 'A row of empty cells was ignored.',
    fix: 'Remove the row or fill it.',
  }),
  'incomplete-silence': entry<Record<never, never>>({
    severity: 'warning',
    message: () =>
      'Unexpected `docs2ts-disable` without code or reason, expected `docs2ts-disable some-code: the reason`',
    explanation: 'A page can ask that a code is not reported on it. It must say which and why.',
    fix: 'Write the code and behind a colon the reason.',
  }),
  'unexpected-http-line': entry<{ readonly line: string }>({
    severity: 'warning',
    message: ({ line }) =>
      `Unexpected line ${quote(line)} in an HTTP block, expected a request line, a status line or a header`,
    explanation:
      'A message begins with a line such as `GET /orders` or `HTTP/1.1 200 OK`. The line, and those directly below it, were ignored.',
    fix: 'Write the method before the target, or move what is no message out of the code block.',
  }),
  'malformed-status-line': entry<{ readonly line: string }>({
    severity: 'info',
    message: ({ line }) => `Unexpected status line ${quote(line)}, expected one such as \`HTTP/1.1 200 OK\``,
    explanation: 'A response begins with the version of HTTP and the status. The line was read as if it did.',
    fix: 'Write `HTTP/1.1` before the status.',
  }),
  'malformed-json': entry<{ readonly seen: string; readonly expected: string }>({
    severity: 'error',
    message: ({ seen, expected }) => `Unexpected ${quote(seen)} in JSON, expected ${expected}`,
    explanation:
      'The JSON does not parse, and no small repair is certain. It was kept as text: types, examples and annotations do not see it.',
    fix: 'Mend the JSON at this place.',
  }),
  'json-too-deep': entry<{ readonly limit: number }>({
    severity: 'error',
    message: ({ limit }) => `Unexpected JSON that nests deeper than ${limit} levels, expected an example`,
    explanation: 'JSON that nests so deep was kept as text.',
    fix: 'Shorten the example.',
  }),
  'json-comment': entry<Record<never, never>>({
    severity: 'info',
    message: () => 'Unexpected comment in JSON, expected none',
    explanation: 'JSON has no comments: who copies the example gets an error. The comment was ignored.',
    fix: 'Say it in the text around the code block.',
  }),
  'json-surplus-comma': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected `,` in JSON, expected an entry behind it',
    explanation: 'JSON allows a comma only between two entries. This one was ignored.',
    fix: 'Remove the comma.',
  }),
  'json-missing-comma': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected entry in JSON, expected `,` before it',
    explanation: 'JSON wants a comma between two entries. It was read as if there were one.',
    fix: 'Write a comma behind the entry before.',
  }),
  'json-quotes': entry<{ readonly text: string }>({
    severity: 'warning',
    message: ({ text }) => `Unexpected quotes around ${quote(text)} in JSON, expected \`"\``,
    explanation: 'JSON knows the straight double quote only. The text was read as a string.',
    fix: 'Write `"` on both sides.',
  }),
  'json-bare-word': entry<{ readonly word: string }>({
    severity: 'warning',
    message: ({ word }) => `Unexpected word ${quote(word)} in JSON, expected it between quotes`,
    explanation: 'Names and texts stand between `"` in JSON. The word was read as a string.',
    fix: 'Write `"` on both sides.',
  }),
  'json-ellipsis': entry<Record<never, never>>({
    severity: 'info',
    message: () => 'Unexpected ellipsis in JSON, expected an entry or value',
    explanation:
      'An ellipsis stands for something left out; JSON does not know it. It was ignored, with the name before it if there is one.',
    fix: 'Leave it out, and say that the example is shortened, for example by `"truncated": true` in its annotation.',
  }),
  'json-line-break-in-string': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected line end in a JSON string, expected `\\n`',
    explanation: 'A string ends on its line. It was read up to the quote on a later line.',
    fix: 'Write the line end as `\\n`.',
  }),
  'json-unclosed-string': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected line end in a JSON string, expected `"`',
    explanation: 'The closing quote is missing. The string was read up to the end of its line.',
    fix: 'Write the closing quote.',
  }),
  'json-invalid-character': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected character or escape in a JSON string, expected what its grammar allows',
    explanation:
      'A string of JSON holds no control characters and only the escapes `\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX`. It was read as it stands.',
    fix: 'Write a backslash as `\\\\` and a tab as `\\t`.',
  }),
  'json-odd-blank': entry<{ readonly character: string }>({
    severity: 'warning',
    message: ({ character }) => `Unexpected character ${codePoint(character)} in JSON, expected an ordinary blank`,
    explanation: 'Between values JSON knows blanks, tabs and line ends only. The character was ignored.',
    fix: 'Replace it by an ordinary blank; such characters come along when text is copied from a web page or an office document.',
  }),
  'json-without-braces': entry<Record<never, never>>({
    severity: 'info',
    message: () => 'Unexpected member outside of an object in JSON, expected `{` before it',
    explanation: 'The example shows part of an object. Its members were read as if they stood between braces.',
    fix: 'Write braces around the members.',
  }),
  'json-unclosed': entry<{ readonly bracket: string }>({
    severity: 'warning',
    message: ({ bracket }) => `Unexpected end of JSON, expected the bracket that closes ${quote(bracket)}`,
    explanation: 'Brackets are still open where the JSON ends. They were read as closed there.',
    fix: 'Write the missing brackets.',
  }),
  'json-surplus-text': entry<{ readonly text: string }>({
    severity: 'warning',
    message: ({ text }) => `Unexpected ${quote(text)} behind the JSON, expected its end`,
    explanation: 'A body or example holds one JSON value. What stands behind it was ignored.',
    fix: 'Remove it, or give it a code block of its own.',
  }),
  'duplicate-json-name': entry<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) => `Unexpected second ${quote(name)} in a JSON object, expected each name once`,
    explanation: 'Which of the two counts depends on the reader; most take the last.',
    fix: 'Remove or rename one of the two.',
  }),
} as const;

/** For example `U+00A0` for a no-break space. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const unreadable = {
  binary: 'binary file',
  'not-utf-8': 'file that is not UTF-8',
  'no-access': 'file that cannot be opened',
} as const;
