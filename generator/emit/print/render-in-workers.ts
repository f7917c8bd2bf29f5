import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PlannedFile, RenderedFile } from '../../model/package/plan.js';

/** The number of files per message to a worker: enough to outweigh the cost of a message, few enough for an even load. */
const batchSize = 32;

/** Without a limit, a worker does not collect garbage until the memory of the machine is full. */
const resourceLimits = { maxOldGenerationSizeMb: 320 };

/** Renders files in workers; the result has the order of the plan. */
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

/** Runs one worker, which takes batches until the queue is empty. */
async function work(queue: Batch[], rendered: RenderedFile[][]): Promise<void> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { resourceLimits });
  try {
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
      worker.postMessage(batch.files);
      // Rejects if the worker fails. The cast is true because worker.ts answers each batch with its rendered files.
      const [files] = (await once(worker, 'message')) as [RenderedFile[]];
      rendered[batch.index] = files;
    }
  } finally {
    await worker.terminate();
  }
}
