/** Whether text starts like a JSON object or array. `{raw bytes}` and `[section]` do not. */
export function looksLikeJson(text: string): boolean {
  return /^\s{0,1000}(?:\{\s{0,1000}(?:["'\u2018\u2019\u201C\u201D}/.\u2026]|[\w$@.-]{1,200}\s{0,10}:)|\[\s{0,1000}[[{"'\]\d\u2026./-])/.test(
    text,
  );
}
