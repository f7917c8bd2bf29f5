import type { BlockKind } from './block-kind.js';
import { exampleBlock, samplesBlock } from './example-block.js';
import { ignoredBlock } from './ignored-block.js';
import { requestBlock } from './request-block.js';
import { resourceBlock } from './resource-block.js';
import { responseBlock } from './response-block.js';

/** Every kind of annotated block. */
export const blockKinds: readonly BlockKind[] = [
  resourceBlock,
  requestBlock,
  responseBlock,
  exampleBlock,
  samplesBlock,
  ignoredBlock,
];
