import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { placeholdersIn, requestLines, type Operation, type Parameter } from '../../model/operation.js';
import { findTypo } from '../../model/text/nearest-names.js';
import { defineRule } from '../rule.js';

/** A row `orderId` in a table of path or function parameters, although the request line has `{ordreId}`. */
export const pathParameterMismatch = defineRule({
  codes: ['unknown-path-parameter'],
  reach: 'page',
  check: ({ schema }) => schema.operations.flatMap(check),
});

/** Many tables list only some placeholders, so a row is compared with those that no row names. */
function check(operation: Operation): readonly Diagnostic<'unknown-path-parameter'>[] {
  const lines = requestLines(operation);
  const rows = operation.parameters.filter(isInPath);
  const [route] = lines;
  if (route === undefined) return [];
  const placeholders = [...new Set(lines.flatMap(({ path }) => namesIn(path)))];
  const named = new Set(rows.map(({ name }) => foldName(name)));
  const missing = placeholders.filter((name) => !named.has(foldName(name)));
  const known = new Set(placeholders.map(foldName));
  const complete = lines.length === 1 && rows.length === placeholders.length && rows.every((row) => row.in === 'path');
  const related = [{ message: 'the HTTP request', source: route.source }];
  return rows.flatMap(({ name, source }) => {
    if (known.has(foldName(name)) || lines.some(({ query = '' }) => query.includes(name))) return [];
    const suggestion = findTypo(name, missing) ?? (complete ? missing[0] : undefined);
    return suggestion === undefined ? [] : [diagnose('unknown-path-parameter', source, { name, suggestion }, related)];
  });
}

function isInPath({ in: location }: Parameter): boolean {
  return location === 'path' || location === 'function';
}

/** The placeholders of a path, and the names of the arguments in `find(day={day})`. */
function namesIn(path: string): readonly string[] {
  const names = [...path.matchAll(/[(,]\s{0,3}([\w.]{1,100})\s{0,3}=/g)].map(([, name = '']) => name);
  return [...placeholdersIn(path), ...names];
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_{}-]/g, '');
}
