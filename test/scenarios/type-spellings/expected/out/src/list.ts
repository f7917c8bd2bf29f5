// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * A list of places.
 *
 * @see `resources/list.md`
 */
export interface List extends Annotations {
  '@odata.type'?: '#contoso.cycles.list' | 'contoso.cycles.list';
  title?: string | null;
}

/** Whether a value is `List`. */
export function isList(value: unknown): value is List {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.cycles.list', 'contoso.cycles.list') &&
    (value.title == null || typeof value.title === 'string')
  );
}

/** Finds what keeps a value from being `List`. */
export function findListIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.cycles.list');
  found = typeName(found, value, '#contoso.cycles.list', 'contoso.cycles.list');
  if (value.title != null) found = text(found, 'title', value.title);
  return found;
}

/** `List` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const List: Schema<List> = /* @__PURE__ */ schema('contoso.cycles.list', isList, findListIssues);
