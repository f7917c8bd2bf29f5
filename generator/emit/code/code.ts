import type { Syntax } from '../../model/package/syntax.js';
import { textOf } from './text-of.js';

/** A name that a module of the package exports. The module is its path below `src/`, without extension. */
export interface ModuleSymbol {
  readonly name: string;
  readonly module: string;
}

/** A piece of TypeScript, and the symbols of other modules that it refers to. */
export interface Code {
  readonly tree: Syntax;
  readonly uses: readonly Use[];
}

/** A reference to a symbol: its local name, and whether only its type is used. */
export interface Use {
  readonly symbol: ModuleSymbol;
  readonly local: string;
  readonly typeOnly: boolean;
}

/** What stands where a piece of TypeScript is expected: a piece, or a text that refers to nothing. */
export type Part = Code | string;

/** Joins text and pieces of code to one that is never broken into lines: `` code`typeof ${read}` ``. */
export function code(texts: TemplateStringsArray, ...parts: readonly Part[]): Code {
  let text = texts[0] ?? '';
  for (const [index, part] of parts.entries()) {
    text += (typeof part === 'string' ? part : textOf(part.tree)) + (texts[index + 1] ?? '');
  }
  return { tree: { kind: 'Text', text }, uses: usesOf(...parts) };
}

/** Code that refers to no symbol. */
export function plain(text: string): Code {
  return { tree: { kind: 'Text', text }, uses: noUses };
}

/** The tree of a part. */
export function treeOf(part: Part): Syntax {
  return typeof part === 'string' ? { kind: 'Text', text: part } : part.tree;
}

/** The text of a part that is never broken into lines, for example a name. */
export function nameOf(part: Part): string {
  return typeof part === 'string' ? part : textOf(part.tree);
}

const noUses: readonly Use[] = [];

/** What several parts refer to. Most refer to nothing: only two lists with items are copied. */
export function usesOf(...parts: readonly Part[]): readonly Use[] {
  let uses = noUses;
  for (const part of parts) {
    if (typeof part === 'string' || part.uses.length === 0) continue;
    uses = uses.length === 0 ? part.uses : [...uses, ...part.uses];
  }
  return uses;
}

/** Removes pieces of code whose text equals that of an earlier piece. */
export function distinctCode(codes: readonly Code[]): readonly Code[] {
  const seen = new Set<string>();
  return codes.filter(({ tree }) => {
    const text = textOf(tree);
    return !seen.has(text) && seen.add(text);
  });
}
