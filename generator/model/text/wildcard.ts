import { escapePattern } from './escape-pattern.js';

/** Makes the expression for a text in which `*` stands for any text. It matches the whole text. */
export function wildcardPattern(text: string): RegExp {
  const parts = text.split(/\*+/).map(escapePattern);
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
