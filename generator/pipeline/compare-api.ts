import { parsePlaces } from '../io/read-package.js';
import type { Change } from '../model/change/change.js';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import type { FileChange } from '../model/package/file-change.js';
import { modelPath } from '../model/package/model-file.js';
import { sourcesPath } from '../model/package/sources.js';
import type { RenderedFile } from '../model/package/plan.js';
import type { Schema } from '../model/schema/schema.js';
import { fileSource } from '../model/source.js';

/** A package that was made before, and what it would be now. */
interface PackageStates {
  /** The name of its folder, for messages. */
  readonly name: string;
  readonly files: readonly FileChange[];
  readonly rendered: readonly RenderedFile[];
  readonly schema: Schema;
}

/** What has changed in the API since a package was made, or why nobody can know. */
interface ApiComparison {
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares the API that a package was made of, as its `model.json` says, with the one that the documentation describes now. */
export async function compareApi({ name, files, rendered, schema }: PackageStates): Promise<ApiComparison> {
  const [model, sources] = [modelPath, sourcesPath].map((path) => files.find((file) => file.path === path));
  if (model?.kind === 'same' && sources?.kind === 'same') return { changes: [], diagnostics: [] };
  const path = `${name}/${modelPath}`;
  const text = textBefore(model, rendered);
  if (text === undefined) return unknown(path, 'The package has no such file');
  const { readModel } = await import('../export/model/read-model.js');
  const read = readModel(text);
  if (read.kind === 'Fault') return unknown(path, read.reason);
  const { placeSchema } = await import('../export/read/place-schema.js');
  const { diffSchemas } = await import('../diff/diff-schemas.js');
  const places = parsePlaces(textBefore(sources, rendered) ?? '');
  const before = places === undefined ? read.schema : placeSchema(read.schema, places);
  return { changes: diffSchemas(before, schema), diagnostics: [] };
}

/** The text of a file as it is in the folder. */
function textBefore(file: FileChange | undefined, rendered: readonly RenderedFile[]): string | undefined {
  if (file?.kind === 'update') return file.before;
  return file?.kind === 'same' ? rendered.find(({ path }) => path === file.path)?.text : undefined;
}

function unknown(path: string, reason: string): ApiComparison {
  return { changes: [], diagnostics: [diagnose('unknown-changes', fileSource(path), { path, reason })] };
}
