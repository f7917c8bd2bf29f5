// Makes the script and the style of the HTML report, one file each, from `generator/report/html/page/`.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..', 'generator', 'report', 'html', 'page');

/** Writes `main.js` and `page.css` to a folder. */
export function bundlePage(folder) {
  // It may have been installed after this module was loaded.
  const { buildSync } = createRequire(import.meta.url)('esbuild');
  buildSync({
    entryPoints: [join(source, 'main.ts'), join(source, 'page.css')],
    outdir: folder,
    bundle: true,
    minify: true,
    target: 'es2023',
    logLevel: 'warning',
  });
}
