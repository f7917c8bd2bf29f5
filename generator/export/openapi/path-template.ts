/** The path of an operation in OpenAPI, with a name for each of its placeholders. */
export interface PathTemplate {
  /** For example `/orders/{order-id}/lines/{id}`. */
  readonly path: string;
  /** The names of the placeholders, in the order of the path. */
  readonly names: readonly string[];
  /** The same for paths that differ only in the names of their placeholders, which OpenAPI does not distinguish. */
  readonly hierarchy: string;
}

/** Converts a documented path, such as `/orders/{id | number}/lines/{id}`, to one with distinct names of letters, digits and `-_.` */
export function pathTemplate(documented: string): PathTemplate {
  const parts = documented.split(/\{([^{}]{0,200})\}/);
  const literals = parts.filter((_, index) => index % 2 === 0).map(encodeLiteral);
  const names = distinctNames(parts.filter((_, index) => index % 2 === 1).map(nameOf));
  const path = literals.map((literal, index) => (index === 0 ? literal : `{${names[index - 1] ?? ''}}${literal}`));
  return { path: path.join(''), names, hierarchy: literals.join('{}') };
}

/** Percent-encodes what a URL does not allow in its path. Escapes that are already there stay. */
function encodeLiteral(text: string): string {
  return text.replace(/%(?![0-9A-Fa-f]{2})|[^%\w\-.~!$&'()*+,;=:@/]/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Surrogate}/u, '\uFFFD')),
  );
}

function nameOf(documented: string): string {
  const name = documented.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '');
  return name === '' ? 'value' : name;
}

/** Appends a number to a name that the path already has: `id`, `id2`. */
function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  for (const name of names) {
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name}${count}`;
    taken.add(free);
  }
  return [...taken];
}
