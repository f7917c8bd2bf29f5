import type { PlannedFile } from '../../model/package/plan.js';
import type { PackagePlan } from '../package-plan.js';

/** The modules of the runtime that only a service that follows OData needs. */
const odataModules: ReadonlySet<string> = new Set([
  'annotations',
  'edm',
  'envelope',
  'expand',
  'issues/type-names',
  'json-schema/describe-type-name',
  'json-schema/describe-union',
  'odata-error',
  'query-options',
  'relationships',
  'select',
  'strict/expand-table',
  'type-name',
  'union-shape',
]);

/** Those that only other services need. */
const plainModules: ReadonlySet<string> = new Set(['scalar']);

/** The templates that a package holds unchanged, without what does not concern the service. */
export function copyTemplates({ templates, index: { odata } }: PackagePlan): readonly PlannedFile[] {
  const others = odata ? plainModules : odataModules;
  return [...templates].flatMap(([path, text]): readonly PlannedFile[] => {
    const module = /^src\/runtime\/(.*)\.ts$/.exec(path)?.[1] ?? '';
    if (filled.has(path) || others.has(module)) return [];
    return [{ kind: 'Text', path, text: withoutExports(fitTemplate(text, odata), others) }];
  });
}

/** The templates that other functions fill. */
const filled: ReadonlySet<string> = new Set(['README.md', 'tsconfig.json']);

/**
 * Removes the regions of a template that are for OData, or the marks of these regions. Without OData, scalars have bare names.
 * A region of a README is an item of a list, which has no blank lines.
 */
export function fitTemplate(text: string, odata: boolean): string {
  if (odata) {
    return text
      .replace(/^ *\/\/ #(?:region odata|endregion)\n/gm, '')
      .replace(/\n+<!-- #(?:region odata|endregion) -->\n+/g, '\n');
  }
  return text
    .replace(/^ *\/\/ #region odata\n[^]*?#endregion\n/gm, '')
    .replace(/\n+<!-- #region odata -->\n[^]*?<!-- #endregion -->\n+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replaceAll("'Edm.", "'");
}

/** Removes the exports from modules that the package does not have. */
function withoutExports(text: string, missing: ReadonlySet<string>): string {
  return text.replace(/^export [^;]* from '\.\/([\w/-]+)\.js';\n/gm, (statement, module: string) =>
    missing.has(module) ? '' : statement,
  );
}
