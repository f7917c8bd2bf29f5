import { describe, expect, test } from 'vitest';
import { linkPages, reported, resourcePage, rowsOf, structured } from './linked.js';

const keyed = '\n  "keyProperty": "id",';
const abstractRoot = `${keyed}\n  "abstract": true,`;

function page(name: string, rows: readonly string[], annotation = keyed): Record<string, string> {
  return {
    [`resources/${name.toLowerCase()}.md`]: resourcePage(name, ['|id|String|The key.|', ...rows], { annotation }),
  };
}

function derived(name: string, base: string): Record<string, string> {
  return page(name, [`|${name}Size|Int32|A size.|`], `${keyed}\n  "baseType": "contoso.sales.${base}",`);
}

const thing = page('thing', [], abstractRoot);
const washer = page('washer', ['|width|Int32|The width.|']);
const setting = page('setting', ['|version|Int32|The version.|']);

describe('a root type', () => {
  test('is the base of an entity that repeats all its properties', () => {
    const linked = linkPages({ ...thing, ...derived('bolt', 'thing'), ...washer });
    expect(structured(linked, 'washer')).toMatchObject({
      baseType: 'contoso.sales.thing',
      evidence: [{ about: 'baseType', says: 'it repeats all properties of the abstract root `contoso.sales.thing`' }],
    });
    expect(rowsOf(structured(linked, 'washer'))).toEqual(['width: Edm.Int32']);
    expect(reported(linked, 'inferred-base-type')).toHaveLength(1);
  });

  test.each([0, 1, 2, 3, 20])('is believed however many types derive from another base: %i', (count) => {
    const family = Array.from({ length: count }, (_, index) => derived(`part${index}`, 'setting'));
    const linked = linkPages(
      Object.assign({ ...thing, ...derived('bolt', 'thing'), ...washer, ...setting }, ...family),
    );
    expect(structured(linked, 'washer').baseType).toBe('contoso.sales.thing');
    expect(structured(linked, 'setting').baseType).toBe('contoso.sales.thing');
  });

  test('is not a type that is not abstract', () => {
    const linked = linkPages({
      ...page('thing', []),
      ...derived('bolt', 'thing'),
      ...derived('nut', 'thing'),
      ...washer,
    });
    expect(structured(linked, 'washer').baseType).toBeUndefined();
  });

  test('may be called abstract by its text', () => {
    const linked = linkPages({
      'resources/thing.md': resourcePage('thing', ['|id|String|The key.|'], { intro: 'An abstract base type.' }),
      ...derived('bolt', 'thing'),
      ...washer,
    });
    expect(structured(linked, 'washer').baseType).toBe('contoso.sales.thing');
  });

  test.each([
    ['an abstract type', abstractRoot],
    ['a type', keyed],
  ])('is not %s whose name all derived types repeat', (_, annotation) => {
    const linked = linkPages({ ...page('ticket', [], annotation), ...derived('seasonTicket', 'ticket'), ...washer });
    expect(structured(linked, 'washer').baseType).toBeUndefined();
    expect(reported(linked, 'inferred-base-type')).toEqual([]);
  });

  test('has no properties that a client writes', () => {
    const named = page('thing', ['|name|String|A name.|'], abstractRoot);
    const train = page('train', ['|name|String|A name.|', '|seats|Int32|The seats.|']);
    const linked = linkPages({ ...named, ...derived('bolt', 'thing'), ...train });
    expect(structured(linked, 'train').baseType).toBeUndefined();
  });

  test('may have properties that the service sets, which an entity must repeat as well', () => {
    const row = '|createdDateTime|DateTimeOffset|The time. Read-only.|';
    const linked = linkPages({
      ...page('thing', [row], abstractRoot),
      ...derived('bolt', 'thing'),
      ...page('train', [row]),
      ...washer,
    });
    expect(structured(linked, 'train').baseType).toBe('contoso.sales.thing');
    expect(structured(linked, 'washer').baseType).toBeUndefined();
  });

  test('is not inferred where the page says that there is no base type, or where the key has another type', () => {
    const linked = linkPages({
      ...thing,
      ...derived('bolt', 'thing'),
      ...page('lamp', [], `${keyed}\n  "baseType": null,`),
      'resources/nut.md': resourcePage('nut', ['|id|Guid|The key.|'], { annotation: keyed }),
    });
    expect(structured(linked, 'lamp').baseType).toBeUndefined();
    expect(structured(linked, 'nut').baseType).toBeUndefined();
  });

  test('with families below it wins over a base type of one family', () => {
    const linked = linkPages({
      ...thing,
      ...derived('bolt', 'thing'),
      ...derived('hexBolt', 'bolt'),
      ...derived('roundBolt', 'bolt'),
      ...derived('lamp', 'thing'),
      ...page('shape', [], abstractRoot),
      ...derived('circle', 'shape'),
      ...derived('square', 'shape'),
      ...derived('star', 'shape'),
      ...washer,
    });
    expect(structured(linked, 'washer').baseType).toBe('contoso.sales.thing');
    expect(structured(linked, 'shape').baseType).toBe('contoso.sales.thing');
  });

  test('is not chosen between two that nothing tells apart', () => {
    const shape = page('shape', [], abstractRoot);
    const linked = linkPages({
      ...thing,
      ...derived('bolt', 'thing'),
      ...shape,
      ...derived('circle', 'shape'),
      ...washer,
    });
    expect(structured(linked, 'washer').baseType).toBeUndefined();
  });

  test('counts in its own namespace, and where a page says that a type derives from it', () => {
    const elsewhere = (pages: Record<string, string>, namespace: string) =>
      Object.fromEntries(
        Object.entries(pages).map(([path, text]) => [
          `${namespace}/${path}`,
          text
            .replace('Namespace: contoso.sales', `Namespace: ${namespace}`)
            .replace(/("@odata.type": ")contoso\.sales/g, `$1${namespace}`),
        ]),
      );
    const linked = linkPages({
      ...thing,
      ...derived('bolt', 'thing'),
      ...elsewhere(page('axle', []), 'contoso.sales.parts'),
      ...elsewhere(page('beam', []), 'contoso.depot'),
      ...elsewhere(derived('wheel', 'thing'), 'contoso.rent'),
      ...elsewhere(page('cable', []), 'contoso.rent'),
    });
    expect(structured(linked, 'axle').baseType).toBe('contoso.sales.thing');
    expect(structured(linked, 'cable').baseType).toBe('contoso.sales.thing');
    expect(structured(linked, 'beam').baseType).toBeUndefined();
  });
});

describe('a key that a page names but does not list', () => {
  const lampGet = `# Get lamp

Namespace: contoso.sales

## HTTP request

\`\`\`http
GET /lamp
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and a [lamp](../resources/lamp.md) object in the response body.
`;
  const lamp = { 'resources/lamp.md': resourcePage('lamp', ['|color|String|The color.|'], { annotation: keyed }) };

  test('is inherited from the root by a type whose objects requests read', () => {
    const linked = linkPages({ ...thing, ...derived('bolt', 'thing'), ...lamp, 'api/lamp-get.md': lampGet });
    expect(structured(linked, 'lamp')).toMatchObject({ kind: 'EntityType', baseType: 'contoso.sales.thing' });
  });

  test('shows nothing of a type that no request reads', () => {
    const linked = linkPages({ ...thing, ...derived('bolt', 'thing'), ...lamp });
    expect(structured(linked, 'lamp').baseType).toBeUndefined();
  });
});

describe('a base type beside the tables', () => {
  const item = page('item', []);
  const note = (text: string) => ({
    ...item,
    'resources/order.md': resourcePage('order', ['|total|Double|The sum.|'], { after: text }),
  });

  test.each([
    'order derives from [item](item.md).',
    'The **order** resource is derived from [item](item.md) and has its properties.',
    'Inherits from [item](item.md).',
    'This resource inherits from [item](item.md).',
  ])('is read in "%s"', (text) => {
    expect(structured(linkPages(note(text)), 'order').baseType).toBe('contoso.sales.item');
  });

  test.each(['The value of **total** is derived from [item](item.md).', 'The order does not derive from it.'])(
    'is not read in "%s"',
    (text) => {
      expect(structured(linkPages(note(text)), 'order').baseType).toBeUndefined();
    },
  );
});
