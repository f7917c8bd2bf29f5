import type { Range } from './prose.js';

/** Splits prose into sentences. A full stop in a code span, number or abbreviation does not end a sentence. */
export function splitSentences(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let start = 0;
  let code = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '`') code = !code && text.includes('`', at + 1);
    if (code || !endsSentence(text, at)) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  sentences.push({ start, end: text.length });
  return sentences.filter((range) => text.slice(range.start, range.end).trim() !== '');
}

function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\n') return true;
  if (!'.!?'.includes(character)) return false;
  const next = text.charAt(at + 1);
  if (next !== '' && !/\s/.test(next)) return isGlued(text, at);
  const before = text.slice(Math.max(0, at - 8), at);
  if (/\b(?:e\.g|i\.e|vs|approx|incl|no)$/i.test(before)) return false;
  // These may end a sentence as well; the next one then begins with a capital letter.
  return !(/\b(?:etc|max|min)$/i.test(before) && /^\s*[^\sA-Z]/.test(text.slice(at + 1, at + 20)));
}

/** Whether the next sentence follows without a blank: "(`eq`).Read-only." */
function isGlued(text: string, at: number): boolean {
  return /^[`)]\.[A-Z][a-z]{1,30}\b(?!\()/.test(text.slice(at - 1, at + 40));
}
