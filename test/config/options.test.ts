import { expect, test } from 'vitest';
import { packageOptions, readingOptions } from '../../generator/cli/command.js';
import { checkConfiguration, movePaths } from '../../generator/config/check-configuration.js';
import { completeConfiguration, optionDefinitions } from '../../generator/config/configuration.js';

test('an option that is absent has its default, and one that is set keeps its value', () => {
  expect(completeConfiguration({ enums: 'union', out: 'generated' })).toMatchObject({
    out: 'generated',
    presence: 'documented',
    enums: 'union',
    layout: 'module-per-type',
    failOn: 'error',
  });
});

test('every default is a valid value of its option', () => {
  const defaults = Object.entries(completeConfiguration({}));
  expect(defaults.flatMap(([name, value]) => checkConfiguration({ [name]: value }))).toEqual([]);
  expect(defaults.length).toBeGreaterThan(3);
});

test('only the paths of a configuration are moved', () => {
  const configuration = {
    inputs: ['docs', 'more'],
    out: 'generated',
    package: { name: 'orders' },
    renames: { order: 'purchase' },
    pages: { notice: 'NOTICE' },
  };
  expect(movePaths(configuration, (path) => `../${path}`)).toEqual({
    ...configuration,
    inputs: ['../docs', '../more'],
    out: '../generated',
    pages: { notice: '../NOTICE' },
  });
});

test('the flag of an option is named like the option and offers the same choices', () => {
  const flags = [...readingOptions, ...packageOptions];
  const defined = optionDefinitions.filter(([, { flag }]) => flag !== undefined);
  expect(defined.map(([name]) => name)).toEqual(expect.arrayContaining(['out', 'compat', 'failOn']));
  for (const [name, { choices, repeatable }] of defined) {
    const flag = flags.find((known) => known.attributeName() === name);
    expect([name, flag?.argChoices]).toEqual([name, repeatable ? undefined : choices]);
  }
});

test('the flag of a list of words takes words that are separated by commas, and may be repeated', () => {
  const flag = packageOptions.find((known) => known.attributeName() === 'parts');
  const first = flag?.parseArg?.('types, validators', undefined);
  expect(first).toEqual(['types', 'validators']);
  expect(flag?.parseArg?.('package', first)).toEqual(['types', 'validators', 'package']);
  expect(() => flag?.parseArg?.('types,validator', undefined)).toThrow('Allowed choices are types, validators');
});
