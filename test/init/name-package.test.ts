import { expect, test } from 'vitest';
import { checkConfiguration } from '../../generator/config/check-configuration.js';
import { namePackage } from '../../generator/init/name-package.js';

test.each([
  ['contoso.sales', 'portal', 'contoso-sales'],
  ['contoso.sales', '@contoso/portal', '@contoso/sales'],
  ['contoso.sales', '@shop/portal', '@shop/contoso-sales'],
  ['', 'Portal', 'portal-api'],
  ['', '@contoso/portal', '@contoso/portal-api'],
  ['', '', 'api'],
  ['', 'ÄÖ', 'api'],
  ['NAV', '@Bad Scope/x y', 'nav'],
  ['', 'docs2ts-Xy_z', 'docs2ts-xy-z-api'],
])('the package for the namespace %j and the project %j is %s', (namespace, project, expected) => {
  const name = namePackage({ namespace, project });
  expect(name).toBe(expected);
  expect(checkConfiguration({ package: { name } })).toEqual([]);
});
