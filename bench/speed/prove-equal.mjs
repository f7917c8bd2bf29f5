/** Throws unless the loops of a contestant see right payloads as right, and wrong ones as wrong: others must not be compared. */
export function proveEqual({ contestant, shape, loops, payloads }) {
  for (const [kind, values] of Object.entries(payloads)) {
    for (const value of values) {
      const right = kind === 'valid';
      const accepted = loops.guard([value]) === 1;
      const issues = loops.validate([value]);
      if (accepted === right && (issues === 0) === right) continue;
      throw new Error(
        `${contestant.name} ${accepted ? 'accepts' : 'refuses'} a payload of ${shape.name} that is ${right ? 'right' : `wrong (${kind})`}, with ${issues} issues: ${JSON.stringify(value)}`,
      );
    }
  }
}
