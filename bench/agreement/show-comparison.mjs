/** Prints how much was compared, and the first mismatches of each shape with their values. */
export function showComparison({ shapes, agreed, mismatches }) {
  const rows = Object.entries(agreed).map(([kind, { accepted, refused }]) => {
    const different = mismatches.filter((mismatch) => mismatch.kind === kind).length;
    return `| ${[kind, accepted, refused, different].join(' | ')} |`;
  });
  return [
    `${shapes} shapes`,
    '',
    '| values | accepted by all | refused by all | judged differently |',
    '| :-- | --: | --: | --: |',
    ...rows,
    ...firstOfEachShape(mismatches).flatMap(showMismatch),
  ].join('\n');
}

function firstOfEachShape(mismatches) {
  return [...new Map(mismatches.toReversed().map((mismatch) => [mismatch.name, mismatch])).values()].toReversed();
}

function showMismatch({ name, kind, value, verdicts }) {
  return ['', `${name}, ${kind}: ${JSON.stringify(verdicts)}`, JSON.stringify(value)];
}
