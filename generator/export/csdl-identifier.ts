/** Maps each name of a scope to a unique identifier that CSDL allows: `JIS B4` to `JIS_B4`, `1` to `_1`. */
export function claimIdentifiers(names: readonly string[]): ReadonlyMap<string, string> {
  const free = names.filter((name) => !isSimpleIdentifier(name));
  const taken = new Set(names.filter(isSimpleIdentifier));
  const claimed = new Map([...taken].map((name) => [name, name]));
  for (const name of free) {
    const identifier = unused(spell(name), taken);
    taken.add(identifier);
    claimed.set(name, identifier);
  }
  return claimed;
}

/** Whether the name is a SimpleIdentifier of OData CSDL 4.01 (section 15.2). */
export function isSimpleIdentifier(name: string): boolean {
  return /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}_]{0,127}$/u.test(name);
}

function spell(name: string): string {
  const spelled = name.replace(/[^\p{L}\p{Nl}\p{Nd}_]/gu, '_').slice(0, 100);
  return isSimpleIdentifier(spelled) ? spelled : `_${spelled}`;
}

function unused(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? unused(`${name}_`, taken) : name;
}
