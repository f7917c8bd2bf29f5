import { declareMessages } from '../example/message.js';
import { defineBlockKind } from './block-kind.js';

/** `"blockType": "ignored"` or no annotation: not to be validated, yet its section may tell what it is — request lines or a message. */
export const ignoredBlock = defineBlockKind({
  name: 'ignored',
  keys: ['isComposable', 'idempotent', 'tags', 'opaqueUrl', 'sampleKeys', 'truncated', 'isCollection'],
  declare: (block, { section }) => {
    if (section.role === 'request' || section.role === 'http-request')
      return declareMessages(block, section, 'request');
    if (section.role === 'example-response') return declareMessages(block, section, 'response');
    if (section.role === 'example') return declareMessages(block, section, undefined);
    return [];
  },
});
