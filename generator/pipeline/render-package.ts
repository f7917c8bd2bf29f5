import { basename } from 'node:path';
import { completeConfiguration } from '../config/configuration.js';
import type { OutputFolder } from '../io/compare-package.js';
import { readTemplates } from '../io/read-templates.js';
import type { PackageOptions } from '../model/package/package-options.js';
import type { RenderedFile } from '../model/package/plan.js';
import type { Documentation } from './documentation.js';
import type { Options } from './options.js';

/** A schema → the files of its package. The pages are among them if there is a notice of their licence. */
export async function renderPackage(
  { files, schema, renames, deviations }: Documentation,
  notice: string | undefined,
  { onProgress, ...options }: Omit<PackageOptions, 'renames'> & Pick<Options, 'onProgress'>,
): Promise<readonly RenderedFile[]> {
  // Loads the emitters, ts-morph and prettier only if a package is rendered.
  const { exportCsdlJson } = await import('../export/csdl-json.js');
  const { printModel } = await import('../export/model/print-model.js');
  const { planPackage } = await import('../emit/plan-package.js');
  const { addBanner } = await import('../emit/print/add-banner.js');
  const { renderFiles } = await import('../emit/print/render-files.js');
  onProgress?.({ stage: 'plan' });
  const planned = planPackage({
    schema,
    deviations,
    templates: await readTemplates(),
    model: printModel(schema),
    ...(schema.odata === false ? {} : { csdl: exportCsdlJson(schema) }),
    package: { ...options, renames },
    ...(notice === undefined ? {} : { pages: { files, notice } }),
  });
  return (await renderFiles(planned, onProgress)).map(addBanner);
}

/** The options of the package, complete. */
export function packageOptions(options: Options, { path }: OutputFolder): Omit<PackageOptions, 'renames' | 'tool'> {
  const { package: { name = basename(path), version = '0.0.0', ...fields } = {}, ...complete } =
    completeConfiguration(options);
  return { ...complete, name, version, fields };
}
