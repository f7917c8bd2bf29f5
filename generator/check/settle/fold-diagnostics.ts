import { catalogue } from '../../model/catalogue/index.js';
import type { CatalogueEntry, Telling } from '../../model/catalogue/entry.js';
import type { Diagnostic, ToldDiagnostic } from '../../model/diagnostic.js';
import { groupBy } from '../../model/text/group-by.js';

/** The number of findings of one kind that are told; the last of them also stands for the rest. */
const limits: Readonly<Record<Telling, { readonly page: number; readonly set: number }>> = {
  each: { page: 10, set: 50 },
  'per page': { page: 1, set: 50 },
  'per set': { page: 1, set: 1 },
};

/**
 * Folds findings that repeat each other, on a page or over the whole set, as the catalogue says for each code. The order is kept, and no
 * finding is lost: it is told, or one that is told stands for it.
 */
export function foldDiagnostics(diagnostics: readonly Diagnostic[]): readonly ToldDiagnostic[] {
  const alone = diagnostics.map((diagnostic): ToldDiagnostic => ({ diagnostic, others: [] }));
  const onPages = fold(alone, pageKey, (code) => limits[tellingOf(code)].page);
  const inSet = fold(onPages, setKey, (code) => limits[tellingOf(code)].set);
  const position = new Map(diagnostics.map((diagnostic, at) => [diagnostic, at]));
  const placeOf = ({ diagnostic }: ToldDiagnostic): number => position.get(diagnostic) ?? 0;
  return inSet.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function tellingOf(code: Diagnostic['code']): Telling {
  const entry: CatalogueEntry<never> = catalogue[code];
  return entry.told ?? 'each';
}

function fold(
  told: readonly ToldDiagnostic[],
  keyOf: (diagnostic: Diagnostic) => string,
  limitOf: (code: Diagnostic['code']) => number,
): readonly ToldDiagnostic[] {
  return [...groupBy(told, ({ diagnostic }) => keyOf(diagnostic)).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : foldGroup(group, limitOf(first.diagnostic.code));
  });
}

function foldGroup(group: readonly ToldDiagnostic[], limit: number): readonly ToldDiagnostic[] {
  const last = group[limit - 1];
  if (last === undefined) return group;
  const rest = group.slice(limit).flatMap(({ diagnostic, others }) => [diagnostic, ...others]);
  return [...group.slice(0, limit - 1), { diagnostic: last.diagnostic, others: [...last.others, ...rest] }];
}

function pageKey({ code, severity, message, source }: Diagnostic): string {
  return JSON.stringify([source.file, code, severity, shapeOf(message)]);
}

function setKey({ code, severity }: Diagnostic): string {
  return `${code} ${severity}`;
}

/** A message without the words of the page and the numbers in it. */
function shapeOf(message: string): string {
  return message.replaceAll(/`[^`]*`/g, '``').replaceAll(/\d+/g, '0');
}
