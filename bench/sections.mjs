import { measureImportTime } from './import-time/measure-import-time.mjs';
import { showImportTime } from './import-time/show-import-time.mjs';
import { measureSizes } from './size/measure-sizes.mjs';
import { showSizes } from './size/show-sizes.mjs';
import { chooseDeep, chooseRoots } from './speed/choose-shapes.mjs';
import { findRoots } from './speed/find-shapes.mjs';
import { measureSpeed } from './speed/measure-speed.mjs';
import { showSpeed } from './speed/show-speed.mjs';

/** What can be measured, in the order of the report. `measure` returns nothing, and says why, if it lacks what it needs. */
export const sections = [
  {
    name: 'speed',
    title: 'Speed',
    packages: ['ajv', 'ajv-formats', 'arktype', 'tinybench', 'typebox', 'valibot', 'zod'],
    measure: async ({ own, corpus, type, runs = 15 }) => {
      const shapes = await chooseRoots(own);
      if (corpus === undefined)
        console.log('Skipped the speed of a deeply nested type: --corpus or --package is missing.');
      else shapes.push(await chooseDeep(corpus, type));
      return measureSpeed(shapes, runs);
    },
    show: showSpeed,
  },
  {
    name: 'size',
    title: 'Size',
    packages: ['esbuild'],
    measure: async ({ own }) => {
      const roots = await findRoots(own);
      return measureSizes(
        own,
        roots.map(({ name }) => name),
      );
    },
    show: showSizes,
  },
  {
    name: 'import-time',
    title: 'Time of imports',
    packages: ['typescript-5.9', 'typescript'],
    measure: async ({ corpus, against, types, runs = 5 }) => {
      if (corpus !== undefined) return measureImportTime({ packageFolder: corpus, other: against, names: types, runs });
      console.log('Skipped the time of imports: --corpus or --package is missing.');
      return undefined;
    },
    show: showImportTime,
  },
];
