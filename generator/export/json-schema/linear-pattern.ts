/** An atom of an expression, such as `[a-z]`, and how often it may repeat. */
interface Piece {
  readonly atom: string;
  readonly min: number;
  readonly max: number;
}

/**
 * Whether a regular expression of an untrusted page surely takes linear time on any text. That is so for a sequence of characters and
 * classes between `^` and an optional `$` if a part of varying length has no character in common with the part after it. Everything else,
 * such as a group, counts as uncertain.
 */
export function isLinear(pattern: string): boolean {
  const pieces = piecesOf(pattern);
  return pieces !== undefined && pieces.every((piece, index) => isFixed(piece) || isSeparate(pieces, index));
}

/** The pieces of an expression that begins with `^`; undefined if it has other constructs. */
function piecesOf(pattern: string): readonly Piece[] | undefined {
  if (!/^\^[\x20-\x7e]{0,300}$/.test(pattern)) return undefined;
  const body = pattern.slice(1).replace(/(?<!\\)\$$/, '');
  const pieces: Piece[] = [];
  let at = 0;
  while (at < body.length) {
    piece.lastIndex = at;
    const match = piece.exec(body);
    if (match === null) return undefined;
    pieces.push({ atom: match[1] ?? '', ...timesOf(match[2] ?? '') });
    at = piece.lastIndex;
  }
  return pieces;
}

/** A class, an escape of one character or of a class of ASCII, or a character, and a quantifier. */
const piece =
  /(\[\^?(?:\\[dwsDWS\\\][^./+*?$(){}|-]|[^\]\\[])+\]|\\[dwsDWS\\\][^./+*?$(){}|-]|[^\\[\](){}.*+?|^$]|\.)([*+?]|\{\d{1,4}(?:,\d{0,4})?\})?/y;

function timesOf(quantifier: string): Omit<Piece, 'atom'> {
  if (quantifier === '') return { min: 1, max: 1 };
  if (quantifier === '?') return { min: 0, max: 1 };
  if (quantifier === '*' || quantifier === '+') return { min: quantifier === '+' ? 1 : 0, max: Infinity };
  const [min = '0', max] = quantifier.slice(1, -1).split(',');
  return { min: Number(min), max: max === undefined ? Number(min) : max === '' ? Infinity : Number(max) };
}

function isFixed({ min, max }: Piece): boolean {
  return min === max;
}

/** Whether a part of varying length has no character in common with what may follow it, up to the first part that must be there. */
function isSeparate(pieces: readonly Piece[], index: number): boolean {
  for (const next of pieces.slice(index + 1)) {
    if (overlaps(pieces[index]?.atom ?? '', next.atom)) return false;
    if (next.min > 0) return true;
  }
  return true;
}

/** Whether two atoms match a common character. Beyond ASCII, an atom is taken to match all if it matches any. */
function overlaps(first: string, second: string): boolean {
  const [one, other] = [charactersOf(first), charactersOf(second)];
  return one.some((matches, index) => matches && other[index]);
}

function charactersOf(atom: string): readonly boolean[] {
  const expression = new RegExp(`^${atom}$`);
  const ascii = Array.from({ length: 128 }, (_, code) => expression.test(String.fromCharCode(code)));
  // Only these match what is not ASCII.
  return [...ascii, /^\[\^|\\[DWSs]|^\.$/.test(atom)];
}
