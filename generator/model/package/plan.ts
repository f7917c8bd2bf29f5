import type {
  EnumDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from 'ts-morph';
import type { Deviation, Schema } from '../schema/schema.js';
import type { SourceFile } from '../source.js';
import type { PackageOptions } from './package-options.js';

/** What a package is made from. */
export interface PlanInput {
  readonly schema: Schema;
  readonly deviations: readonly Deviation[];
  /** The files below `templates/`: path to text. */
  readonly templates: ReadonlyMap<string, string>;
  readonly package: PackageOptions;
  /** The schema as OData CSDL JSON, which the package ships. */
  readonly csdl: object;
  /** The pages, if the package ships them. */
  readonly pages?: ShippedPages;
}

/** Pages that a package ships, as they were read, and the notice of their licence. */
export interface ShippedPages {
  readonly files: readonly SourceFile[];
  readonly notice: string;
}

/** A file that will be written, before anything is printed. The path is relative to the output folder, with `/` between its parts. */
export type PlannedFile =
  | { readonly kind: 'TypeScript'; readonly path: string; readonly statements: readonly PlannedStatement[] }
  | {
      readonly kind: 'Text';
      readonly path: string;
      readonly text: string;
      readonly parser?: 'json' | 'markdown' | 'typescript';
    };

/** A statement as ts-morph prints it; its kind is a word, so that plans are plain data and ts-morph is loaded only where they are printed. */
export type PlannedStatement =
  | Planned<'ImportDeclaration', ImportDeclarationStructure>
  | Planned<'ExportDeclaration', ExportDeclarationStructure>
  | Planned<'Interface', InterfaceDeclarationStructure>
  | Planned<'TypeAlias', TypeAliasDeclarationStructure>
  | Planned<'Enum', EnumDeclarationStructure>
  | Planned<'VariableStatement', VariableStatementStructure>
  | Planned<'Function', FunctionDeclarationStructure>
  | { readonly kind: 'Expression'; readonly text: string };

type Planned<Kind extends string, Structure extends { readonly kind: number }> = { readonly kind: Kind } & Omit<
  OptionalKind<Structure>,
  'kind'
>;

/** A file as it will stand on the disk. */
export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}
