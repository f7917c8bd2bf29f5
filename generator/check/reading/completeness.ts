import type { StructuredType } from '../../model/schema/schema.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** Whether pages define the type and all its base types, so that it has no other properties. */
export function isComplete(type: StructuredType, index: SchemaIndex): boolean {
  const lineage = index.lineage(type);
  return lineage.every(isDefined) && lineage.at(-1)?.baseType === undefined;
}

function isDefined({ origin, openType }: StructuredType): boolean {
  return (origin === 'table' || origin === 'resource-block') && !openType;
}
