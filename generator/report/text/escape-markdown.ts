import { printable } from './printable.js';

/**
 * Escapes a message for Markdown, also within a table. What it quotes in backticks becomes code; other text shows as it is: no markup, HTML,
 * link, mention or reference to an issue.
 */
export function escapeMarkdown(message: string): string {
  return printable(message)
    .split(/(`[^`]+`)/)
    .map((part, position) => (position % 2 === 1 ? part.replaceAll('|', '\\|') : escapeText(part)))
    .join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]~|]/g, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[@#](?!\u200b)|:(?=\/\/)|\bwww(?=\.)/gi, (mark) => `${mark}\u200b`);
}
