import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { containsPath } from '../model/text/contains-path.js';

/** The first input that is inside the output folder or contains it, if there is one. Links are resolved first. */
export async function findOverlap(
  inputs: readonly string[],
  out: string,
  workingFolder: string,
): Promise<string | undefined> {
  const target = await resolveLinks(resolve(workingFolder, out));
  for (const input of inputs) {
    const place = await resolveLinks(resolve(workingFolder, input));
    if (containsPath(target, place) || containsPath(place, target)) return input;
  }
  return undefined;
}

/** Resolves the links in the part of a path that exists, and keeps the rest. */
async function resolveLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await resolveLinks(dirname(path)), basename(path));
}
