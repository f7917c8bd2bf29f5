import { replaceInvisible } from '../../model/text/invisible.js';

/** Makes text from a page fit for a documentation comment: it cannot end the comment, begin a tag or an inline tag. */
export function commentText(text: string): string {
  return keepOpen(escapeMarks(printableText(text))).trim();
}

/** The text without invisible characters, line ends as line feeds. */
export function printableText(text: string): string {
  return replaceInvisible(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'), () => '');
}

/** The text with a backslash before what means something to editors; not for code spans. */
export function escapeMarks(text: string): string {
  return text.replace(/[@{}<>]/g, '\\$&');
}

/** The text without the end of the comment. */
export function keepOpen(text: string): string {
  return text.replaceAll('*/', '*\\/');
}
