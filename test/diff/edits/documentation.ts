/** The documentation of an invented service as data. Things refer to each other by `id`, so that a new name changes every mention. */
export interface Documentation {
  readonly namespace: string;
  readonly pages: readonly Page[];
}

export type Page = ResourcePage | EnumPage | OperationPage | ConceptPage;

interface PageLayout {
  readonly id: string;
  readonly path: string;
  /** Lines without effect above the first section. */
  readonly prose: readonly string[];
  /** Empty lines at the top. */
  readonly gap: number;
  /** Spaces around the cells of tables. */
  readonly padding: number;
}

export interface ResourcePage extends PageLayout {
  readonly kind: 'Resource';
  readonly name: string;
  readonly description: string;
  readonly baseType?: string;
  /** The id of the row of the key. */
  readonly key?: string;
  readonly abstract: boolean;
  readonly openType: boolean;
  readonly rows: readonly Row[];
  readonly relationships: readonly Row[];
  /** Whether relationships come before properties. */
  readonly swapped: boolean;
}

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly type: RowType;
  readonly description: string;
  readonly remarks: Remarks;
}

export interface RowType {
  /** A primitive type, or the id of a page. */
  readonly of: string;
  readonly collection?: true;
}

/** What a row says in sentences of its own. */
export interface Remarks {
  readonly required?: boolean | undefined;
  readonly access?: 'Read-only' | 'Write-only' | undefined;
  readonly nullable?: 'Nullable' | 'Not nullable' | undefined;
  readonly maxLength?: number | undefined;
  readonly default?: string | undefined;
  readonly operators?: readonly string[] | undefined;
  readonly deprecated?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

export interface EnumPage extends PageLayout {
  readonly kind: 'Enum';
  readonly name: string;
  readonly description: string;
  readonly members: readonly MemberRow[];
  readonly open: boolean;
}

export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

export interface OperationPage extends PageLayout {
  readonly kind: 'Operation';
  readonly title: string;
  readonly description: string;
  readonly routes: readonly RouteLine[];
  readonly permissions: readonly PermissionRow[];
  readonly headers: readonly HeaderRow[];
  readonly options: readonly string[];
  readonly query: readonly Row[];
  readonly body: OperationBody;
  readonly answer: Answer;
  readonly errors: readonly number[];
  readonly examples: readonly ExampleBlock[];
}

export interface RouteLine {
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

export interface PermissionRow {
  readonly id: string;
  readonly name: string;
  /** Empty: not supported. */
  readonly scopes: readonly string[];
}

export interface HeaderRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly required: boolean;
}

export type OperationBody =
  | { readonly kind: 'None' }
  | { readonly kind: 'Parameters'; readonly rows: readonly Row[] }
  | { readonly kind: 'Object'; readonly type: string };

export interface Answer {
  readonly status: number;
  /** The id of a page. */
  readonly type?: string;
  readonly collection?: true;
}

export interface ExampleBlock {
  readonly id: string;
  readonly role: 'request' | 'response';
  readonly name: string;
  /** The line above the headers. */
  readonly start: string;
  /** The id of the page of the type of a response. */
  readonly type?: string;
  readonly values: readonly ExampleValue[];
  readonly compact: boolean;
}

export interface ExampleValue {
  /** The id of a row. */
  readonly row: string;
  readonly json: string;
}

export interface ConceptPage extends PageLayout {
  readonly kind: 'Concept';
}

/** The pages of a kind. */
export function pagesOf<Kind extends Page['kind']>(
  { pages }: Documentation,
  kind: Kind,
): readonly Extract<Page, { readonly kind: Kind }>[] {
  return pages.filter((page): page is Extract<Page, { readonly kind: Kind }> => page.kind === kind);
}

/** The rows of a page, of all its tables. */
export function rowsOf(page: Page): readonly Row[] {
  switch (page.kind) {
    case 'Resource':
      return [...page.rows, ...page.relationships];
    case 'Operation':
      return [...page.query, ...(page.body.kind === 'Parameters' ? page.body.rows : [])];
    case 'Enum':
    case 'Concept':
      return [];
  }
}

/** The names of everything that has an id, as texts write them. */
export function namesIn(documentation: Documentation): ReadonlyMap<string, string> {
  return new Map([
    ['ns', documentation.namespace],
    ...documentation.pages.flatMap((page): readonly (readonly [string, string])[] => [
      ...(page.kind === 'Resource' || page.kind === 'Enum' ? [[page.id, page.name] as const] : []),
      ...(page.kind === 'Operation'
        ? page.routes.slice(0, 1).map(({ method, path }) => [page.id, `${method} ${path}`] as const)
        : []),
      ...(page.kind === 'Enum' ? page.members.map(({ id, name }) => [id, name] as const) : []),
      ...rowsOf(page).map(({ id, name }) => [id, name] as const),
    ]),
  ]);
}

/** A text with names in place of ids: `How fast {ship} sails.` */
export function fillIn(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\{([\w.-]+)\}/g, (whole, id: string) => names.get(id) ?? whole);
}
