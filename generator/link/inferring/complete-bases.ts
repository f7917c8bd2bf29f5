import type { DecidedBases } from '../naming/types/decide-bases.js';
import { inferBases } from './infer-bases.js';
import { findKeylessEntities, inferTypes } from './inferred-types.js';
import { findEntities } from './entities.js';
import type { NamedTypes } from '../naming/name-types.js';
import type { TypeKey } from '../naming/names/name-table.js';
import type { ResolvedPages } from '../resolving/resolve-pages.js';

export interface CompletedBases extends DecidedBases {
  /** Entities without a key, neither on their own page nor on a base type. */
  readonly keyless: ReadonlySet<TypeKey>;
}

/** Adds base types that no page states but that properties and examples show. */
export function completeBases({ names, structured }: NamedTypes, draft: ResolvedPages): CompletedBases {
  const entities = findEntities(structured, draft);
  const keyless = findKeylessEntities(structured, draft, entities);
  const inferred = inferTypes(structured, draft, keyless);
  return { ...inferBases({ ...draft, names, structured, entities, inferred }), keyless };
}
