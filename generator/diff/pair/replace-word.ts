/** Replaces a name where it is a whole word. */
export function replaceWord(text: string, name: string, replacement: string): string {
  if (name === '' || !text.includes(name)) return text;
  const parts = text.split(name);
  return parts
    .map((part, index) => {
      const next = parts[index + 1];
      if (next === undefined) return part;
      const isWord = !/[\p{L}\p{N}_]$/u.test(part) && !/^[\p{L}\p{N}_]/u.test(next);
      return part + (isWord ? replacement : name);
    })
    .join('');
}
