import type { RenderedFile } from '../../model/package/plan.js';

const banner = `// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run \`docs2ts generate\`.
`;

/** Says above every source who wrote it and what to do instead of editing it. */
export function addBanner({ path, text }: RenderedFile): RenderedFile {
  return { path, text: path.endsWith('.ts') ? `${banner}\n${text}` : text };
}
