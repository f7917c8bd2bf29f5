const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Can the text stand as a property name without quotes? */
export function isIdentifier(text: string): boolean {
  return text.length <= 200 && identifier.test(text);
}
