import { ignoredBlock } from '../../../generator/declare/blocks/ignored-block.js';
import { resourceBlock } from '../../../generator/declare/blocks/resource-block.js';
import { unwrappedName } from '../../../generator/declare/cells/name-cell.js';
import { namedItem, readItem } from '../../../generator/declare/cells/type-forms.js';
import type { Dialect } from '../../../generator/declare/dialect.js';
import type { TypeForm } from '../../../generator/declare/language/type-grammar.js';
import { pathOfUrl } from '../../../generator/declare/operation/read-route.js';
import { spellHeadings } from '../../../generator/declare/page/section-role.js';
import { englishPhrases } from '../../../generator/declare/prose/english-phrases.js';
import { declareParameter } from '../../../generator/declare/tables/kinds/parameter.js';
import { flagColumns } from '../../../generator/declare/tables/kinds/flag-columns.js';
import { declareOwned } from '../../../generator/declare/tables/kinds/property.js';
import { defineTableKind } from '../../../generator/declare/tables/table-kind.js';
import { take } from '../../../generator/declare/text/scanner.js';
import type { PrimitiveName } from '../../../generator/model/edm/primitives.js';

const columns = {
  name: ['label'],
  type: ['kind'],
  description: ['meaning'],
  required: ['needed'],
  default: [],
  format: [],
  ...flagColumns,
};

const attributeTable = defineTableKind({
  name: 'attribute table',
  sections: ['properties'],
  columns,
  required: ['name', 'type'],
  declare: (row, context) => declareOwned(row, context, false),
});

const inputTable = defineTableKind({
  name: 'input table',
  sections: ['path-parameters'],
  columns,
  required: ['name'],
  declare: (row, context) => declareParameter(row, context, 'path'),
});

/** `list<order>` */
const list: TypeForm = (reader) => {
  if (!take(reader.scanner, /list</y)) return undefined;
  const item = readItem(reader);
  return item && take(reader.scanner, />/y) ? { kind: 'Collection', of: item } : { kind: 'Unknown', text: '' };
};

const primitives: ReadonlyMap<string, PrimitiveName> = new Map([
  ['text', 'Edm.String'],
  ['whole', 'Edm.Int32'],
  ['flag', 'Edm.Boolean'],
]);

const findPrimitive = (word: string) => primitives.get(word);

/** An invented family of pages: other headings, columns and types, `:id` in paths, and no OData. */
export const shop: Dialect = {
  sections: {
    synonyms: new Map(),
    roles: spellHeadings({
      properties: ['what it consists of'],
      'http-request': ['how to call'],
      'path-parameters': ['what to give'],
      response: ['what you get'],
      'example-response': ['for instance'],
    }),
    leading: [],
    trailing: [],
    values: [],
    valuesSentence: [],
    ofType: /^of (.{1,100})$/,
    propertiesOf: /(?!)/,
    general: /(?!)/,
    types: [{ pattern: /^the record (.{1,100})$/i, form: 'structured' }],
    description: /^about\s/,
  },
  tables: {
    synonyms: new Map(),
    kinds: [attributeTable, inputTable],
    firstColumns: { structured: new Map(), enum: new Map() },
  },
  blocks: { representation: resourceBlock, unannotated: ignoredBlock, annotated: [] },
  names: [unwrappedName],
  types: {
    synonyms: new Map(),
    everyday: new Map(),
    phrases: [],
    spellings: [],
    findPrimitive,
    findPlaceholder: findPrimitive,
    forms: [list, namedItem],
    items: [namedItem],
    separator: /\|/y,
  },
  phrases: {
    ...englishPhrases,
    constraints: [{ pattern: /^never changes$/i, check: 'none', read: () => [{ kind: 'ReadOnly' }] }],
  },
  annotations: { blockType: 'shows', tableTypes: [], type: ['record'], common: [], typeMember: undefined },
  routes: [pathOfUrl],
  examples: { roles: {}, keys: { name: 'name', collection: 'many', truncated: 'cut' } },
  traits: { odata: false, defaultNamespace: 'shop', placeholders: 'colons' },
};
