/** Writes known words in the letter case of the words on a page: `http request` like `HTTP requst` is `HTTP request`. */
export function matchCase(known: string, like: string): string {
  const words = like.split(/[ -]/);
  return known
    .split(' ')
    .map((word, index) => matchWord(word, words[index] ?? ''))
    .join(' ');
}

function matchWord(word: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}
