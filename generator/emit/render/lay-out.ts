import { format } from 'prettier';

/** Lays text out as everybody's formatter does. */
export function layOut(text: string, parser: 'json' | 'markdown' | 'typescript'): Promise<string> {
  return format(text, { parser, printWidth: 120, singleQuote: true });
}
