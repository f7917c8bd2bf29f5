/** How much a memory keeps: results of texts up to `longest` UTF-16 units, and at most `most` of them. */
export interface MemoryLimits {
  readonly longest: number;
  readonly most: number;
}

/**
 * Memoizes a pure function of a text. The memory is bounded: when it is full, it starts again from empty. It saves time only, the
 * result for a text is always the same.
 */
export function memoize<Result>(compute: (text: string) => Result, { longest, most }: MemoryLimits) {
  const memory = new Map<string, Result>();
  return (text: string): Result => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (text.length > longest) return result;
    if (memory.size >= most) memory.clear();
    memory.set(text, result);
    return result;
  };
}
