import { inventFamily, inventPage } from './invent-pages.mjs';
import { randomFrom } from '../measure/random.mjs';

/** Variants of a documentation set with the namespace `main`: parts of it, less evidence, more types. Each has pages and the truth. */
export function varyPages(pages, truth, main) {
  const root = `${main}.entity`;
  const isRoot = ({ file }) => /(?:^|\/)entity\.md$/.test(file);
  const part = (seed, share, keep = () => false) => {
    const random = randomFrom(seed);
    return pages.filter((page) => random() < share || keep(page));
  };
  const resources = pages.filter(({ facts }) => facts.some(({ kind }) => kind === 'Type'));
  const family = (options) => ({
    pages: [...resources, ...inventFamily(300, { namespace: main, base: 'gadgetSetting', ...options })],
    truth: new Map([...truth, [`${main}.gadgetsetting`, root]]),
  });
  return {
    'the whole set': { pages, truth },
    'resources only': { pages: resources, truth },
    'a half, 1': { pages: part(1, 0.5, isRoot), truth },
    'a half, 2': { pages: part(2, 0.5, isRoot), truth },
    'a half without the root': { pages: part(3, 0.5).filter((page) => !isRoot(page)), truth },
    'a tenth, 1': { pages: part(4, 0.1, isRoot), truth },
    'a tenth, 2': { pages: part(5, 0.1, isRoot), truth },
    'a tenth, 3': { pages: part(6, 0.1, isRoot), truth },
    'half of the stated bases': { pages: dropStatements(resources, randomFrom(7), 0.5), truth },
    'a tenth of the stated bases': { pages: dropStatements(resources, randomFrom(8), 0.9), truth },
    'a fiftieth of the stated bases': { pages: dropStatements(resources, randomFrom(9), 0.98), truth },
    'a family of 300': family({ rows: ['id', 'version', 'displayName'] }),
    'a family of 300, abstract': family({ rows: ['id', 'version', 'displayName'], abstract: true }),
    'a family of 300 with only a key': family({ rows: ['id'] }),
    'a family of 300 with only a key, abstract': family({ rows: ['id'], abstract: true }),
    'a family of 3 with only a key, abstract': {
      pages: [
        ...resources,
        ...inventFamily(3, { namespace: main, base: 'gadgetSetting', rows: ['id'], abstract: true }),
      ],
      truth: new Map([...truth, [`${main}.gadgetsetting`, root]]),
    },
    'other namespaces': {
      pages: rename(resources, main, (name) => `a.b.${name}`),
      truth: renamed(truth, main, (name) => `a.b.${name}`),
    },
    'three namespaces': { pages: rename(resources, main, spread), truth: renamed(truth, main, spread) },
    'a second namespace with a root': withSecondRoot(resources, truth),
  };
}

function dropStatements(pages, random, share) {
  return pages.map((page) => {
    const dropped = new Set();
    const kept = new Set();
    const isDropped = (name) => {
      const owner = name.toLowerCase().replace(/^.*\./, '');
      if (!dropped.has(owner) && !kept.has(owner)) (random() < share ? dropped : kept).add(owner);
      return dropped.has(owner);
    };
    return {
      ...page,
      facts: page.facts.flatMap((fact) => {
        if (fact.kind === 'BaseType') return isDropped(fact.owner.name) ? [] : [fact];
        if (fact.kind !== 'Property' || fact.inheritedFrom === undefined || !isDropped(fact.owner.name)) return [fact];
        return [{ ...fact, inheritedFrom: undefined }];
      }),
    };
  });
}

/** Types by the length of their names, so that each is in the same namespace wherever it is named. */
function spread(name) {
  const simple = name.toLowerCase();
  return `${['a.core', 'a.core.sub', 'b.other'][simple === 'entity' ? 0 : simple.length % 3]}.${name}`;
}

function rename(pages, main, newName) {
  const pattern = new RegExp(`${main.replace('.', '\\.')}\\.(\\w+)(?![\\w.])`, 'gi');
  return pages.map((page) => {
    const text = JSON.stringify(page).replace(pattern, (_, name) => newName(name));
    const copy = JSON.parse(text);
    const first = page.facts.find(({ kind }) => kind === 'Type');
    const full = first === undefined ? undefined : newName(first.name.name.replace(/^.*\./, ''));
    return { ...copy, namespace: full?.replace(/\.[^.]*$/, '') ?? copy.namespace };
  });
}

function renamed(truth, main, newName) {
  const map = (name) => {
    if (name === undefined) return undefined;
    const simple = name.slice(main.length + 1);
    return name.startsWith(`${main}.`) && !simple.includes('.') ? newName(simple).toLowerCase() : name;
  };
  return new Map([...truth].map(([name, base]) => [map(name), map(base)]));
}

function withSecondRoot(pages, truth) {
  const namespace = 'contoso.depot';
  const names = 'axle beam cable disk edge flap gear hinge iron joint'.split(' ');
  const invented = names.map((name, index) =>
    inventPage({ name, namespace, rows: ['id', `${name}Size`], ...(index < 3 ? { base: `${namespace}.thing` } : {}) }),
  );
  const own = names.map((name) => [`${namespace}.${name}`, `${namespace}.thing`]);
  const root = inventPage({ name: 'thing', namespace, rows: ['id'], abstract: true });
  return {
    pages: [...pages, root, ...invented],
    truth: new Map([...truth, ...own, [`${namespace}.thing`, undefined]]),
  };
}
