import { pagesOf, type Documentation, type OperationPage, type Row } from './documentation.js';
import {
  changePage,
  freshName,
  freshSentence,
  insertAt,
  nameRow,
  replaceRow,
  type EditKind,
  type ExpectedChange,
} from './edit.js';

interface Found {
  readonly page: OperationPage;
  readonly row: Row;
}

function parameters(documentation: Documentation): readonly Found[] {
  return pagesOf(documentation, 'Operation').flatMap((page) => [
    ...page.query.map((row) => ({ page, row })),
    ...(page.body.kind === 'Parameters' ? page.body.rows.map((row) => ({ page, row })) : []),
  ]);
}

function about({ page, row }: Found): Pick<ExpectedChange, 'about' | 'at'> {
  return { about: nameRow(page, row), at: [row.id, row.id] };
}

export const addParameter: EditKind = (documentation, choose) => {
  const page = choose(
    pagesOf(documentation, 'Operation').filter((one) => one.query.length > 0 || one.body.kind === 'Parameters'),
  );
  const [name, description] = [freshName(documentation, choose), freshSentence(documentation, choose)];
  const required = choose([false, true]) === true;
  if (page === undefined || name === undefined || description === undefined) return undefined;
  const row: Row = { id: `new.${name}`, name, type: { of: 'String' }, description, remarks: { required } };
  const { body } = page;
  return {
    documentation: changePage(
      documentation,
      page,
      body.kind === 'Parameters'
        ? { body: { ...body, rows: insertAt(body.rows, row, choose) } }
        : { query: insertAt(page.query, row, choose) },
    ),
    claims: [`${page.id}/exists`, row.id],
    expected: [
      {
        kind: required ? 'required-parameter-added' : 'parameter-added',
        about: nameRow(page, row),
        at: [undefined, row.id],
      },
    ],
  };
};

export const removeParameter: EditKind = (documentation, choose) => {
  const found = choose(
    parameters(documentation).filter(({ page: { query, body } }) => query.length > 1 || body.kind === 'Parameters'),
  );
  if (found === undefined || (found.page.body.kind === 'Parameters' && found.page.body.rows.length < 2))
    return undefined;
  return {
    documentation: replaceRow(documentation, found.row.id, []),
    claims: [found.row.id, `${found.page.id}/exists`],
    expected: [{ kind: 'parameter-removed', about: nameRow(found.page, found.row), at: [found.row.id, undefined] }],
  };
};

/** An edit of the row of a parameter. */
function editParameter(
  change: (
    row: Row,
    documentation: Documentation,
    ...choose: Parameters<EditKind>
  ) => readonly [Partial<Row>, claims: readonly string[], Omit<ExpectedChange, 'about' | 'at'>] | undefined,
): EditKind {
  return (documentation, choose) => {
    const found = choose(parameters(documentation));
    const changed = found && change(found.row, documentation, documentation, choose);
    if (found === undefined || changed === undefined) return undefined;
    const [parts, claims, expected] = changed;
    return {
      documentation: replaceRow(documentation, found.row.id, [{ ...found.row, ...parts }]),
      claims: [...claims.map((claim) => `${found.row.id}/${claim}`), `${found.page.id}/exists`],
      expected: [{ ...about(found), ...expected }],
    };
  };
}

export const renameParameter = editParameter((row, _, documentation, choose) => {
  const name = freshName(documentation, choose);
  if (name === undefined) return undefined;
  return [{ name }, ['name', 'type', 'description'], { kind: 'parameter-renamed', before: row.name }];
});

const retypes = [
  ['Int32', 'Int64', 'parameter-type-widened'],
  ['Int64', 'Int32', 'parameter-type-narrowed'],
  ['Int32', 'Boolean', 'parameter-type-changed'],
  ['Boolean', 'Int32', 'parameter-type-changed'],
  ['String', 'Guid', 'parameter-type-narrowed'],
  ['Guid', 'String', 'parameter-type-widened'],
] as const;

export const retypeParameter = editParameter((row, _, __, choose) => {
  const found = choose(retypes.filter(([from]) => from === row.type.of));
  if (found === undefined) return undefined;
  const [before, after, kind] = found;
  return [{ type: { of: after } }, ['type'], { kind, before, after }];
});

export const requireParameter = editParameter(({ remarks }) => [
  { remarks: { ...remarks, required: remarks.required !== true } },
  ['remarks'],
  { kind: remarks.required === true ? 'parameter-no-longer-required' : 'parameter-now-required' },
]);

export const describeParameter = editParameter((_, __, documentation, choose) => {
  const description = freshSentence(documentation, choose);
  return description === undefined
    ? undefined
    : [{ description }, ['description'], { kind: 'parameter-description-edited' }];
});

export const defaultParameter = editParameter(({ remarks, type }, _, __, choose) => {
  const { default: was } = remarks;
  const is = choose(['1', '2', '3'].filter((one) => one !== was));
  if (was === undefined || is === undefined || type.of !== 'Int32') return undefined;
  return [
    { remarks: { ...remarks, default: is } },
    ['remarks', 'type'],
    { kind: 'parameter-default-changed', before: was, after: is },
  ];
});

export const boundParameter = editParameter(({ remarks, type }, _, __, choose) => {
  const { maxLength: was } = remarks;
  const is = choose([10, 20, 50, undefined].filter((one) => one !== was));
  if (type.of !== 'String') return undefined;
  const inWords = (most: number | undefined) => (most === undefined ? 'any value' : `at most ${most} characters`);
  return [
    { remarks: { ...remarks, maxLength: is } },
    ['remarks', 'type'],
    {
      kind: (is ?? Infinity) < (was ?? Infinity) ? 'parameter-bound-tightened' : 'parameter-bound-loosened',
      before: inWords(was),
      after: inWords(is),
    },
  ];
});
