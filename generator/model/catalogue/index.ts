import { operationCatalogue } from './operation.js';
import { pageCatalogue } from './page.js';
import { typeCatalogue } from './type.js';

export type { CatalogueEntry } from './entry.js';

/** Every code that docs2ts reports. The rule reference is generated from it. */
export const catalogue = { ...pageCatalogue, ...typeCatalogue, ...operationCatalogue } as const;
