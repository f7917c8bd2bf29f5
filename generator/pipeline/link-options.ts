import { readCollections } from '../config/read-collections.js';
import { readCorrections } from '../config/read-corrections.js';
import { readTypeName } from '../declare/cells/type-cell.js';
import type { Dialect } from '../declare/dialect.js';
import type { LinkOptions } from '../link/link-schema.js';
import type { Options } from './options.js';

/** What `link` is told: the options that decide names, presence and corrections. */
export function linkOptions(
  { defaultNamespace, presence, places, collections, part, ...options }: Options,
  dialect: Dialect,
): LinkOptions {
  const namespace = defaultNamespace ?? dialect.traits.defaultNamespace;
  return {
    ...(namespace === undefined ? {} : { defaultNamespace: namespace }),
    ...(presence === undefined ? {} : { presence }),
    odata: dialect.traits.odata,
    ...(part === undefined ? {} : { part }),
    ...(collections === undefined ? {} : { collections: readCollections(collections) }),
    corrections: readCorrections(options, (text, source) => readTypeName(text, source, dialect.types), places),
  };
}
