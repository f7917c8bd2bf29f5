import type { StructuredType } from '../../model/schema/schema.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** Whether pages define the type and all its base types, so that it has no other properties. */
export function isComplete(type: StructuredType, index: SchemaIndex): boolean {
  const lineage = index.lineage(type);
  return lineage.every(isDefined) && lineage.at(-1)?.baseType === undefined;
}

/** Whether pages that were not read may say more about the type: its own page, or that of a base type. */
export function isOpenEnded(type: StructuredType, index: SchemaIndex): boolean {
  return index.lineage(type).some(({ unread }) => unread === true);
}

function isDefined({ origin, openType, unread }: StructuredType): boolean {
  return !unread && (origin === 'table' || origin === 'resource-block') && !openType;
}
