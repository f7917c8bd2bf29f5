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
import type { QualifiedName } from '../edm/type-reference.js';
import type { Deviation, Schema } from '../schema/schema.js';
import type { SourceFile } from '../source.js';

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

/** What the generated package says about itself, and how it is written. */
export interface PackageOptions {
  readonly name: string;
  readonly version: string;
  /** Simple names that types have in TypeScript instead of their own. */
  readonly renames: ReadonlyMap<QualifiedName, string>;
  readonly enums: EnumStyle;
  readonly layout: Layout;
  readonly compat?: Compatibility;
  readonly pagesUrl?: string;
}

/** `const Status = {…} as const` with a type, a union of strings, or TypeScript's own `enum`. */
export const enumStyles = ['const-object', 'union', 'enum'] as const;

export type EnumStyle = (typeof enumStyles)[number];

/** A module for each type, or one for all types of a namespace. */
export const layouts = ['module-per-type', 'single-file'] as const;

export type Layout = (typeof layouts)[number];

/** Packages whose types can be met. */
export const compatibilities = ['graph-types'] as const;

export type Compatibility = (typeof compatibilities)[number];

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
