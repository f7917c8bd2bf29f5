import type { Manifest } from './manifest.js';

/** What the manifest of a package says about the time since it was made. */
export interface PackageHistory {
  /** The pages that were edited, added or removed since, sorted. */
  readonly editedPages: readonly string[];
  /** The options whose values were other ones, sorted. */
  readonly changedOptions: readonly string[];
  /** The version of docs2ts that made the package, if it was another one. */
  readonly formerVersion?: string;
}

/** Compares the manifest of a package with the one that it would have now. */
export function compareManifests(before: Manifest, after: Manifest): PackageHistory {
  return {
    editedPages: changedNames(before.inputs, after.inputs),
    changedOptions: before.options === undefined ? [] : changedNames(before.options, after.options ?? {}),
    ...(before.version === after.version ? {} : { formerVersion: before.version }),
  };
}

type Hashes = Readonly<Record<string, string>>;

function changedNames(before: Hashes, after: Hashes): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).toSorted();
}
