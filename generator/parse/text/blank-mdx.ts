/**
 * Replaces what MDX adds to Markdown by blanks of the same length, so that places stay correct: imports and exports, comments in braces, and
 * the tags of components. What stands between tags stays, and code does, too.
 */
export function blankMdx(text: string): string {
  const lines = text.split('\n');
  let fence: string | undefined;
  let isModule = false;
  const kept = lines.map((line) => {
    const mark = /^\s{0,9}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return line;
    }
    if (mark !== undefined) fence = mark;
    // A module statement ends at a blank line.
    isModule = (isModule || /^(?:import|export)\s/.test(line)) && line.trim() !== '';
    return isModule ? blank(line) : line.replaceAll(tag, blank);
  });
  return blankComments(kept.join('\n'));
}

/** Replaces each comment in braces; one that is not closed stays. */
function blankComments(text: string): string {
  let blanked = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('{/*', at);
    const end = start === -1 ? -1 : text.indexOf('*/}', start + 3);
    if (end === -1) return blanked + text.slice(at);
    blanked += text.slice(at, start) + blank(text.slice(start, end + 3));
    at = end + 3;
  }
}

const tag = /<\/?[A-Z][\w.]{0,100}(?:\s[^<>\n]{0,500})?>|<\/?>/g;

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}
