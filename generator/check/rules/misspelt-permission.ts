import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import { groupBy } from '../../model/text/group-by.js';
import { findTypo } from '../../model/text/nearest-names.js';
import { defineRule } from '../rule.js';

/** `Ordr.Read.All` on one page, where all others have `Order.Read.All`. */
export const misspeltPermission = defineRule({
  codes: ['misspelt-permission'],
  reach: 'set',
  check: ({ schema }) => {
    const uses = schema.operations.flatMap(({ permissions }) =>
      permissions.flatMap(({ alternatives, source }) => alternatives.flat().map((name) => ({ name, source }))),
    );
    const pages = [...groupBy(uses, ({ name }) => name)].map(([name, same]) => ({
      name,
      source: same[0]?.source,
      count: new Set(same.map(({ source }) => source.file)).size,
    }));
    const resources = groupBy(pages, ({ name }) => name.split('.', 1)[0] ?? name);
    const usual = [...resources].filter(([, names]) => sumOf(names) > 2).map(([resource]) => resource);
    return [...resources].flatMap(([resource, names]) =>
      sumOf(names) > 1 ? [] : names.flatMap(({ name, source }) => report(name, source, findTypo(resource, usual))),
    );
  },
});

function sumOf(names: readonly { readonly count: number }[]): number {
  return names.reduce((sum, { count }) => sum + count, 0);
}

function report(
  name: string,
  source: Source | undefined,
  resource: string | undefined,
): readonly Diagnostic<'misspelt-permission'>[] {
  if (source === undefined || resource === undefined) return [];
  const suggestion = `${resource}${name.slice(name.indexOf('.'))}`;
  return [diagnose('misspelt-permission', source, { name, suggestion })];
}
