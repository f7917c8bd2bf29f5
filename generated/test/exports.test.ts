// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { expect, it } from 'vitest';
import * as everything from '../src/index.js';

it('no guard accepts a value that is missing', () => {
  const guards = functionsIn(everything).filter(([name]) => /(?:^|\.)is\p{Lu}/u.test(name));
  expect(guards.filter(([, guard]) => guard(undefined) !== false).map(([name]) => name)).toEqual([]);
});

/** Returns the functions that a namespace and the namespaces in it export, by name. */
function functionsIn(namespace: object, path = ''): readonly (readonly [string, (value: unknown) => unknown])[] {
  return Object.entries(namespace).flatMap(([name, value]: readonly [string, unknown]) => {
    if (typeof value === 'function') return [[`${path}${name}`, (given: unknown): unknown => value(given)] as const];
    const isNamespace = typeof value === 'object' && value !== null && Symbol.toStringTag in value;
    return isNamespace ? functionsIn(value, `${path}${name}.`) : [];
  });
}
