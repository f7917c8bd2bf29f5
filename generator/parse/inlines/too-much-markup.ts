/** Emphasis and brackets take quadratic time to match; no text that people write holds so many marks. */
export const mostMarks = 1500;

/** Whether text holds more marks than can be matched in reasonable time. */
export function hasTooMuchMarkup(text: string): boolean {
  return text.length > mostMarks && text.replace(/[^*_[\]<`&!\\]/g, '').length > mostMarks;
}
