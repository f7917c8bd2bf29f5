/** Matching emphasis and brackets takes quadratic time. Real text has fewer marks. */
export const mostMarks = 1500;

/** Whether text contains more marks than can be matched in reasonable time. */
export function hasTooMuchMarkup(text: string): boolean {
  return text.length > mostMarks && text.replace(/[^*_[\]<`&!\\]/g, '').length > mostMarks;
}
