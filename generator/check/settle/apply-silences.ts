import { diagnose, isDiagnosticCode, type Diagnostic } from '../../model/diagnostic.js';
import { catalogue } from '../../model/catalogue/index.js';
import type { Silence } from '../../model/page.js';
import { groupBy } from '../../model/text/group-by.js';
import { nearestNames } from '../../model/text/nearest-names.js';

/** The configuration asks that some codes are not reported on some pages. */
export interface ConfiguredSilence {
  readonly covers: (file: string) => boolean;
  readonly codes: readonly string[];
  /** Its place in the configuration. */
  readonly source: Silence['source'];
}

/** All that asks for silence: comments on pages, and entries of the configuration. */
export interface Silences {
  readonly pages: readonly Silence[];
  readonly configured: readonly ConfiguredSilence[];
  /** Whether only a part of the documentation was read. Then an entry of the configuration may be for the rest. */
  readonly part: boolean;
}

/** Drops what is silenced, and reports silences that hide nothing. A silence hides nothing about the command or its configuration. */
export function applySilences(diagnostics: readonly Diagnostic[], silences: Silences): readonly Diagnostic[] {
  const onPages = silences.pages.flatMap(askedByPage);
  const configured = silences.configured.flatMap(askedByConfiguration);
  const byCode = groupBy([...onPages, ...configured], ({ code }) => code);
  const used = new Set<AskedSilence>();
  const told = diagnostics.filter((diagnostic) => {
    const hiding = (byCode.get(diagnostic.code) ?? []).filter(({ covers }) => covers(diagnostic));
    for (const silence of hiding) used.add(silence);
    return hiding.length === 0;
  });
  const unused = [...onPages, ...(silences.part ? [] : configured)].filter((silence) => !used.has(silence));
  return [...told, ...unused.map(judgeUnused)];
}

/** One code for which silence is asked. */
interface AskedSilence {
  readonly code: string;
  readonly covers: (diagnostic: Diagnostic) => boolean;
  readonly source: Silence['source'];
}

function askedByPage({ codes, lines, source }: Silence): readonly AskedSilence[] {
  const covers = ({ source: { file, line } }: Diagnostic): boolean =>
    file === source.file && (lines === undefined || (lines.first <= line && line <= lines.last));
  return codes.map((code) => ({ code, covers, source }));
}

function askedByConfiguration({ codes, covers, source }: ConfiguredSilence): readonly AskedSilence[] {
  return codes.map((code) => ({ code, covers: (diagnostic) => covers(diagnostic.source.file), source }));
}

function judgeUnused({ code, source }: AskedSilence): Diagnostic {
  if (isDiagnosticCode(code)) return diagnose('unused-silence', source, { code });
  return diagnose('unknown-silence', source, { code, suggestion: nearestNames(code, Object.keys(catalogue))[0] });
}
