import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runtime, runtimeModules } from '../../../generator/emit/code/runtime-modules.js';
import { root } from '../../package/run.js';

test.each(Object.entries(runtimeModules))(
  'the module %s of the runtime exports what generated code imports from it',
  (module, names) => {
    const text = readFileSync(join(root, 'templates/src/runtime', `${module}.ts`), 'utf8');
    const exported = [
      ...text.matchAll(/^export (?:type \* as|(?:declare )?(?:const|function|interface|type)) (\w+)/gm),
    ];
    expect(exported.map(([, name]) => name)).toEqual(expect.arrayContaining([...names]));
  },
);

test('every name of the runtime is in one module only', () => {
  const names = Object.values(runtimeModules).flat();
  expect(new Set(names).size).toBe(names.length);
  expect(runtime('isObject')).toEqual({ name: 'isObject', module: 'runtime/is-object' });
});
