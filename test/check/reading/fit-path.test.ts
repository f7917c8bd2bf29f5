import { describe, expect, test } from 'vitest';
import { endsAlike, fitPath } from '../../../generator/check/reading/fit-path.js';

describe('fitPath', () => {
  test.each([
    ['https://api.contoso.com/v1/orders/17', '/orders/{id}', ['v1']],
    ['/orders/17?$select=id', '/orders/{id}', []],
    ["/orders('17')", '/orders/{id}', []],
    ['/orders(17)/items', '/orders({id})/items', []],
    ["/users(userPrincipalName='a@b.c')", '/users/{id}', []],
    ["/orders/17/contoso.sales.findAll(day='2024-01-01')", "/orders/{id}/findAll(day='{day}')", []],
    ['/orders/17/find', '/orders/{id}/find(day={day})', []],
    ['/orders/17/contoso.sales.bigOrder', '/orders/{id}', []],
    ['/Orders/17/items/$ref', '/orders/{id}/items', []],
    ['/drive/root:/a/b.txt:/content', '/drive/root:/{path}:/content', []],
    ['/classes/4711-8810/members', '/classes/1234-5678/members', []],
    ['/reports/a-17.json', '/reports/a-{id}.json', []],
    ['https://{host}/api/v2.0/companies({id})', '/companies({id})', ['api', 'v2.0']],
    ['/halls/1/crates/2', '/crates/{id}', ['halls', '1']],
  ])('%s fits %s', (target, path, prefix) => {
    expect(fitPath(target, path)).toEqual(prefix);
  });

  test.each([
    ['https://api.contoso.com/v1/orders', '/orders/{id}'],
    ['https://api.contoso.com/v1/orders/17', '/orders'],
    ['/crates/17', '/halls/{id}/crates/{crateId}'],
    ['/companies(1)/orders(2)', '/companies({id})/orders'],
    ['/order/17', '/orders/{id}'],
    ['', '/orders'],
  ])('%s does not fit %s', (target, path) => {
    expect(fitPath(target, path)).toBeUndefined();
  });

  test('takes linear time for hostile text', () => {
    const started = performance.now();
    fitPath(`/${'('.repeat(50_000)}${':/'.repeat(50_000)}`, `/${'{'.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test('endsAlike compares the last name of a path', () => {
  expect(endsAlike('/orders/17/items/2', '/orders/{id}/items')).toBe(true);
  expect(endsAlike('/orders/17/items/2/price', '/orders/{id}/items')).toBe(false);
});
