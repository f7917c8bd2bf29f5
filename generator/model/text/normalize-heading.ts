/** The name by which headings are compared: `HTTP  Request:` becomes `http request`. */
export function normalizeHeading(text: string): string {
  const name = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return name.replace(/[\s:.]{1,100}$/, '');
}
