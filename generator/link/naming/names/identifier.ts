import { lowerFirst, upperFirst } from '../../../model/text/first-letter.js';

/**
 * Turns a free-text label into an identifier: `Session control (preview)` becomes `sessionControlPreview`. Keeps `3order`, because payloads
 * spell the name that way. Undefined if
 * no identifier can be made.
 */
export function identifierOf(label: string): string | undefined {
  if (isIdentifier(label) || (isIdentifier(`_${label}`) && /[A-Za-z]/.test(label))) return label;
  const words = label.split(/[^A-Za-z0-9_]+/).filter((word) => word !== '');
  const name = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('');
  return isIdentifier(name) ? name : undefined;
}

/** Whether the text is a simple identifier of CSDL, restricted to ASCII. */
export function isIdentifier(text: string): boolean {
  return text.length <= 128 && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
