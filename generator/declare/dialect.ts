import type { BlockGrammar } from './blocks/block-kind.js';
import type { ExampleConventions } from './example/conventions.js';
import type { Language } from './language/language.js';
import type { PlaceholderStyle, RouteForm } from './operation/read-route.js';
import type { SectionGrammar } from './page/section-role.js';
import type { TableGrammar } from './tables/table-grammar.js';

/** What a family of documentation pages looks like. */
export interface Dialect extends Language {
  readonly sections: SectionGrammar;
  readonly tables: TableGrammar;
  readonly blocks: BlockGrammar;
  /** The forms of a request's target; the first that fits wins. */
  readonly routes: readonly RouteForm[];
  readonly examples: ExampleConventions;
  readonly traits: Traits;
}

/** What later stages need to know about a family. */
export interface Traits {
  /** Whether the service follows OData: objects name their type in `@odata.type`, and types have namespaces. */
  readonly odata: boolean;
  /** The namespace of types on pages without a namespace; undefined if the other pages decide. */
  readonly defaultNamespace: string | undefined;
  readonly placeholders: PlaceholderStyle;
}
