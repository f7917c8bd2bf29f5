/** The dotted name of an option: `renames.order` for `renames` and `order`. */
export function joinOption(option: string, key: string): string {
  return option === '' ? key : `${option}.${key}`;
}
