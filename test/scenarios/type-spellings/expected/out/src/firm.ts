// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * A firm.
 *
 * @see `resources/firm.md`
 */
export interface Firm extends Annotations {
  '@odata.type'?: '#contoso.cycles.firm' | 'contoso.cycles.firm';
  title: string;
}

/** Whether a value is `Firm`. */
export function isFirm(value: unknown): value is Firm {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.cycles.firm', 'contoso.cycles.firm') &&
    typeof value.title === 'string'
  );
}

/** Finds what keeps a value from being `Firm`. */
export function findFirmIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.cycles.firm');
  found = typeName(found, value, '#contoso.cycles.firm', 'contoso.cycles.firm');
  found = text(found, 'title', value.title);
  return found;
}

/** `Firm` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Firm: Schema<Firm> = /* @__PURE__ */ schema('contoso.cycles.firm', isFirm, findFirmIssues);
