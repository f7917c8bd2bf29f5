import { pagesOf, rowsOf, type Documentation, type Page, type Remarks, type ResourcePage } from './documentation.js';
import { resource } from './harbour.js';
import { changePage, freshName, freshSentence, type EditKind, type ExpectedChange } from './edit.js';

type TypePage = Extract<Page, { readonly kind: 'Resource' | 'Enum' }>;

function typePages(documentation: Documentation): readonly TypePage[] {
  return [...pagesOf(documentation, 'Resource'), ...pagesOf(documentation, 'Enum')];
}

function about({ id }: TypePage): Pick<ExpectedChange, 'about' | 'at'> {
  return { about: `{ns}.{${id}}`, at: [id, id] };
}

/** Adds a page with a type that nothing uses yet. */
export const addType: EditKind = (documentation, choose) => {
  const [name, description] = [freshName(documentation, choose), freshSentence(documentation, choose)];
  if (name === undefined || description === undefined) return undefined;
  const id = `new.${name}`;
  const row = {
    id: `${id}.first`,
    name: 'firstValue',
    type: { of: 'Int64' },
    description: `What ${name} begins with.`,
    remarks: {},
  };
  const page: Page = { ...resource(name, description, [row]), id };
  return {
    documentation: { ...documentation, pages: [...documentation.pages, page] },
    claims: [id],
    expected: [{ kind: 'type-added', about: `{ns}.{${id}}`, at: [undefined, id] }],
  };
};

/** Removes the page of a type that nothing else mentions. */
export const removeType: EditKind = (documentation, choose) => {
  const page = choose(typePages(documentation).filter(({ id }) => !isUsed(documentation, id)));
  if (page === undefined) return undefined;
  return {
    documentation: { ...documentation, pages: documentation.pages.filter(({ id }) => id !== page.id) },
    claims: [page.id, `${page.id}/exists`, `${page.id}/path`, ...rowsOf(page).map(({ id }) => id)],
    expected: [{ kind: 'type-removed', about: `{ns}.{${page.id}}`, at: [page.id, undefined] }],
  };
};

function isUsed(documentation: Documentation, id: string): boolean {
  return documentation.pages.some((page) => {
    const { id: own, ...rest } = page;
    const text = JSON.stringify(rest);
    return own !== id && [`{${id}}`, `"${id}"`].some((mention) => text.includes(mention));
  });
}

/** Gives a type another name, everywhere. Its page keeps its path, or is renamed as well. */
export const renameType: EditKind = (documentation, choose) => {
  const page = choose(typePages(documentation));
  const name = freshName(documentation, choose);
  if (page === undefined || name === undefined) return undefined;
  // What nothing refers to is known by its page or its contents.
  const isMoved = isUsed(documentation, page.id) && choose([false, true]) === true;
  const path = isMoved ? `resources/${name.toLowerCase()}.md` : page.path;
  return {
    documentation: changePage<TypePage>(documentation, page, { name, path }),
    claims: [`${page.id}/name`, `${page.id}/path`, `${page.id}/exists`],
    expected: [
      { kind: 'type-renamed', ...about(page), before: `{ns}.${page.name}` },
      ...(isMoved ? [renamedPage(page, path)] : []),
    ],
  };
};

function renamedPage({ id, path }: Page, target: string): ExpectedChange {
  return { kind: 'page-renamed', about: target, before: path, at: [`page ${id}`, `page ${id}`] };
}

/** Gives a page another path. */
export const renamePage: EditKind = (documentation, choose) => {
  const page = choose(documentation.pages.filter(({ kind }) => kind !== 'Concept'));
  const name = freshName(documentation, choose);
  if (page === undefined || name === undefined) return undefined;
  const path = `${page.path.split('/')[0] ?? ''}/${name.toLowerCase()}.md`;
  return {
    documentation: changePage<Page>(documentation, page, { path }),
    claims: [`${page.id}/path`, `${page.id}/exists`],
    expected: [renamedPage(page, path)],
  };
};

export const renameNamespace: EditKind = (documentation, choose) => {
  const name = freshName(documentation, choose);
  if (name === undefined) return undefined;
  const types = typePages(documentation);
  const first = types.toSorted((a, b) => (a.name < b.name ? -1 : 1))[0]?.id;
  return {
    documentation: { ...documentation, namespace: `contoso.${name}` },
    claims: ['namespace', ...types.map(({ id }) => `${id}/name`)],
    expected: [{ kind: 'namespace-renamed', about: '{ns}', before: documentation.namespace, at: [first, first] }],
  };
};

export const describeType: EditKind = (documentation, choose) => {
  const page = choose(typePages(documentation));
  const description = freshSentence(documentation, choose);
  if (page === undefined || description === undefined) return undefined;
  return {
    documentation: changePage<TypePage>(documentation, page, { description }),
    claims: [`${page.id}/description`, `${page.id}/exists`],
    expected: [{ kind: 'type-description-edited', ...about(page) }],
  };
};

/** Gives a type that has no base a base, or takes it away. */
export const rebaseType: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Resource').filter((one) => one.key === undefined));
  if (page === undefined) return undefined;
  const derived = pagesOf(documentation, 'Resource').some(({ baseType }) => baseType === page.id);
  if (page.id === 'ship' || derived) return undefined;
  const baseType = page.baseType === undefined ? 'size' : undefined;
  if (page.id === 'size') return undefined;
  const { baseType: _, ...others } = page;
  const changed: ResourcePage = baseType === undefined ? others : { ...others, baseType };
  return {
    documentation: {
      ...documentation,
      pages: documentation.pages.map((one) => (one.id === page.id ? changed : one)),
    },
    claims: [`${page.id}/base`, 'size'],
    expected: [
      {
        kind: baseType === undefined ? 'base-type-changed' : 'base-type-extended',
        ...about(page),
        before: page.baseType === undefined ? 'none' : `{${page.baseType}}`,
        after: baseType === undefined ? 'none' : `{${baseType}}`,
      },
    ],
  };
};

export const openType: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Resource'));
  if (page === undefined) return undefined;
  return {
    documentation: changePage(documentation, page, { openType: !page.openType }),
    claims: [`${page.id}/open`, `${page.id}/exists`],
    expected: [{ kind: page.openType ? 'type-closed' : 'type-opened', ...about(page) }],
  };
};

export const abstractType: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Resource').filter(({ id }) => id === 'buoy' || id === 'size'));
  if (page === undefined) return undefined;
  return {
    documentation: changePage(documentation, page, { abstract: !page.abstract }),
    claims: [`${page.id}/abstract`, `${page.id}/exists`],
    expected: [{ kind: page.abstract ? 'type-no-longer-abstract' : 'type-became-abstract', ...about(page) }],
  };
};

function isBare(remarks: Remarks): boolean {
  return Object.values(remarks).every((remark) => remark === undefined);
}

/** Makes another property the key. */
export const changeKey: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Resource').filter(({ key }) => key === 'berth.code'));
  const row = choose(
    page?.rows.filter(
      ({ type, id, remarks }) => type.of === 'Double' && !type.collection && id !== page.key && isBare(remarks),
    ) ?? [],
  );
  if (page === undefined || row === undefined || page.key === undefined) return undefined;
  const detail = 'create and update requests';
  const [was, is] = [`{ns}.{${page.id}} {${page.key}}`, `{ns}.{${page.id}} {${row.id}}`];
  const [former, latter] = [
    [page.key, page.key],
    [row.id, row.id],
  ] as const;
  return {
    documentation: changePage(documentation, page, { key: row.id }),
    claims: [page.id, page.key, row.id],
    expected: [
      { kind: 'key-changed', ...about(page), before: `{${page.key}}`, after: `{${row.id}}` },
      { kind: 'no-longer-always-returned', about: was, at: former },
      { kind: 'property-became-nullable', about: was, at: former },
      { kind: 'always-returned', about: is, at: latter },
      { kind: 'property-no-longer-nullable', about: is, at: latter },
      { kind: 'no-longer-accepted', about: is, at: latter, detail },
    ],
  };
};
