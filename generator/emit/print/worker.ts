import { parentPort } from 'node:worker_threads';
import type { PlannedFile, RenderedFile } from '../../model/package/plan.js';
import { renderFile } from './render-file.js';

/** Renders each batch of files that it receives, and sends the result back. */
parentPort?.on('message', async (files: readonly PlannedFile[]) => {
  const rendered: RenderedFile[] = [];
  for (const file of files) rendered.push(await renderFile(file));
  parentPort?.postMessage(rendered);
});
