/** Finds the payloads that a contestant judges wrongly; such a contestant cannot be compared. */
export async function findDisagreements({ shape, contestant, payloads, loopOf }) {
  const guard = await loopOf('guard');
  const validate = await loopOf('validate');
  return Object.entries(payloads).flatMap(([kind, values]) => {
    const right = kind === 'valid';
    return values
      .filter((value) => guard([value]) !== Number(right) || (validate([value]) === 0) !== right)
      .map((value) => `${contestant.name}: ${shape.name}, ${kind}: ${JSON.stringify(value)}`);
  });
}
