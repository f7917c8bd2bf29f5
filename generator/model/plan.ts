import type { SourceFileStructure } from 'ts-morph';

/** A file that will be written, before anything is printed. The path is relative to the output folder, with `/` between its parts. */
export type PlannedFile =
  | { readonly kind: 'TypeScript'; readonly path: string; readonly structure: SourceFileStructure }
  | { readonly kind: 'Text'; readonly path: string; readonly text: string; readonly parser?: 'json' | 'markdown' | 'typescript' };

/** A file as it will stand on the disk. */
export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}
