// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** Lists names for a message: the first ten, and how many more there are. */
export function listNames(names: readonly string[]): string {
  const rest = names.length - 10;
  return `${names.slice(0, 10).join(' | ')}${rest > 0 ? ` | ${rest} more` : ''}`;
}
