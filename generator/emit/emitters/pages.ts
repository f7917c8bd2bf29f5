import { isSafePath } from '../../model/package/is-safe-path.js';
import type { PlannedFile } from '../../model/package/plan.js';
import type { Schema, SchemaType } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';
import type { Emitter } from '../emitter.js';

/** `docs/`: unchanged copies of the pages that the package is made from; `NOTICE`: the notice of their licence. */
export const pages: Emitter = {
  part: 'package',
  packageJson: ({ pages: shipped }) => ({ files: shipped === undefined ? [] : ['docs', 'NOTICE'] }),
  emit: ({ schema, pages: shipped }) => {
    if (shipped === undefined) return [];
    const named = new Set(sourcesOf(schema).map(({ file }) => file));
    const files = shipped.files.flatMap((file): readonly PlannedFile[] => {
      const isShipped = file.kind === 'Text' && named.has(file.path) && isSafePath(file.path);
      return isShipped ? [{ kind: 'Text', path: `docs/${file.path}`, text: file.text }] : [];
    });
    return [...files, { kind: 'Text', path: 'NOTICE', text: shipped.notice }];
  },
};

function sourcesOf({ types, operations, examples }: Schema): readonly Source[] {
  return [...types, ...types.flatMap(partsOf), ...operations, ...examples].map(({ source }) => source);
}

function partsOf(type: SchemaType): readonly { readonly source: Source }[] {
  return type.kind === 'EnumType' ? type.members : type.properties;
}
