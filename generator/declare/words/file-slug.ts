/** The file name without folders and extension, for example `order` for `resources/order.md`. */
export function fileSlug(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx?$/i, '');
}
