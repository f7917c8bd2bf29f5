import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PlannedFile, RenderedFile } from '../../model/package/plan.js';

/** How many files a worker gets at once: enough to make the way there worth while, few enough for an even load. */
const batchSize = 32;

/** Without a limit, a worker lets garbage pile up as long as the machine has memory. */
const resourceLimits = { maxOldGenerationSizeMb: 320 };

/** Renders files in workers, in the order of the plan whatever the order in which they are done. */
export async function renderInWorkers(planned: readonly PlannedFile[], jobs: number): Promise<readonly RenderedFile[]> {
  const batches = Array.from({ length: Math.ceil(planned.length / batchSize) }, (_, index) =>
    planned.slice(index * batchSize, (index + 1) * batchSize),
  );
  const rendered: RenderedFile[][] = batches.map(() => []);
  const queue = batches.map((files, index) => ({ files, index }));
  await Promise.all(Array.from({ length: jobs }, () => work(queue, rendered)));
  return rendered.flat();
}

interface Batch {
  readonly files: readonly PlannedFile[];
  readonly index: number;
}

/** One worker: takes batches until none is left. */
async function work(queue: Batch[], rendered: RenderedFile[][]): Promise<void> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { resourceLimits });
  try {
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
      worker.postMessage(batch.files);
      // Rejects where the worker fails. What it sends is what worker.ts makes of a batch.
      const [files] = (await once(worker, 'message')) as [RenderedFile[]];
      rendered[batch.index] = files;
    }
  } finally {
    await worker.terminate();
  }
}
