/** Where *Go to Definition* leads: lines and columns count from 1. */
export interface Definition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Asks for the definition of what stands at a place of a file. */
export type FindDefinitions = (line: number, column: number) => Promise<readonly Definition[]>;

/** A language server that has a file open. */
export interface OpenFile {
  readonly find: FindDefinitions;
  readonly close: () => void;
}
