import type { Deviation, Schema } from '../schema/schema.js';
import type { SourceFile } from '../source.js';
import type { PackageOptions } from './package-options.js';
import type { Syntax } from './syntax.js';

/** The input of planning a package. */
export interface PlanInput {
  readonly schema: Schema;
  readonly deviations: readonly Deviation[];
  /** The files below `templates/`: path → text. */
  readonly templates: ReadonlyMap<string, string>;
  readonly package: PackageOptions;
  /** The text of `model.json`. */
  readonly model: string;
  /** The schema as OData CSDL JSON, which the package includes if the service follows OData. */
  readonly csdl?: object;
  /** The pages, if the package includes them. */
  readonly pages?: ShippedPages;
}

/** Pages that a package includes unchanged, and the notice of their licence. */
export interface ShippedPages {
  readonly files: readonly SourceFile[];
  readonly notice: string;
}

/** A file before printing. Its path is relative to the output folder, with `/` between its parts. */
export type PlannedFile =
  | { readonly kind: 'TypeScript'; readonly path: string; readonly statements: readonly PlannedStatement[] }
  | {
      readonly kind: 'Text';
      readonly path: string;
      readonly text: string;
      readonly parser?: 'json' | 'markdown' | 'typescript';
    };

/** A statement of a TypeScript module. */
export type PlannedStatement =
  | PlannedImport
  | PlannedExport
  | { readonly kind: 'NamespaceExport'; readonly name: string; readonly from: string }
  | PlannedInterface
  | (Declared & { readonly kind: 'TypeAlias'; readonly type: Syntax })
  | (Declared & { readonly kind: 'Enum'; readonly members: readonly PlannedMember[] })
  | PlannedConstant
  | PlannedFunction
  | { readonly kind: 'Expression'; readonly expression: Syntax };

/** The name of a declaration, and the text of its documentation comment; empty for no comment. */
interface Declared {
  readonly name: string;
  readonly documentation: string;
  /** What it declares: its key in `sources.json`, for example `types/contoso.sales.order`. */
  readonly about?: string;
}

/** `import type { Order } from './order.js';`. */
export interface PlannedImport {
  readonly kind: 'Import';
  readonly from: string;
  readonly typeOnly: boolean;
  readonly names: readonly PlannedName[];
}

/** `export { isOrder, type Order } from './order.js';`. */
export interface PlannedExport {
  readonly kind: 'Export';
  readonly from: string;
  readonly typeOnly: boolean;
  readonly names: readonly PlannedName[];
}

/** A name in an import or export. */
export interface PlannedName {
  readonly name: string;
  readonly typeOnly: boolean;
  /** The local name, if it differs. */
  readonly alias?: string;
}

/** `export interface Order extends Entity { … }`. */
export interface PlannedInterface extends Declared {
  readonly kind: 'Interface';
  readonly base?: Syntax;
  readonly properties: readonly PlannedProperty[];
}

/** A property of an interface; the name is a property key: quoted if necessary, or a constant in brackets. */
export interface PlannedProperty extends Declared {
  readonly type: Syntax;
  readonly optional: boolean;
  readonly readonly: boolean;
}

/** A member of an enum; the name is a property key, quoted if necessary. */
export interface PlannedMember extends Declared {
  readonly value: Syntax;
}

/** `export const name: type = value;`. */
export interface PlannedConstant extends Declared {
  readonly kind: 'Constant';
  readonly type?: Syntax;
  readonly value: Syntax;
  readonly exported: boolean;
}

/** `export function name(parameters): result { body }`. */
export interface PlannedFunction extends Declared {
  readonly kind: 'Function';
  readonly parameters: readonly Syntax[];
  readonly result: Syntax;
  readonly body: readonly Syntax[];
  readonly exported: boolean;
}

/** A file with its final text. */
export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}
