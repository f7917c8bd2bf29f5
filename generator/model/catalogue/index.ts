import { codeBlockCatalogue } from './code-block.js';
import type { CatalogueEntry } from './entry.js';
import { exampleCatalogue } from './example.js';
import { inputCatalogue } from './input.js';
import { linkCatalogue } from './links.js';
import { lintCatalogue } from './lint.js';
import { markdownTableCatalogue } from './markdown-table.js';
import { operationCatalogue } from './operation.js';
import { packageCatalogue } from './package.js';
import { pageCatalogue } from './page.js';
import { tableCatalogue } from './table.js';
import { unreadCatalogue } from './unread.js';
import { typeCatalogue } from './type.js';

/** Every code that docs2ts reports. The rule reference is generated from it. */
export const catalogue = {
  ...inputCatalogue,
  ...pageCatalogue,
  ...markdownTableCatalogue,
  ...codeBlockCatalogue,
  ...tableCatalogue,
  ...unreadCatalogue,
  ...typeCatalogue,
  ...linkCatalogue,
  ...lintCatalogue,
  ...exampleCatalogue,
  ...operationCatalogue,
  ...packageCatalogue,
} as const satisfies Readonly<Record<string, CatalogueEntry<never>>>;
