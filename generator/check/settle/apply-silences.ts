import { diagnose, isDiagnosticCode } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { catalogue } from '../../model/catalogue/index.js';
import type { PageFacts } from '../../model/facts/facts.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import type { Silence } from '../../model/page.js';

/** Drops what a page silences by `<!-- docs2ts-disable code: reason -->`, and reports silences that hide nothing. */
export function applySilences(diagnostics: readonly Diagnostic[], pages: readonly PageFacts[]): readonly Diagnostic[] {
  const silences = pages.flatMap((page) => page.silences);
  const reported = new Set(diagnostics.map(({ code, source }) => keyOf(source.file, code)));
  const silenced = new Set(silences.map(({ code, source }) => keyOf(source.file, code)));
  return [
    ...diagnostics.filter(({ code, source }) => !silenced.has(keyOf(source.file, code))),
    ...silences.flatMap((silence) => judge(silence, reported)),
  ];
}

function judge({ code, source }: Silence, reported: ReadonlySet<string>): readonly Diagnostic[] {
  // A missing code is reported when the comment is read.
  if (code === '') return [];
  if (!isDiagnosticCode(code)) {
    return [diagnose('unknown-silence', source, { code, suggestion: nearestNames(code, Object.keys(catalogue))[0] })];
  }
  return reported.has(keyOf(source.file, code)) ? [] : [diagnose('unused-silence', source, { code })];
}

function keyOf(file: string, code: string): string {
  return JSON.stringify([file, code]);
}
