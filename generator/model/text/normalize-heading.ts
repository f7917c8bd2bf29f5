/** The name by which a heading is compared: `HTTP  Request:` is `http request`. */
export function normalizeHeading(text: string): string {
  const name = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return name.replace(/[\s:.]{1,100}$/, '');
}
