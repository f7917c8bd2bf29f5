import { diagnose, type Diagnostic, withFix } from '../../model/diagnostic.js';
import { findMisspeltOption } from '../../model/query-options.js';
import { requestHeaders } from '../../model/request-headers.js';
import type { Schema } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';
import { groupBy } from '../../model/text/group-by.js';
import { findTypo } from '../../model/text/nearest-names.js';
import { defineRule } from '../rule.js';

type Code = 'misspelt-header' | 'misspelt-query-option';

/** `Autorization` in a table or an example, or `?$fliter=` in an example request. */
export const misspeltRequestPart = defineRule<Code>({
  codes: ['misspelt-header', 'misspelt-query-option'],
  reach: 'set',
  check: ({ schema }) => [...checkHeaders(schema), ...checkQueries(schema)],
});

/** A header that is no standard one, and that no other page has, is misspelt if it is near one that is. */
function checkHeaders({ operations, examples }: Schema): readonly Diagnostic<Code>[] {
  const sent = examples.flatMap(({ role, headers }) => (role === 'request' ? headers : []));
  const named = [...operations.flatMap(({ headers }) => headers), ...sent];
  const byName = groupBy(named, ({ name }) => name.toLowerCase());
  const isUsual = (uses: readonly { readonly source: Source }[]): boolean =>
    new Set(uses.map(({ source }) => source.file)).size > 1;
  const usual = [...byName].flatMap(([, uses]) => (isUsual(uses) ? (uses[0]?.name ?? []) : []));
  const known = [...requestHeaders, ...usual];
  const folded = new Set(known.map((name) => name.toLowerCase()));
  return [...byName].flatMap(([key, uses]) => {
    const suggestion = folded.has(key) ? undefined : findTypo(key, known);
    if (suggestion === undefined) return [];
    return uses.map(({ name, source }) =>
      withFix(diagnose('misspelt-header', source, { name, suggestion }), [{ source, before: name, after: suggestion }]),
    );
  });
}

function checkQueries({ examples }: Schema): readonly Diagnostic<Code>[] {
  return examples.flatMap(({ target = '', targetSource }) =>
    targetSource === undefined ? [] : optionsIn(target).flatMap((name) => judgeOption(name, targetSource)),
  );
}

function optionsIn(target: string): readonly string[] {
  const query = target.split('?').slice(1).join('?');
  return query.split('&').flatMap((part) => /^\$[a-z]{2,30}(?==)/i.exec(part)?.[0] ?? []);
}

function judgeOption(name: string, source: Source): readonly Diagnostic<Code>[] {
  const suggestion = findMisspeltOption(name);
  if (suggestion === undefined) return [];
  const edit = { source, before: `${name}=`, after: `${suggestion}=` };
  return [withFix(diagnose('misspelt-query-option', source, { name, suggestion }), [edit])];
}
