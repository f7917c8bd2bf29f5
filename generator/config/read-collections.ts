import type { CollectionForm } from '../model/operation.js';
import type { Configuration } from './configuration.js';

/** The form of collections that a configuration states. */
export function readCollections({ items, next }: NonNullable<Configuration['collections']>): CollectionForm {
  return { kind: 'object', items, beside: next === undefined ? {} : { [next]: 'string' } };
}
