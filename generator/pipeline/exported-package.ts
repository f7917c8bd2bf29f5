import { basename } from 'node:path';
import type { ExportedPackage } from '../export/exported-package.js';
import { type Options, outputFolder } from './options.js';

/** What an export says about the package: its configured name and version, or those that `generate` would choose. */
export function exportedPackage(options: Options): ExportedPackage {
  const { name, version = '0.0.0', description } = options.package ?? {};
  const folder = options.out === undefined ? undefined : basename(outputFolder(options).path);
  return { name: name ?? folder, version, description };
}
