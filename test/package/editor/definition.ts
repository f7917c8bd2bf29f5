/** A target of *Go to Definition*. Lines and columns count from 1. */
export interface Definition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Asks for the definitions of the name at a place in a file. */
export type FindDefinitions = (line: number, column: number) => Promise<readonly Definition[]>;

/** A file that is open in a language server. */
export interface OpenFile {
  readonly find: FindDefinitions;
  readonly close: () => void;
}
