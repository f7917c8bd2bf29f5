import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import type { FileChange } from '../model/package/file-change.js';
import { fileSource, type Source } from '../model/source.js';

/** What `check` reports about each file that differs from what the documentation produces; `folder` is the name of the output folder. */
export function reportDrift(folder: string, changes: readonly FileChange[]): readonly Diagnostic[] {
  return changes.flatMap((change): readonly Diagnostic[] => {
    const path = `${folder}/${change.path}`;
    switch (change.kind) {
      case 'create':
        return [diagnose('missing-file', fileSource(path), { path })];
      case 'update':
        return [diagnose(change.edited ? 'edited-file' : 'stale-file', firstDifference(path, change), { path })];
      case 'remove':
      case 'keep':
        return [diagnose('leftover-file', fileSource(path), { path })];
      case 'same':
        return [];
    }
  });
}

/** What `generate` reports about files that somebody has edited. */
export function reportEdits(folder: string, changes: readonly FileChange[]): readonly Diagnostic[] {
  return changes.flatMap((change): readonly Diagnostic[] => {
    const path = `${folder}/${change.path}`;
    if (change.kind === 'update' && change.edited) return [diagnose('overwritten-edit', fileSource(path), { path })];
    return change.kind === 'keep' ? [diagnose('kept-leftover', fileSource(path), { path })] : [];
  });
}

function firstDifference(file: string, { before, after }: { before: string; after: string }): Source {
  const expected = after.split('\n');
  const lines = before.split('\n');
  const found = lines.findIndex((text, index) => text !== expected[index]);
  const line = (found === -1 ? lines.length : found) + 1;
  return { file, line, column: 1, endLine: line, endColumn: (lines[line - 1] ?? '').length + 1 };
}
