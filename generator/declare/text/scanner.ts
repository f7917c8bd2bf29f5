import type { Range } from './prose.js';

/** A place in a text that moves on as words are taken; the grammar of type cells reads with it. */
export interface Scanner {
  readonly text: string;
  at: number;
}

/** Takes what the sticky expression matches at the current place, and the blanks after it. */
export function take(scanner: Scanner, sticky: RegExp): (Range & { readonly text: string }) | undefined {
  sticky.lastIndex = scanner.at;
  const text = sticky.exec(scanner.text)?.[0];
  if (text === undefined) return undefined;
  const start = scanner.at;
  scanner.at += text.length;
  skipBlanks(scanner);
  return { start, end: start + text.length, text };
}

/** Moves on to the next character that is no blank. */
export function skipBlanks(scanner: Scanner): void {
  while (scanner.at < scanner.text.length && /\s/.test(scanner.text.charAt(scanner.at))) scanner.at += 1;
}

/** Has everything been taken? */
export function finished(scanner: Scanner): boolean {
  return scanner.at >= scanner.text.length;
}
