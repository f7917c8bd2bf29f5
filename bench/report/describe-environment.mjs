import { cpus } from 'node:os';
import { readManifest } from '../package/installed.mjs';

/** The date, the machine, and the versions of the packages of a measurement. */
export function describeEnvironment(packages) {
  return {
    date: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    node: process.versions.node,
    processor: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    packages: Object.fromEntries(packages.map((name) => [name, readManifest(name).version])),
  };
}
