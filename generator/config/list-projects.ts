import { posix } from 'node:path';
import { nameBaseline } from '../model/baseline.js';
import { isObject, type JsonObject } from '../model/json-value.js';
import type { Configuration, ProjectConfiguration } from './configuration.js';
import type { OptionPlaces } from './place-options.js';

/** A project of a configuration, or all of a configuration without projects. */
export interface Project {
  /** Absent if the configuration has no projects. */
  readonly name?: string;
  /** What `generate`, `check`, `lint` and the others take. */
  readonly options: ProjectOptions;
}

/** The options of a project, those that all projects share included. */
export interface ProjectOptions extends ProjectConfiguration {
  /** The name of the project. The default folder and baseline have it in their names. */
  readonly project?: string;
  /** The folder that paths are relative to. */
  readonly workingFolder: string;
  readonly places: OptionPlaces;
}

/** The projects of a configuration in their order; a configuration without projects is one that has no name. */
export function listProjects(
  { projects, ...shared }: Configuration,
  folder: string,
  places: OptionPlaces,
): readonly Project[] {
  if (projects === undefined) return [{ options: { ...shared, workingFolder: folder, places } }];
  return Object.entries(projects).map(([name, own]) => ({
    name,
    options: {
      ...layOver({ ...shared, ...nameFiles(shared, name) }, own),
      project: name,
      workingFolder: folder,
      places: placesOf(name, own, places),
    },
  }));
}

/** No two projects write the same files: `out: 'generated'` is the folder around those of the projects. */
function nameFiles(
  { out, baseline }: ProjectConfiguration,
  name: string,
): Pick<ProjectConfiguration, 'out' | 'baseline'> {
  return {
    ...(out !== undefined && { out: posix.join(out.replaceAll('\\', '/'), name) }),
    ...(baseline !== undefined && { baseline: nameBaseline(baseline, name) }),
  };
}

/** Lays the options of a project over those of all. Objects are merged key by key; a list or a text takes the place of the other. */
function layOver(shared: ProjectConfiguration, own: ProjectConfiguration): ProjectConfiguration {
  // Both are checked, and so is what has only keys and values of the two.
  return merge({ ...shared }, { ...own }) as ProjectConfiguration;
}

function merge(below: JsonObject, above: JsonObject): JsonObject {
  const keys = new Set([...Object.keys(below), ...Object.keys(above)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const [low, high] = [below, above].map((one) => (Object.hasOwn(one, key) ? one[key] : undefined));
      return [key, isObject(low) && isObject(high) ? merge(low, high) : (high ?? low)];
    }),
  );
}

/** The places of a project's options, its own before those of all: `projects.beta.inputs[0]` is that of `inputs[0]`. */
function placesOf(name: string, own: ProjectConfiguration, places: OptionPlaces): OptionPlaces {
  const prefix = `projects.${name}.`;
  const lists = Object.entries(own).flatMap(([option, value]) => (Array.isArray(value) ? [`${option}[`] : []));
  const hidden = ['projects.', ...lists];
  const shared = [...places].filter(([option]) => !hidden.some((start) => option.startsWith(start)));
  const owned = [...places].flatMap(([option, source]) =>
    option.startsWith(prefix) ? [[option.slice(prefix.length), source] as const] : [],
  );
  return new Map([...shared, ...owned]);
}
