import type { Source } from '../source.js';
import { isPagePath } from '../text/link-target.js';
import type { Change } from './change.js';

/** Changes whose places on pages are relative to the folder that contains `root`, the folder of the documentation. */
export function showPlaces(changes: readonly Change[], root: string): readonly Change[] {
  return changes.map((change) => ({ ...change, places: placesBelow(change.places, root) }));
}

function placesBelow({ before, after }: Change['places'], root: string): Change['places'] {
  return { ...(before && { before: sourceBelow(root, before) }), ...(after && { after: sourceBelow(root, after) }) };
}

function sourceBelow(root: string, source: Source): Source {
  return root === '' || !isPagePath(source.file) ? source : { ...source, file: `${root}/${source.file}` };
}
