/**
 * Fits the target of an example request to the path of a route: `https://api.contoso.com/v1/orders/17?a=b` fits `/orders/{id}`. Values
 * stand for placeholders; case, keys in parentheses, arguments of functions, type casts and a last `$count`, `$ref` or `$value` make no
 * difference. Returns the segments before the documented part, for example `['v1']`; undefined if the target is another path.
 */
export function fitPath(target: string, path: string): readonly string[] | undefined {
  for (const readSegments of readings) {
    const prefix = fitSegments(readSegments(target), readSegments(path));
    if (prefix !== undefined) return prefix;
  }
  return undefined;
}

/** Whether a target ends with the last name of a route's path, whatever is before it; one value may follow. */
export function endsAlike(target: string, path: string): boolean {
  const name = segmentsOf(path, '/$1').findLast((segment) => !segment.includes('{'));
  return name === undefined || segmentsOf(target, '/$1').slice(-2).includes(name);
}

/** The host of an absolute URL in lower case. */
export function hostOf(target: string): string | undefined {
  return /^https?:\/\/([^/?#]{1,300})/i.exec(target.trim())?.[1]?.toLowerCase();
}

/** What may make no difference: whether a function has arguments, and casts to a type. */
const readings: readonly ((target: string) => readonly string[])[] = [
  (target) => segmentsOf(target, '/$1'),
  (target) => segmentsOf(target, ''),
  (target) => segmentsOf(target, '/$1').filter(isNoCast),
  (target) => segmentsOf(target, '').filter(isNoCast),
];

function fitSegments(given: readonly string[], documented: readonly string[]): readonly string[] | undefined {
  const start = given.length - documented.length;
  const fits = documented.every((segment, index) => fitsSegment(given[start + index] ?? '', segment));
  return start >= 0 && fits ? given.slice(0, start) : undefined;
}

/** The segments of a path in lower case, without host, query and last `$ref`. `call` replaces the arguments `(a=1)` of a function. */
function segmentsOf(target: string, call: string): readonly string[] {
  const [path = ''] = target.replaceAll('\\', '/').trim().split(/[?#]/, 1);
  const segments = path
    .replace(/^[a-z]{1,10}:\/\/[^/]{0,300}/i, '')
    .toLowerCase()
    // `root:/a/b:/content`: the address of a file by its path is one value.
    .replace(/:\/[^:]{0,500}(?::|$)/g, '/{path}')
    .replace(/\(([^()]{0,500})\)/g, (_, inside: string) => readArguments(inside, call))
    .split('/')
    .filter((segment) => segment !== '');
  return /^\$(?:count|ref|value)$/.test(segments.at(-1) ?? '') ? segments.slice(0, -1) : segments;
}

/** A key in parentheses, `orders('17')`, is a segment of its own. */
function readArguments(inside: string, call: string): string {
  if (inside.trim() === '') return '';
  return inside.includes('=') ? call.replace('$1', '{arguments}') : '/{key}';
}

/** Whether a segment is no qualified name such as `contoso.sales.order`. */
function isNoCast(segment: string): boolean {
  return !/^[a-z]\w{0,80}(?:\.[a-z]\w{0,80}){1,8}$/.test(segment);
}

function fitsSegment(given: string, documented: string): boolean {
  // A page that shows a host name in place of a placeholder: `/domains/contoso.com`.
  if (given.startsWith('{') && documented.includes('.')) return true;
  if (isValue(documented) || withoutNamespace(given) === withoutNamespace(documented)) return true;
  return documented.includes('{') && fitsParts(given, documented.split(/\{[^{}]{0,500}\}/));
}

/** Whether a segment is a placeholder, `{id}` or `<id>`, or data that a page shows in place of one. */
function isValue(segment: string): boolean {
  return /^(?:\{.{0,500}\}|<.{0,500}>|:\w{1,80}|\d{1,100})$/.test(segment) || segment.replace(/\D/g, '').length > 3;
}

/** A bound function or action may have its namespace: `contoso.sales.ship`. */
function withoutNamespace(segment: string): string {
  return isNoCast(segment) ? segment : segment.slice(segment.lastIndexOf('.') + 1);
}

/** Whether a segment consists of the literal parts, with a value between each two: `a-{id}.json`. */
function fitsParts(given: string, [first = '', ...others]: readonly string[]): boolean {
  if (!given.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = given.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
