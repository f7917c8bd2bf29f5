import type { Range } from './prose.js';

/** A position in a text that moves forward as words are read, for example in a Type cell. */
export interface Scanner {
  readonly text: string;
  at: number;
}

/** Reads what the sticky expression matches at the position, and skips the blanks after it. */
export function take(scanner: Scanner, sticky: RegExp): (Range & { readonly text: string }) | undefined {
  sticky.lastIndex = scanner.at;
  const text = sticky.exec(scanner.text)?.[0];
  if (text === undefined) return undefined;
  const start = scanner.at;
  scanner.at += text.length;
  skipBlanks(scanner);
  return { start, end: start + text.length, text };
}

/** Skips blanks. */
export function skipBlanks(scanner: Scanner): void {
  while (scanner.at < scanner.text.length && /\s/.test(scanner.text.charAt(scanner.at))) scanner.at += 1;
}

/** Whether the end of the text is reached. */
export function finished(scanner: Scanner): boolean {
  return scanner.at >= scanner.text.length;
}
