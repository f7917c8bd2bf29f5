/** The dotted name of an option: `renames` and `order` give `renames.order`. */
export function joinOption(option: string, key: string): string {
  return option === '' ? key : `${option}.${key}`;
}
