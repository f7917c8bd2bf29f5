import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { planPackage } from '../../generator/emit/plan-package.js';
import { printModule } from '../../generator/emit/print/print-module.js';
import type { PlannedFile } from '../../generator/model/package/plan.js';
import type { PackageOptions } from '../../generator/model/package/package-options.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { planInput } from './shop.js';

const templates = join(import.meta.dirname, '../../templates');

/** Every template: path to text. */
export function readTemplates(): ReadonlyMap<string, string> {
  const paths = readdirSync(templates, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(templates.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** Writes the package of a schema to a temporary folder, and returns the path. */
export function writePackage(schema: Schema, options: Partial<PackageOptions> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs2ts-package-'));
  for (const file of planPackage({ ...planInput(schema, options), templates: readTemplates() })) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textOf(file));
  }
  return folder;
}

/** The text of a planned file. */
export function textOf(file: PlannedFile): string {
  return file.kind === 'TypeScript' ? printModule(file.statements) : file.text;
}
