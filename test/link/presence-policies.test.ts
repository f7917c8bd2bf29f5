import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test, vi } from 'vitest';
import { groupBy } from '../../generator/model/text/group-by.js';
import { presencePolicies, type PresencePolicy } from '../../generator/model/schema/schema.js';
import { createPage, linkPages, resourcePage } from './linked.js';

// Every generated set of pages is linked four times.
vi.setConfig({ testTimeout: 60_000 });

type Pages = Readonly<Record<string, string>>;

/** Every property in every shape that a policy requires, for example `contoso.sales.order.note create`. */
function requiredBy(policy: PresencePolicy, pages: Pages): readonly string[] {
  const { types } = linkPages(pages, { presence: policy }).schema;
  return types.flatMap((type) =>
    type.kind === 'EnumType'
      ? []
      : type.properties.flatMap(({ name, presence }) =>
          (['read', 'create', 'update'] as const).flatMap((shape) =>
            presence[shape] === 'required' ? `${type.name}.${name} ${shape}` : [],
          ),
        ),
  );
}

/** What a stricter policy does not require although a looser one does. */
function findReversals(pages: Pages): readonly string[] {
  const [documented, explicit, optional] = presencePolicies.map((policy) => requiredBy(policy, pages));
  const without = (some: readonly string[] = [], others: readonly string[] = []) =>
    some.filter((one) => !others.includes(one));
  return [...without(optional, explicit), ...without(explicit, documented)];
}

const names = ['id', 'note', 'code'] as const;
const words = [
  'Key.',
  'Required.',
  'Optional.',
  'Read-only.',
  'Write-only.',
  'Nullable.',
  'Returned only on `$select`.',
];
const row = fc.tuple(fc.constantFrom(...names), fc.constantFrom('String', 'String collection'), fc.subarray(words));
const rows = fc
  .uniqueArray(row, { selector: ([name]) => name, minLength: 1 })
  .map((all) => all.map(([name, type, said]) => `|${name}|${type}|Text. ${said.join(' ')}|`));
const body = fc.subarray([...names]).map((shown) => Object.fromEntries(shown.map((name) => [name, 'x'])));
const annotation = fc.constantFrom('', ' "keyProperty": "id",', ' "optionalProperties": ["note"],');
const pages: fc.Arbitrary<Pages> = fc
  .record({ type: rows, sent: rows, annotation, request: body, response: fc.option(body, { nil: undefined }) })
  .map((set) => ({
    'resources/order.md': resourcePage('order', set.type, { annotation: set.annotation }),
    'api/order-create.md': createPage('order', set.sent, set.request, set.response),
    'api/order-update.md': createPage('order', set.sent, set.request).replaceAll('POST ', 'PATCH '),
  }));

describe('what a looser policy requires, a stricter one requires as well', () => {
  test('on generated pages', () => {
    let required = 0;
    fc.assert(
      fc.property(pages, (set) => {
        required += requiredBy('explicit', set).length;
        expect(findReversals(set)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(required).toBeGreaterThan(0);
  });

  test('in every scenario', () => {
    const root = join(import.meta.dirname, '../scenarios');
    const paths = globSync('*/docs/**/*.md', { cwd: root });
    const folders = groupBy(paths, (path) => path.split('/')[0] ?? '');
    expect(folders.size).toBeGreaterThan(20);
    for (const [name, own] of folders) {
      const set = Object.fromEntries(own.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
      expect({ [name]: findReversals(set) }).toEqual({ [name]: [] });
    }
  });
});
