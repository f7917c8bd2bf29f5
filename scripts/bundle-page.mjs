// `node scripts/bundle-page.mjs DIR`: makes the script and the style of the HTML report, one file each.
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const source = join(import.meta.dirname, '..', 'generator', 'report', 'html', 'page');

/** Writes `main.js` and `page.css` to a folder. */
export function bundlePage(folder) {
  buildSync({
    entryPoints: [join(source, 'main.ts'), join(source, 'page.css')],
    outdir: folder,
    bundle: true,
    minify: true,
    target: 'es2023',
    logLevel: 'warning',
  });
}

if (process.argv[1] === import.meta.filename) bundlePage(process.argv[2]);
