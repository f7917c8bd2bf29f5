import { lowerFirst, upperFirst } from '../../../model/text/first-letter.js';

/**
 * Makes a name from a label that is none: `Session control (preview)` becomes `sessionControlPreview`. A type that a page calls
 * `3order` keeps its name, since payloads spell it so. Undefined where nothing is left.
 */
export function identifierOf(label: string): string | undefined {
  if (isIdentifier(label) || (isIdentifier(`_${label}`) && /[A-Za-z]/.test(label))) return label;
  const words = label.split(/[^A-Za-z0-9_]+/).filter((word) => word !== '');
  const name = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('');
  return isIdentifier(name) ? name : undefined;
}

/** Is the text a simple identifier of CSDL, as far as documentation uses them? */
export function isIdentifier(text: string): boolean {
  return text.length <= 128 && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
}
