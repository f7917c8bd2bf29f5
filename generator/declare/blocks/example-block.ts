import { declareMessages } from '../example/message.js';
import { roleOfSection } from '../example/role.js';
import { defineBlockKind } from './block-kind.js';

const keys = ['truncated', 'isCollection', 'isEmpty', 'sampleKeys', 'tags', 'opaqueUrl', 'isComposable', 'idempotent'];

/** `"blockType": "example"`: a message, or the body of one, whose section tells its role; elsewhere it shows what the service returns. */
export const exampleBlock = defineBlockKind({
  name: 'example',
  keys,
  declare: (block, { section }) =>
    section.role === 'notification' ? [] : declareMessages(block, section, roleOfSection(section) ?? 'response'),
});

/** `"blockType": "samples"`: the same under an older name. */
export const samplesBlock = defineBlockKind({ ...exampleBlock, name: 'samples' });
