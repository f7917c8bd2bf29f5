// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { typeName } from './runtime/issues/type-names.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * What ties a basket up.
 *
 * @see `ribbon.md`
 */
export interface Ribbon extends Annotations {
  '@odata.type'?: '#contoso.shop.ribbon' | 'contoso.shop.ribbon';
  /** Its colour. */
  colour?: Edm.Untyped | null;
}

/** Whether a value is `Ribbon`. */
export function isRibbon(value: unknown): value is Ribbon {
  return isObject(value) && isTypeName(value['@odata.type'], '#contoso.shop.ribbon', 'contoso.shop.ribbon');
}

/** Finds what keeps a value from being `Ribbon`. */
export function findRibbonIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.shop.ribbon');
  found = typeName(found, value, '#contoso.shop.ribbon', 'contoso.shop.ribbon');
  return found;
}

/** `Ribbon` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Ribbon: Schema<Ribbon> = /* @__PURE__ */ schema('contoso.shop.ribbon', isRibbon, findRibbonIssues);
