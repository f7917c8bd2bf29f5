/** Drops, doubles or exchanges a letter inside a word, so that the word is another one. */
export function misspell(word, random) {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 3));
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  if (random() < 0.4 || letter === next) return before + letter + letter + next + after;
  return random() < 0.5 ? before + next + after : before + next + letter + after;
}
