import { pagesOf, type Documentation, type ResourcePage, type Row } from './documentation.js';
import {
  changePage,
  freshName,
  freshSentence,
  insertAt,
  nameRow,
  replaceRow,
  type Choose,
  type EditKind,
  type Edited,
  type ExpectedChange,
} from './edit.js';

interface Found {
  readonly page: ResourcePage;
  readonly row: Row;
}

/** The rows of property tables that are not keys. */
function properties(documentation: Documentation): readonly Found[] {
  return pagesOf(documentation, 'Resource').flatMap((page) =>
    page.rows.filter(({ id }) => id !== page.key).map((row) => ({ page, row })),
  );
}

/** What an edit of a row gives, as far as it is the same for all. */
function about({ page, row }: Found): Pick<ExpectedChange, 'about' | 'at'> {
  return { about: nameRow(page, row), at: [row.id, row.id] };
}

function freshRow(documentation: Documentation, choose: Choose): Row | undefined {
  const [name, description] = [freshName(documentation, choose), freshSentence(documentation, choose)];
  const of = choose(['String', 'Int32', 'Boolean', 'Guid', 'cargoKind']);
  if (name === undefined || description === undefined || of === undefined) return undefined;
  return { id: `new.${name}`, name, type: { of }, description, remarks: {} };
}

/** Adds a row to a table of properties or relationships. */
export const addProperty: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Resource'));
  const row = freshRow(documentation, choose);
  if (page === undefined || row === undefined) return undefined;
  const required = choose([false, true]) === true;
  const added = required ? { ...row, remarks: { required } } : row;
  return {
    documentation: changePage(documentation, page, { rows: insertAt(page.rows, added, choose) }),
    claims: [`${page.id}/exists`, row.id],
    expected: [
      {
        kind: required ? 'required-property-added' : 'property-added',
        about: nameRow(page, row),
        at: [undefined, row.id],
        ...(required ? { detail: 'create requests' } : {}),
      },
    ],
  };
};

export const addRelationship: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Resource'));
  const row = freshRow(documentation, choose);
  if (page === undefined || row === undefined) return undefined;
  const added: Row = { ...row, type: { of: 'berth', collection: true } };
  return {
    documentation: changePage(documentation, page, { relationships: insertAt(page.relationships, added, choose) }),
    claims: [`${page.id}/exists`, row.id],
    expected: [{ kind: 'property-added', about: nameRow(page, row), at: [undefined, row.id] }],
  };
};

/** Removes a row, and its values in examples. */
export const removeProperty: EditKind = (documentation, choose) => {
  const found = choose(
    pagesOf(documentation, 'Resource').flatMap((page) =>
      (page.rows.length > 1 ? [...page.rows, ...page.relationships] : page.relationships)
        .filter(({ id }) => id !== page.key)
        .map((row) => ({ page, row })),
    ),
  );
  if (found === undefined || isMentioned(documentation, found.row.id)) return undefined;
  const { page, row } = found;
  return {
    documentation: replaceRow(withoutValues(documentation, row.id), row.id, []),
    claims: [row.id, ...examplesWith(documentation, row.id).map(({ id }) => id)],
    expected: [
      { kind: 'property-removed', about: nameRow(page, row), at: [row.id, undefined] },
      ...editedExamples(documentation, row.id),
    ],
  };
};

/** Whether a text mentions what has an id. */
function isMentioned(documentation: Documentation, id: string): boolean {
  return JSON.stringify(documentation).includes(`{${id}}`);
}

function examplesWith(documentation: Documentation, row: string) {
  return pagesOf(documentation, 'Operation').flatMap((page) =>
    page.examples
      .filter(({ values }) => values.some((value) => value.row === row))
      .map((example) => ({ ...example, page: page.id })),
  );
}

function editedExamples(documentation: Documentation, row: string): readonly ExpectedChange[] {
  return examplesWith(documentation, row).map(({ id, page, role, name }) => ({
    kind: 'example-edited',
    about: `{${page}} ${name}${role === 'response' ? '-2' : ''}`,
    at: [id, id],
    detail: role,
  }));
}

function withoutValues(documentation: Documentation, row: string): Documentation {
  return pagesOf(documentation, 'Operation').reduce(
    (state, page) =>
      changePage(state, page, {
        examples: page.examples.map((example) => ({
          ...example,
          values: example.values.filter((value) => value.row !== row),
        })),
      }),
    documentation,
  );
}

/** Gives a row another name, everywhere. */
export const renameProperty: EditKind = (documentation, choose) => {
  const found = choose(
    pagesOf(documentation, 'Resource').flatMap((page) =>
      [...page.rows, ...page.relationships].map((row) => ({ page, row })),
    ),
  );
  const name = freshName(documentation, choose);
  if (found === undefined || name === undefined) return undefined;
  const { row } = found;
  return {
    documentation: replaceRow(documentation, row.id, [{ ...row, name }]),
    claims: [`${row.id}/name`, `${row.id}/type`, `${row.id}/description`],
    expected: [{ kind: 'property-renamed', ...about(found), before: row.name }],
  };
};

/** Writes a name in another way: `maxSpeed`, `max_speed`. */
export const respellProperty: EditKind = (documentation, choose) => {
  const found = choose(properties(documentation).filter(({ row }) => /[A-Z_]/.test(row.name)));
  if (found === undefined) return undefined;
  const { row } = found;
  const name = row.name.includes('_')
    ? row.name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    : row.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return {
    documentation: replaceRow(documentation, row.id, [{ ...row, name }]),
    claims: [`${row.id}/name`],
    expected: [{ kind: 'property-renamed', ...about(found), before: row.name }],
  };
};

/** A new row in place of an old one is no rename. */
export const substituteProperty: EditKind = (documentation, choose) => {
  const found = choose(
    properties(documentation).filter(
      ({ row: { id } }) => examplesWith(documentation, id).length === 0 && !isMentioned(documentation, id),
    ),
  );
  const row = freshRow(documentation, choose);
  if (found === undefined || row === undefined) return undefined;
  return {
    documentation: replaceRow(documentation, found.row.id, [row]),
    claims: [found.row.id, row.id],
    expected: [
      { kind: 'property-removed', about: nameRow(found.page, found.row), at: [found.row.id, undefined] },
      { kind: 'property-added', about: nameRow(found.page, row), at: [undefined, row.id] },
    ],
  };
};

const retypes = [
  ['Int32', 'Int64', 'type-widened'],
  ['Int64', 'Int32', 'type-narrowed'],
  ['Int32', 'Boolean', 'type-changed'],
  ['String', 'Guid', 'type-narrowed'],
  ['Guid', 'String', 'type-widened'],
  ['Boolean', 'String', 'type-changed'],
  ['Double', 'Int32', 'type-narrowed'],
  ['size', 'buoy', 'type-changed'],
] as const;

/** Gives a row another type. */
export const retypeProperty: EditKind = (documentation, choose) => {
  const found = choose(
    properties(documentation).filter(
      ({ row }) => row.remarks.values === undefined && row.remarks.maxLength === undefined && !row.type.collection,
    ),
  );
  const [, to, kind] = choose(retypes.filter(([from]) => from === found?.row.type.of)) ?? [];
  if (found === undefined || to === undefined || kind === undefined) return undefined;
  const { row } = found;
  return {
    documentation: replaceRow(documentation, row.id, [{ ...row, type: { of: to } }]),
    claims: [`${row.id}/type`, `${to}/exists`],
    expected: [{ kind, ...about(found), before: nameType(row.type.of), after: nameType(to) }],
  };
};

function nameType(of: string): string {
  return /^[A-Z]/.test(of) ? of : `{${of}}`;
}

/** Makes a list of a single value, or the other way round. */
export const pluraliseProperty: EditKind = (documentation, choose) => {
  const found = choose(
    properties(documentation).filter(({ row: { remarks, id } }) => {
      const isBare = Object.keys(remarks).length === 0;
      return isBare && examplesWith(documentation, id).length === 0;
    }),
  );
  if (found === undefined) return undefined;
  const { row } = found;
  const type = row.type.collection ? { of: row.type.of } : { of: row.type.of, collection: true as const };
  const inWords = ({ of, collection }: Row['type']) => `${nameType(of)}${collection ? ' collection' : ''}`;
  return {
    documentation: replaceRow(documentation, row.id, [{ ...row, type }]),
    claims: [`${row.id}/type`, `${row.id}/remarks`],
    expected: [{ kind: 'type-changed', ...about(found), before: inWords(row.type), after: inWords(type) }],
  };
};

export const describeProperty: EditKind = (documentation, choose) => {
  const found = choose(properties(documentation));
  const description = freshSentence(documentation, choose);
  if (found === undefined || description === undefined) return undefined;
  return {
    documentation: replaceRow(documentation, found.row.id, [{ ...found.row, description }]),
    claims: [`${found.row.id}/description`],
    expected: [{ kind: 'property-description-edited', ...about(found) }],
  };
};

/** Moves a row, which has no effect. */
export const moveProperty: EditKind = (documentation, choose) => {
  const found = choose(properties(documentation));
  if (found === undefined) return undefined;
  const { page, row } = found;
  const others = page.rows.filter((one) => one !== row);
  return {
    documentation: changePage(documentation, page, { rows: insertAt(others, row, choose) }),
    claims: [`${row.id}/place`],
    expected: [],
  };
};

/** Changes one of the sentences of a row. */
function editRemarks(
  wanted: (row: Row) => boolean,
  change: (row: Row, choose: Choose) => readonly [Row['remarks'], readonly Omit<ExpectedChange, 'about' | 'at'>[]],
): EditKind {
  return (documentation, choose): Edited | undefined => {
    const found = choose(properties(documentation).filter(({ row }) => wanted(row)));
    if (found === undefined) return undefined;
    const { row } = found;
    const [remarks, changes] = change(row, choose);
    return {
      documentation: replaceRow(documentation, row.id, [{ ...row, remarks: { ...row.remarks, ...remarks } }]),
      claims: [`${row.id}/remarks`, `${row.id}/type`],
      expected: changes.map((one) => ({ ...one, ...about(found) })),
    };
  };
}

function isPlain({ type, remarks }: Row): boolean {
  return type.collection === undefined && remarks.access === undefined && remarks.values === undefined;
}

export const requireProperty = editRemarks(
  (row) => isPlain(row) && row.remarks.nullable === undefined,
  ({ remarks }) =>
    remarks.required === true
      ? [
          { required: undefined },
          [
            { kind: 'no-longer-always-returned' },
            { kind: 'no-longer-required', detail: 'create requests' },
            { kind: 'property-became-nullable' },
          ],
        ]
      : [
          { required: true },
          [
            { kind: 'always-returned' },
            { kind: 'now-required', detail: 'create requests' },
            { kind: 'property-no-longer-nullable' },
          ],
        ],
);

export const restrictProperty = editRemarks(
  (row) =>
    row.remarks.required === undefined && row.remarks.values === undefined && row.remarks.access !== 'Write-only',
  ({ remarks }) => {
    const detail = 'create and update requests';
    return remarks.access === undefined
      ? [{ access: 'Read-only' }, [{ kind: 'no-longer-accepted', detail }]]
      : [{ access: undefined }, [{ kind: 'now-accepted', detail }]];
  },
);

export const hideProperty = editRemarks(
  (row) => row.remarks.required === undefined && row.remarks.access !== 'Read-only',
  ({ remarks }) =>
    remarks.access === undefined
      ? [{ access: 'Write-only' }, [{ kind: 'no-longer-returned' }]]
      : [{ access: undefined }, [{ kind: 'newly-returned' }]],
);

export const nullProperty = editRemarks(
  (row) => isPlain(row) && row.remarks.required === undefined,
  ({ remarks }) =>
    remarks.nullable === 'Not nullable'
      ? [{ nullable: 'Nullable' }, [{ kind: 'property-became-nullable' }]]
      : [{ nullable: 'Not nullable' }, [{ kind: 'property-no-longer-nullable' }]],
);

export const boundProperty = editRemarks(
  ({ type, remarks }) => type.of === 'String' && type.collection === undefined && remarks.values === undefined,
  ({ remarks: { maxLength: was } }, choose) => {
    const is = choose([10, 20, 50, 100, 200, undefined].filter((one) => one !== was));
    const inWords = (most: number | undefined) => (most === undefined ? 'any value' : `at most ${most} characters`);
    const kind = (is ?? Infinity) < (was ?? Infinity) ? 'bound-tightened' : 'bound-loosened';
    return [{ maxLength: is }, [{ kind, before: inWords(was), after: inWords(is) }]];
  },
);

export const defaultProperty = editRemarks(
  ({ type }) => type.of === 'String' && type.collection === undefined,
  ({ remarks: { default: was } }, choose) => {
    const is = choose(['grey', 'blue', 'black'].filter((one) => one !== was)) ?? '';
    if (was === undefined) return [{ default: is }, [{ kind: 'default-stated', after: is }]];
    if (choose([false, true]) === true)
      return [{ default: undefined }, [{ kind: 'default-no-longer-stated', before: was }]];
    return [{ default: is }, [{ kind: 'default-changed', before: was, after: is }]];
  },
);

export const queryProperty = editRemarks(
  () => true,
  ({ remarks: { operators = [] } }, choose) => {
    const one = choose(['eq', 'ne', 'startsWith']) ?? 'eq';
    const left = operators.filter((other) => other !== one);
    return operators.includes(one)
      ? [
          { operators: left.length === 0 ? undefined : left },
          [{ kind: 'query-support-removed', before: `$filter (${one})` }],
        ]
      : [{ operators: [...operators, one] }, [{ kind: 'query-support-added', after: `$filter (${one})` }]];
  },
);

export const deprecateProperty = editRemarks(
  () => true,
  ({ remarks }) =>
    remarks.deprecated === undefined
      ? [{ deprecated: 'Ask the harbour master instead.' }, [{ kind: 'property-deprecated' }]]
      : [{ deprecated: undefined }, [{ kind: 'property-no-longer-deprecated' }]],
);

/** A new name and type in place of old ones are no certain rename. */
export const renameAndRetypeProperty: EditKind = (documentation, choose) => {
  const found = choose(
    properties(documentation).filter(
      ({ row: { id, type, remarks } }) =>
        type.of === 'Int32' &&
        remarks.required !== true &&
        examplesWith(documentation, id).length === 0 &&
        !isMentioned(documentation, id),
    ),
  );
  const name = freshName(documentation, choose);
  if (found === undefined || name === undefined) return undefined;
  const row = { ...found.row, id: `new.${name}`, name, type: { of: 'Boolean' } };
  return {
    documentation: replaceRow(documentation, found.row.id, [row]),
    claims: [found.row.id, row.id],
    expected: [
      { kind: 'property-removed', about: nameRow(found.page, found.row), at: [found.row.id, undefined] },
      { kind: 'property-added', about: nameRow(found.page, row), at: [undefined, row.id] },
    ],
  };
};

/** Makes a relationship of a property, or the other way round. */
export const relateProperty: EditKind = (documentation, choose) => {
  const found = choose(
    pagesOf(documentation, 'Resource').flatMap((page) =>
      [...page.rows, ...page.relationships]
        .filter(({ type, remarks }) => type.of === 'berth' && remarks.access === undefined)
        .map((row) => ({ page, row })),
    ),
  );
  if (found === undefined || found.page.rows.length === 1) return undefined;
  const { page, row } = found;
  const wasProperty = page.rows.includes(row);
  const without = (rows: readonly Row[]) => rows.filter((one) => one !== row);
  const { rows, relationships } = page;
  return {
    documentation: changePage(
      documentation,
      page,
      wasProperty
        ? { rows: without(rows), relationships: [...relationships, row] }
        : { rows: [...rows, row], relationships: without(relationships) },
    ),
    claims: [row.id, `${page.id}/exists`],
    expected: [
      {
        kind: wasProperty ? 'property-became-relationship' : 'relationship-became-property',
        ...about({ page, row }),
      },
    ],
  };
};
