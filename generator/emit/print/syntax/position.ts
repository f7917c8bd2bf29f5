import type { Doc } from 'prettier';
import type { Syntax } from '../../../model/package/syntax.js';

/** Where a piece of TypeScript stands, if its layout depends on that. */
export type Position =
  | 'assigned'
  | 'assigned-below'
  | 'arrow-body'
  | 'element-type'
  | 'last-argument'
  | 'operand'
  | 'return'
  | 'test'
  | 'type-argument'
  | 'union-member';

/** Prints a piece of TypeScript at a position. */
export type Print = (node: Syntax, position?: Position) => Doc;
