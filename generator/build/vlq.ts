const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A segment of a source map: `[column]`, or `[column, source, line, column there]`. */
export type Segment = readonly [number] | readonly [number, number, number, number];

/**
 * Encodes the mappings of a source map (ECMA-426), line by line. Every number is relative to the one before it; the first column starts
 * again at 0 in each line.
 */
export function encodeMappings(lines: readonly (readonly Segment[])[]): string {
  const before = [0, 0, 0, 0];
  return lines
    .map((segments) => {
      before[0] = 0;
      return segments.map((segment) => encodeSegment(segment, before)).join(',');
    })
    .join(';');
}

function encodeSegment(segment: Segment, before: number[]): string {
  return segment
    .map((value, field) => {
      const former = before[field] ?? 0;
      before[field] = value;
      return encode(value - former);
    })
    .join('');
}

/** Encodes an integer in base 64: the sign in the lowest bit, then five bits per digit; a sixth bit marks that more digits follow. */
function encode(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const more = rest > 31 ? 32 : 0;
    text += digits[(rest & 31) | more];
    rest >>>= 5;
  } while (rest > 0);
  return text;
}
