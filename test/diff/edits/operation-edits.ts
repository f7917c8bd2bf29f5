import { pagesOf, type Documentation, type OperationPage, type Page } from './documentation.js';
import { operation } from './harbour.js';
import { changePage, freshName, freshSentence, type Choose, type EditKind, type ExpectedChange } from './edit.js';

type ChangeOfPage = Omit<ExpectedChange, 'about'> & { readonly about?: string };

/** An edit of the page of an operation. `change` gives the new parts of the page, what they are, and what is reported. */
function editOperation(
  change: (
    page: OperationPage,
    choose: Choose,
    documentation: Documentation,
  ) => readonly [Partial<OperationPage>, claim: string, expected: readonly ChangeOfPage[]] | undefined,
): EditKind {
  return (documentation, choose) => {
    const page = choose(pagesOf(documentation, 'Operation'));
    const changed = page && change(page, choose, documentation);
    if (page === undefined || changed === undefined) return undefined;
    const [parts, claim, expected] = changed;
    return {
      documentation: changePage(documentation, page, parts),
      claims: [`${page.id}/${claim}`, `${page.id}/exists`],
      expected: expected.map(({ about = '', ...one }) => ({ ...one, about: `{${page.id}} ${about}`.trim() })),
    };
  };
}

export const addOperation: EditKind = (documentation, choose) => {
  const [name, description] = [freshName(documentation, choose), freshSentence(documentation, choose)];
  if (name === undefined || description === undefined) return undefined;
  const id = `new.${name}`;
  const route = `DELETE /${name}/{${name}Id}`;
  const path = `api/${name.toLowerCase()}.md`;
  const page: Page = operation({ id, title: `Inspect ${name}`, route, more: { path, description } });
  return {
    documentation: { ...documentation, pages: [...documentation.pages, page] },
    claims: [id],
    expected: [{ kind: 'operation-added', about: `{${id}}`, at: [undefined, id] }],
  };
};

export const removeOperation: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Operation').filter(({ body }) => body.kind === 'None'));
  if (page === undefined) return undefined;
  return {
    documentation: { ...documentation, pages: documentation.pages.filter(({ id }) => id !== page.id) },
    claims: [
      page.id,
      `${page.id}/exists`,
      `${page.id}/path`,
      ...page.examples.map(({ id }) => id),
      ...page.query.map(({ id }) => id),
    ],
    expected: [{ kind: 'operation-removed', about: `{${page.id}}`, at: [page.id, undefined] }],
  };
};

/** Gives the only request line of an operation another path. */
export const moveOperation = editOperation(({ routes }, choose, documentation) => {
  const [route, ...others] = routes;
  const name = freshName(documentation, choose);
  if (route === undefined || name === undefined || others.length > 0) return undefined;
  const path = `/${name}${route.path}`;
  const texts = { before: `${route.method} ${route.path}`, after: `${route.method} ${path}` };
  return [
    { routes: [{ ...route, path }] },
    'routes',
    [{ kind: 'operation-moved', at: [route.id, route.id], ...texts }],
  ];
});

export const addRoute = editOperation(({ routes }, choose, documentation) => {
  const name = freshName(documentation, choose);
  const [route] = routes;
  if (route === undefined || name === undefined) return undefined;
  const added = { ...route, id: `new.${name}`, path: `/${name}${route.path}` };
  return [
    { routes: [...routes, added] },
    'routes',
    [{ kind: 'route-added', about: `${added.method} ${added.path}`, at: [undefined, added.id] }],
  ];
});

export const removeRoute = editOperation(({ routes }, choose) => {
  const route = choose(routes.slice(1));
  if (route === undefined) return undefined;
  return [
    { routes: routes.filter((one) => one !== route) },
    'routes',
    [{ kind: 'route-removed', about: `${route.method} ${route.path}`, at: [route.id, undefined] }],
  ];
});

export const renamePlaceholder = editOperation(({ routes: [route, ...others] }, choose, documentation) => {
  const name = freshName(documentation, choose);
  if (route === undefined || name === undefined || !route.path.includes('{')) return undefined;
  const path = route.path.replace(/\{\w+\}/, `{${name}}`);
  const texts = { before: `${route.method} ${route.path}`, after: `${route.method} ${path}` };
  return [
    { routes: [{ ...route, path }, ...others] },
    'routes',
    [{ kind: 'placeholder-renamed', about: texts.after, at: [route.id, route.id], ...texts }],
  ];
});

export const titleOperation = editOperation((page, choose, documentation) => {
  const name = freshName(documentation, choose);
  if (name === undefined || page.title.includes(':')) return undefined;
  const title = `Look at ${name}`;
  return [
    { title },
    'title',
    [{ kind: 'operation-title-edited', at: [page.id, page.id], before: page.title, after: title }],
  ];
});

export const describeOperation = editOperation((page, choose, documentation) => {
  const description = freshSentence(documentation, choose);
  if (description === undefined) return undefined;
  return [{ description }, 'description', [{ kind: 'operation-description-edited', at: [page.id, page.id] }]];
});

const scopes = ['Harbour.Read.All', 'Harbour.ReadWrite.All', 'Ship.Read.All'];

/** Changes the permissions of one kind of caller. */
export const permitCallers = editOperation(({ permissions }, choose) => {
  const row = choose(permissions);
  if (row === undefined) return undefined;
  const is = choose([[], ...scopes.map((one) => [one]), scopes.slice(0, 2), scopes.toReversed()]) ?? [];
  const was = row.scopes;
  if (is.join() === was.join()) return undefined;
  const inWords = (list: readonly string[]) => (list.length === 0 ? 'not supported' : list.join(', '));
  const changed = permissions.map((one) => (one === row ? { ...row, scopes: is } : one));
  const texts = { about: row.name, before: inWords(was), after: inWords(is) };
  const at = [row.id, row.id] as const;
  return [{ permissions: changed }, `permissions/${row.id}`, [{ kind: judgeScopes(was, is), at, ...texts }]];
});

/** Each of these scopes is an alternative. */
function judgeScopes(was: readonly string[], is: readonly string[]) {
  if (is.length === 0) return 'permission-denied';
  if (was.length === 0) return 'permission-granted';
  if (was.some((scope) => !is.includes(scope))) return 'permission-raised';
  return is.length > was.length ? 'permission-lowered' : 'permission-reordered';
}

export const undocumentCallers = editOperation(({ permissions }, choose) => {
  const row = choose(permissions);
  if (row === undefined || permissions.length === 1) return undefined;
  const expected: ChangeOfPage = {
    kind: 'permission-undocumented',
    about: row.name,
    at: [row.id, undefined],
    before: row.scopes.join(', '),
    after: 'nothing documented',
  };
  return [
    { permissions: permissions.filter((one) => one !== row) },
    `permissions/${row.id}`,
    row.scopes.length === 0 ? [] : [expected],
  ];
});

export const addHeader = editOperation(({ headers }, choose, documentation) => {
  const [word, required] = [freshName(documentation, choose), choose([false, true]) === true];
  if (word === undefined) return undefined;
  const header = { id: `new.${word}`, name: `X-${word}`, value: `The value of ${word}`, required };
  return [
    { headers: [...headers, header] },
    `headers/${header.id}`,
    [{ kind: required ? 'required-header-added' : 'header-added', about: header.name, at: [undefined, header.id] }],
  ];
});

export const removeHeader = editOperation(({ headers }, choose) => {
  const header = choose(headers);
  if (header === undefined || headers.length === 1) return undefined;
  return [
    { headers: headers.filter((one) => one !== header) },
    `headers/${header.id}`,
    [{ kind: 'header-removed', about: header.name, at: [header.id, undefined] }],
  ];
});

export const requireHeader = editOperation(({ headers }, choose) => {
  const header = choose(headers);
  if (header === undefined) return undefined;
  const { id, name, required } = header;
  return [
    { headers: headers.map((one) => (one === header ? { ...one, required: !required } : one)) },
    `headers/${id}`,
    [{ kind: required ? 'header-no-longer-required' : 'header-now-required', about: name, at: [id, id] }],
  ];
});

export const editHeader = editOperation(({ headers }, choose, documentation) => {
  const header = choose(headers);
  const value = freshName(documentation, choose);
  if (header === undefined || value === undefined) return undefined;
  return [
    { headers: headers.map((one) => (one === header ? { ...one, value: `Bearer {${value}}` } : one)) },
    `headers/${header.id}`,
    [{ kind: 'header-edited', about: header.name, at: [header.id, header.id] }],
  ];
});

export const supportOption = editOperation(({ id, options }, choose) => {
  const option = choose(['$filter', '$top', '$count', '$orderby']);
  if (option === undefined) return undefined;
  const isRemoved = options.includes(option);
  return [
    { options: isRemoved ? options.filter((one) => one !== option) : [...options, option] },
    'options',
    [{ kind: isRemoved ? 'query-option-removed' : 'query-option-added', about: option, at: [id, id] }],
  ];
});

export const addError = editOperation(({ id, errors }, choose) => {
  const status = choose([404, 409, 429].filter((one) => !errors.includes(one)));
  if (status === undefined) return undefined;
  return [
    { errors: [...errors, status] },
    'errors',
    [{ kind: 'error-status-added', about: String(status), at: [undefined, `${id}.${status}`] }],
  ];
});

export const removeError = editOperation(({ id, errors }, choose) => {
  const status = choose(errors);
  if (status === undefined) return undefined;
  return [
    { errors: errors.filter((one) => one !== status) },
    'errors',
    [{ kind: 'error-status-removed', about: String(status), at: [`${id}.${status}`, undefined] }],
  ];
});

export const changeStatus = editOperation(({ id, answer, examples }, choose) => {
  const status = choose([200, 201, 202].filter((one) => one !== answer.status));
  if (status === undefined || answer.type === undefined || examples.length > 0) return undefined;
  return [
    { answer: { ...answer, status } },
    'answer',
    [
      {
        kind: 'status-changed',
        about: String(status),
        at: [`${id}.${answer.status}`, `${id}.${status}`],
        before: String(answer.status),
        after: String(status),
      },
    ],
  ];
});

export const changeAnswer = editOperation(({ id, answer, examples }) => {
  if (answer.type === undefined || answer.collection === true || examples.length > 0) return undefined;
  const type = answer.type === 'ship' ? 'berth' : 'ship';
  const at = [`${id}.${answer.status}`, `${id}.${answer.status}`] as const;
  const texts = { about: String(answer.status), before: `{${answer.type}}`, after: `{${type}}` };
  return [{ answer: { ...answer, type } }, 'answer', [{ kind: 'response-changed', at, ...texts }]];
});

export const changeBody = editOperation(({ id, body }) => {
  if (body.kind !== 'Object') return undefined;
  const type = body.type === 'ship' ? 'berth' : 'ship';
  const at = [`${id}.body`, `${id}.body`] as const;
  return [
    { body: { kind: 'Object', type } },
    'body',
    [{ kind: 'request-body-changed', at, before: `{${body.type}}`, after: `{${type}}` }],
  ];
});

/** Gives a value of an example another text. */
export const editExample = editOperation(({ examples }, choose, documentation) => {
  const example = choose(examples.filter(({ values }) => values.length > 0));
  const value = choose(example?.values.filter(({ json }) => json.startsWith('"')) ?? []);
  const text = freshName(documentation, choose);
  if (example === undefined || value === undefined || text === undefined || value.row === 'ship.state')
    return undefined;
  const values = example.values.map((one) => (one === value ? { ...one, json: `"${text}"` } : one));
  return [
    { examples: examples.map((one) => (one === example ? { ...one, values } : one)) },
    `examples/${example.id}`,
    [
      {
        kind: 'example-edited',
        about: `${example.name}${example.role === 'response' ? '-2' : ''}`,
        at: [example.id, example.id],
        detail: example.role,
      },
    ],
  ];
});

/** Lays out the JSON of an example in another way, which has no effect. */
export const layOutExample = editOperation(({ examples }, choose) => {
  const example = choose(examples.filter(({ values }) => values.length > 0));
  if (example === undefined) return undefined;
  return [
    { examples: examples.map((one) => (one === example ? { ...one, compact: !one.compact } : one)) },
    `layout/${example.id}`,
    [],
  ];
});

export const addExample = editOperation((page, choose, documentation) => {
  const name = freshName(documentation, choose);
  if (name === undefined) return undefined;
  const start = `GET https://api.contoso.com/v1/${name}`;
  const example = { id: `new.${name}`, role: 'request', name, start, values: [], compact: false } as const;
  return [
    { examples: [...page.examples, example] },
    `examples/${example.id}`,
    [{ kind: 'example-added', about: name, at: [undefined, example.id], detail: 'request' }],
  ];
});

export const removeExample = editOperation(({ examples }, choose) => {
  const example = choose(examples.filter(({ id }) => id.startsWith('new.')));
  if (example === undefined) return undefined;
  const { id, name } = example;
  return [
    { examples: examples.filter((one) => one !== example) },
    `examples/${id}`,
    [{ kind: 'example-removed', about: name, at: [id, undefined], detail: 'request' }],
  ];
});

/** A list in place of one object, or the other way round. */
export const listAnswer = editOperation(({ id, answer, examples }) => {
  const { type, status, collection } = answer;
  if (type === undefined || examples.length > 0) return undefined;
  const inWords = (isList: boolean) => (isList ? `{${type}} collection` : `{${type}}`);
  const changed = collection === true ? { status, type } : { status, type, collection: true as const };
  const texts = { before: inWords(collection === true), after: inWords(collection !== true) };
  const at = [`${id}.${status}`, `${id}.${status}`] as const;
  return [{ answer: changed }, 'answer', [{ kind: 'response-changed', about: String(status), at, ...texts }]];
});

/** Removes or adds a request body. */
export const emptyBody = editOperation(({ id, body }) => {
  const at = `${id}.body`;
  if (body.kind === 'Object')
    return [
      { body: { kind: 'None' } },
      'body',
      [{ kind: 'request-body-removed', at: [at, undefined], before: `{${body.type}}` }],
    ];
  if (body.kind === 'Parameters' || !/create|update/.test(id)) return undefined;
  return [
    { body: { kind: 'Object', type: 'berth' } },
    'body',
    [{ kind: 'required-request-body-added', at: [undefined, at], after: '{berth}' }],
  ];
});
