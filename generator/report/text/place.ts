import type { Source } from '../../model/source.js';
import { printable } from './printable.js';

/** Prints a place as `api/order-list.md:12:3–12:17`, which editors and terminals turn into a link. */
export function printPlace({ file, line, column, endLine, endColumn }: Source): string {
  return `${printable(file)}:${line}:${column}–${endLine}:${endColumn}`;
}
