import type { StructuredType } from '../../model/schema/schema.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** Does the input define the type and all its bases, so that what they do not list does not exist? */
export function isComplete(type: StructuredType, index: SchemaIndex): boolean {
  const lineage = index.lineage(type);
  return lineage.every(isDefined) && lineage.at(-1)?.baseType === undefined;
}

function isDefined({ origin, openType }: StructuredType): boolean {
  return (origin === 'table' || origin === 'resource-block') && !openType;
}
