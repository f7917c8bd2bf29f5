// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** Whether a value is Base64 text, padded or not. A regular expression would overflow the stack on long text. */
export function isBinary(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const end = value.length - paddingOf(value);
  if (end % 4 === 1 || (end < value.length && value.length % 4 !== 0)) return false;
  for (let position = 0; position < end; position += 1) {
    if (!isBase64(value.charCodeAt(position))) return false;
  }
  return true;
}

function paddingOf(text: string): number {
  if (text.endsWith('==')) return 2;
  return text.endsWith('=') ? 1 : 0;
}

/** Whether a character code is one of `A` to `Z`, `a` to `z`, `0` to `9`, `+`, `/`, `-` or `_`. */
function isBase64(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 47 && code <= 57) ||
    code === 43 ||
    code === 45 ||
    code === 95
  );
}
