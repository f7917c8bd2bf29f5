import { checkPages } from '../check/check-schema.js';
import { settleDiagnostics } from '../check/settle/settle-diagnostics.js';
import { declarePage } from '../declare/declare-page.js';
import { linkSchema } from '../link/link-schema.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { indexSchema } from '../model/schema/schema-index.js';
import type { SourceFile } from '../model/source.js';
import { parsePage } from '../parse/parse-page.js';
import { dialectOf } from './dialect-of.js';
import type { Options } from './options.js';

/** What is wrong or doubtful on a page taken alone, silences and configured severities applied. */
export function lintPage(
  file: SourceFile,
  { severity, ...options }: Pick<Options, 'dialect' | 'vocabulary' | 'severity'>,
): readonly Diagnostic[] {
  const dialect = dialectOf(options);
  const page = declarePage(parsePage(file), dialect);
  const { schema } = linkSchema([page], { odata: dialect.traits.odata });
  const found = [
    ...page.diagnostics,
    ...checkPages({
      schema,
      index: indexSchema(schema),
      pages: [page],
      folders: new Map(),
      unreadPages: new Set(),
      part: true,
      deviations: [],
      beyond: [],
      undocumented: [],
    }),
  ];
  // Only the whole documentation shows whether a silence is used.
  return settleDiagnostics(found, {
    silences: { pages: page.silences, configured: [], part: true },
    severities: { ...severity, 'unused-silence': 'off' },
  });
}
