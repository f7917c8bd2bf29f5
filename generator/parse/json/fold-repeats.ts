import { type Diagnostic, type DiagnosticCode, withFix } from '../../model/diagnostic.js';

/**
 * Reports a fault that runs through a whole example, such as curly quotes, only once, with the next places as related.
 */
export function foldRepeats(repairs: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map<DiagnosticCode, Diagnostic>();
  const folded: Diagnostic[] = [];
  for (const repair of repairs) {
    if (!foldedCodes.has(repair.code)) folded.push(repair);
    else if (!first.has(repair.code)) first.set(repair.code, withRepeats(repair, repairs));
  }
  return [...folded, ...first.values()];
}

const foldedCodes: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'json-bare-word',
  'json-odd-blank',
  'json-quotes',
]);

const mostPlaces = 5;

function withRepeats(first: Diagnostic, repairs: readonly Diagnostic[]): Diagnostic {
  const others = repairs.filter((repair) => repair.code === first.code && repair !== first);
  const more = others.length - mostPlaces;
  const related = others.slice(0, mostPlaces).map(({ source }, index) => ({
    message: more > 0 && index === mostPlaces - 1 ? `Also here, and in ${more} more places` : 'Also here',
    source,
  }));
  const all = [first, ...others].map(({ fix }) => fix?.edits ?? []);
  const { fix: _one, ...finding } = first;
  const mended = all.every((edits) => edits.length > 0) ? all.flat() : [];
  return withFix({ ...finding, related: [...first.related, ...related] }, mended);
}
