import { doc, type Doc } from 'prettier';

const { hardline, join } = doc.builders;

/** Prints the text of a documentation comment, on one line or with a star before each line. */
export function printComment(text: string): Doc {
  const lines = text.split('\n');
  if (lines.length === 1) return `/** ${text} */`;
  return join(hardline, ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */']);
}
