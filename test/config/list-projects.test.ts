import { expect, test } from 'vitest';
import { listProjects } from '../../generator/config/list-projects.js';
import { fileSource } from '../../generator/model/source.js';

const nowhere = new Map();

function optionsOf(configuration: Parameters<typeof listProjects>[0], name: string) {
  return listProjects(configuration, '/work', nowhere).find((project) => project.name === name)?.options;
}

test('a configuration without projects is one project without a name', () => {
  expect(listProjects({ inputs: ['docs'] }, '/work', nowhere)).toEqual([
    { options: { inputs: ['docs'], workingFolder: '/work', places: nowhere } },
  ]);
});

test('the options of a project are laid over those of all: objects key by key, lists and texts as a whole', () => {
  const configuration = {
    inputs: ['docs'],
    package: { license: 'MIT', name: 'all' },
    severity: { 'empty-page': 'off', 'missing-title': 'off' },
    presence: 'explicit',
    projects: {
      beta: { inputs: ['docs/beta'], package: { name: 'beta' }, severity: { 'empty-page': 'error' } },
      next: { presence: 'optional' },
    },
  } as const;
  expect(optionsOf(configuration, 'beta')).toMatchObject({
    inputs: ['docs/beta'],
    package: { license: 'MIT', name: 'beta' },
    severity: { 'empty-page': 'error', 'missing-title': 'off' },
    presence: 'explicit',
    project: 'beta',
    workingFolder: '/work',
  });
  expect(optionsOf(configuration, 'next')).toMatchObject({ inputs: ['docs'], presence: 'optional' });
  expect(optionsOf(configuration, 'next')).not.toHaveProperty('projects');
});

test('names that are also properties of every object are merged like others', () => {
  const configuration = { renames: { constructor: 'maker' }, projects: { beta: { renames: { toString: 'text' } } } };
  expect(optionsOf(configuration, 'beta')?.renames).toEqual({ constructor: 'maker', toString: 'text' });
});

test('a folder and a baseline of all projects get the name of each, and one of a project stays', () => {
  const shared = { out: 'packages/', baseline: './known.json' };
  const projects = { 'v1.0': {}, beta: { out: 'preview', baseline: 'beta.json' } };
  expect(optionsOf({ ...shared, projects }, 'v1.0')).toMatchObject({
    out: 'packages/v1.0',
    baseline: './known.v1.0.json',
  });
  expect(optionsOf({ ...shared, projects }, 'beta')).toMatchObject({ out: 'preview', baseline: 'beta.json' });
  expect(optionsOf({ projects }, 'v1.0')).not.toHaveProperty('out');
});

test('the place of an option is where the project sets it, or where all share it', () => {
  const at = (line: number) => ({ ...fileSource('docs2ts.config.json'), line });
  const places = new Map([
    ['only[0]', at(1)],
    ['only[1]', at(2)],
    ['renames.order', at(3)],
    ['projects.v1.0.only[0]', at(4)],
    ['projects.v1.0.renames.item', at(5)],
  ]);
  const projects = { 'v1.0': { only: ['order'], renames: { item: 'part' } } };
  const [project] = listProjects({ only: ['a', 'b'], renames: { order: 'purchase' }, projects }, '/work', places);
  expect([...(project?.options.places ?? [])].toSorted()).toEqual([
    ['only[0]', at(4)],
    ['renames.item', at(5)],
    ['renames.order', at(3)],
  ]);
});
