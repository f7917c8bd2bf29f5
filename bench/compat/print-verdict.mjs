import { indirect } from './find-reasons.mjs';

/** Prints a verdict as Markdown: how many types are assignable, and why the others are not, with every place. */
export function printVerdict({ types }) {
  const refused = types.filter(({ reasons }) => reasons.length > 0);
  const own = refused.filter(({ reasons }) => reasons.some(({ reason }) => reason !== indirect));
  const places = refused.flatMap(({ name, reasons }) =>
    reasons.map(({ reason, property, detail }) => ({
      reason,
      name,
      place: `${name}${property && `.${property}`}`,
      detail,
    })),
  );
  const groups = [...groupByReason(places)].toSorted(([, a], [, b]) => b.length - a.length);
  return `| types known to both | assignable | not, for reasons of their own | not, through another type |
|--:|--:|--:|--:|
| ${types.length} | ${types.length - refused.length} (${percent(types.length - refused.length, types.length)}) | ${own.length} | ${refused.length - own.length} |

| reason | places | types |
|:--|--:|--:|
${groups.map(([reason, found]) => `| ${reason} | ${found.length} | ${new Set(found.map(({ name }) => name)).size} |\n`).join('')}
${groups
  .filter(([reason]) => reason !== indirect)
  .map(printGroup)
  .join('\n')}`;
}

function groupByReason(places) {
  const groups = new Map(places.map(({ reason }) => [reason, []]));
  for (const place of places) groups.get(place.reason).push(place);
  return groups;
}

function printGroup([reason, found]) {
  return `${reason}:\n${found.map(({ place, detail }) => `* ${place}: ${detail}\n`).join('')}`;
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
