/** What is kept: results for texts of at most `longest` UTF-16 code units, and at most `most` results. */
export interface MemoryLimits {
  readonly longest: number;
  readonly most: number;
}

/** Memoizes a pure function of a text. The memory is cleared when it is full. */
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
