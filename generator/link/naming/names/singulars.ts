/** The possible singulars of an English plural in lower case. */
export function singulars(plural: string): readonly string[] {
  if (plural.endsWith('ies')) return [`${plural.slice(0, -3)}y`];
  if (plural.endsWith('es')) return [plural.slice(0, -1), plural.slice(0, -2)];
  return plural.endsWith('s') && !/(?:ss|us|is)$/.test(plural) ? [plural.slice(0, -1)] : [];
}
