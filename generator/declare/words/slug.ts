import type { Heading } from '../../model/page.js';

/** The anchor of a heading: lower case, hyphens for blanks, no punctuation. */
export function slug(heading: Heading): string {
  return slugOf(heading.text.plain);
}

/** The anchor of a heading with this text, as GitHub makes it. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
}
