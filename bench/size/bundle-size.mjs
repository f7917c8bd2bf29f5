import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * What a consumer of one statement weighs when it is bundled and minified, before and after gzip, in bytes.
 *
 * @param {string} text TypeScript
 * @param {string} resolveDir the folder whose packages it can import
 * @returns {Promise<{ minified: number, gzipped: number }>} nothing counts as nothing: gzip's own 20 bytes are left out there
 */
export async function bundleSize(text, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  const [{ contents }] = outputFiles;
  return { minified: contents.length, gzipped: contents.length === 0 ? 0 : gzipSync(contents, { level: 9 }).length };
}
