import type { Heading } from '../../model/page.js';

/** The anchor of a heading: lower case, hyphens for blanks, no punctuation. */
export function slug(heading: Heading): string {
  return heading.text.plain
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
