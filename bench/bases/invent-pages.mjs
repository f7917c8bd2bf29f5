import { declarePage } from '../../dist/generator/declare/declare-page.js';
import { graph } from '../../dist/generator/declare/dialects/graph.js';
import { parsePage } from '../../dist/generator/parse/parse-page.js';
import { pick, shuffle } from '../measure/random.mjs';

const nouns =
  'ticket train station bolt washer lamp crate river paper engine bottle carpet drum fence glove helmet kettle ladder mirror needle oven pillow quilt radio saddle tent umbrella violin wagon zipper'.split(
    ' ',
  );
const adjectives = 'season heavy silent green night spare frozen wooden'.split(' ');
const columns = 'name city seats color weight owner title length'.split(' ');

/** The facts of a resource page. */
export function inventPage({ name, namespace, rows, base, abstract = false }) {
  const annotation = {
    blockType: 'resource',
    keyProperty: 'id',
    ...(base === undefined ? {} : { baseType: base }),
    ...(abstract ? { abstract: true } : {}),
    '@odata.type': `${namespace}.${name}`,
  };
  const json = JSON.stringify(Object.fromEntries(rows.map((row) => [row, 'String'])));
  const table = rows.map((row) => `|${row}|String|The ${row}.|`).join('\n');
  const text = `# ${name} resource type\n\nNamespace: ${namespace}\n\nA ${name}.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n${table}\n\n## JSON representation\n\n<!-- ${JSON.stringify(annotation)} -->\n\n\`\`\`json\n${json}\n\`\`\`\n`;
  const path = `invented/${namespace}/${name.toLowerCase()}.md`;
  return declarePage(parsePage({ path, text }), graph);
}

/**
 * A set of 2 to 20 pages with one to three documented hierarchies. With a root, all of it derives from an abstract type with only a
 * key, and a part of the pages says so. Without, nothing derives from anything that no page names.
 */
export function inventSet(random, { root }) {
  const namespace = 'contoso.shop';
  const names = shuffle(nouns, random).slice(0, 2 + Math.floor(random() * 16));
  const families = names.slice(0, 1 + Math.floor(random() * Math.min(3, names.length - 1)));
  const types = names.map((name) => ({
    name,
    rows: ['id', ...someColumns(random)],
    abstract: !root && families.includes(name) && random() < 0.3,
  }));
  const derived = families.flatMap((family) =>
    shuffle(adjectives, random)
      .slice(0, 1 + Math.floor(random() * 4))
      .map((word) => ({
        name: word + family[0].toUpperCase() + family.slice(1),
        rows: ['id', `${word}Value`],
        family,
      })),
  );
  const truth = new Map();
  const top = root ? 'thing' : undefined;
  const qualified = (name) => (name === undefined ? undefined : `${namespace}.${name}`);
  const pages = [
    ...(root ? [{ name: 'thing', rows: ['id'], abstract: true }] : []),
    ...types.map((type, index) => ({ ...type, base: root && index >= names.length - 2 ? top : undefined, true: top })),
    ...derived.map(({ family, ...type }) => ({ ...type, base: family, true: family })),
  ].map(({ true: expected, base, ...type }) => {
    truth.set(qualified(type.name).toLowerCase(), qualified(expected)?.toLowerCase());
    return inventPage({ ...type, namespace, base: qualified(base) });
  });
  return { pages, truth };
}

/** `count` types with a documented base type, which itself names no base type. */
export function inventFamily(count, { namespace, base, rows, abstract = false }) {
  const pages = [inventPage({ name: base, namespace, rows, abstract })];
  for (let index = 0; index < count; index += 1) {
    const name = `${nouns[index % nouns.length]}${index}`;
    pages.push(inventPage({ name, namespace, rows: ['id', `value${index}`], base: `${namespace}.${base}` }));
  }
  return pages;
}

function someColumns(random) {
  return [...new Set([pick(columns, random), pick(columns, random)])].slice(0, Math.floor(random() * 3));
}
