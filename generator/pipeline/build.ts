import { resolve } from 'node:path';
import { compareBuild } from '../io/compare-build.js';
import { readPackage } from '../io/read-package.js';
import { writeFiles } from '../io/write-files.js';
import type { OnProgress } from '../model/progress.js';
import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import { fileSource } from '../model/source.js';

/** The folder of a generated package; relative to the working folder (default: that of the process). */
export interface BuildOptions {
  readonly folder: string;
  readonly workingFolder?: string;
  /** Is told how far the run is. */
  readonly onProgress?: OnProgress | undefined;
}

/** What was built: the number of files in `dist/`, and what prevented it. */
export interface BuiltPackage {
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The package in a folder → its `dist/`: all of it, or nothing if the sources do not compile. */
export async function build({
  folder,
  workingFolder = process.cwd(),
  onProgress,
}: BuildOptions): Promise<BuiltPackage> {
  const out = { name: folder, path: resolve(workingFolder, folder) };
  const texts = await readPackage(out.path);
  if (texts === undefined) return { files: 0, diagnostics: [diagnose('no-package', fileSource(folder), { folder })] };
  // Loads the compiler only if a package is built.
  const { buildPackage } = await import('../build/build-package.js');
  onProgress?.({ stage: 'compile' });
  const { files, faults } = buildPackage(texts);
  if (faults.length > 0) {
    const diagnostics = faults.map(({ message, source }) =>
      diagnose('compiler-error', { ...source, file: `${folder}/${source.file}` }, { text: message }),
    );
    return { files: 0, diagnostics };
  }
  return { files: files.length, diagnostics: await writeFiles(out, await compareBuild(out.path, files)) };
}
