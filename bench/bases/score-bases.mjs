/**
 * Compares the base types that no page states with the truth, a map from the name of each type to the name of its base type in lower
 * case (undefined: no base type; not in the map: unknown). `coarse` is a farther ancestor than the true base type.
 */
export function scoreBases({ types }, truth) {
  const score = { right: 0, coarse: 0, wrong: 0, missing: 0, wrongNames: [] };
  const structured = types.filter(({ kind }) => kind !== 'EnumType');
  const known = new Set(structured.map(({ name }) => name.toLowerCase()));
  for (const type of structured) {
    const name = type.name.toLowerCase();
    if (!truth.has(name) || isStated(type)) continue;
    const verdict = judge(type.baseType?.toLowerCase(), truth.get(name), { truth, known });
    if (verdict === undefined) continue;
    score[verdict] += 1;
    if (verdict === 'wrong') score.wrongNames.push(`${type.name} : ${type.baseType}`);
  }
  return score;
}

function isStated({ evidence }) {
  const base = evidence.find(({ about }) => about === 'baseType');
  return base !== undefined && base.origin !== 'example' && !/\babstract root\b|\binherits it\b/.test(base.says);
}

function judge(found, expected, { truth, known }) {
  if (found === undefined) return expected !== undefined && known.has(expected) ? 'missing' : undefined;
  if (found === expected) return 'right';
  const seen = new Set();
  for (let base = expected; base !== undefined && !seen.has(base); base = truth.get(base)) {
    if (base === found) return 'coarse';
    seen.add(base);
  }
  return 'wrong';
}
