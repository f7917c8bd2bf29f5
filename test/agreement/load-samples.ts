import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Schema } from '../../generator/model/schema/schema.js';
import { readDocumentation } from '../../generator/pipeline/read-documentation.js';
import { hostileNames } from '../emit/hostile-names.js';
import { shop } from '../emit/shop.js';
import { writePackage } from '../emit/write-package.js';
import { loadPackage, type Validators } from './load-package.js';

/** A package to test, and the schema from which it was generated. */
export type Sample = readonly [name: string, all: readonly Validators[], schema: Schema];

const root = join(import.meta.dirname, '../..');

/**
 * Loads three packages: one with everything that emitters distinguish, one with hostile names, and that of the
 * repository's own pages.
 */
export async function loadSamples(): Promise<readonly Sample[]> {
  const { schema } = await readDocumentation({ inputs: [join(root, 'docs-input')] });
  return [
    ['the shop', await loadWritten(shop), shop],
    ['hostile names', await loadWritten(hostileNames), hostileNames],
    ["the repository's own pages", await loadFolder(join(root, 'generated')), schema],
  ];
}

async function loadWritten(schema: Schema): Promise<readonly Validators[]> {
  const folder = writePackage(schema);
  const loaded = await loadFolder(folder);
  rmSync(folder, { recursive: true });
  return loaded;
}

async function loadFolder(folder: string): Promise<readonly Validators[]> {
  const made = mkdtempSync(join(tmpdir(), 'docs2ts-agreement-'));
  const loaded = await loadPackage(folder, made);
  rmSync(made, { recursive: true });
  return loaded;
}
