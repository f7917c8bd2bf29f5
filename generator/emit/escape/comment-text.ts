const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Makes Markdown from a page fit for a documentation comment: it cannot end the comment, begin a tag or an inline tag; links
 * become their labels, because their targets are relative to the page.
 */
export function commentText(markdown: string): string {
  const text = markdown.replace(unprintable, '').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return unlink(text)
    .split(/(`[^`\n]{0,2000}`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[@{}<>]/g, '\\$&')))
    .join('')
    .replaceAll('*/', '*\\/')
    .trim();
}

function unlink(markdown: string): string {
  return markdown.replace(/\[([^[\]\n]{0,500})\]\([^()\n]{0,1000}\)/g, '$1');
}
