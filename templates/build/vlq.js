const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Encodes the mappings of a source map (ECMA-426): lines of segments, each `[column]` or `[column, source, line, column
 * there]`. Every number is relative to the one before it; the first column starts again at 0 in each line.
 */
export function encodeMappings(lines) {
  const before = [0, 0, 0, 0];
  return lines
    .map((segments) => {
      before[0] = 0;
      return segments
        .map((segment) => segment.map((value, field) => encode(value - swap(before, field, value))).join(''))
        .join(',');
    })
    .join(';');
}

function swap(values, index, value) {
  const former = values[index];
  values[index] = value;
  return former;
}

/**
 * Encodes an integer in base 64: the sign in the lowest bit, then five bits per digit; a sixth bit marks that more
 * digits follow.
 */
function encode(value) {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const more = rest > 31 ? 32 : 0;
    text += digits[(rest & 31) | more];
    rest >>>= 5;
  } while (rest > 0);
  return text;
}
