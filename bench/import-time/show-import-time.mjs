/** Prints the import times as Markdown: seconds, and the ratio to the time of the other package. */
export function showImportTime({ other, types, runs, rows }) {
  const ways = Object.keys(rows[0].milliseconds);
  return [
    `\`tsc --noEmit\` of a file that imports \`${types.join('`, `')}\`; seconds, medians of ${runs} runs in shuffled order, and how`,
    `often the time with \`${other.name}\` ${other.version} that is.`,
    '',
    `| TypeScript | \`skipLibCheck\` | ${ways.join(' | ')} |`,
    `| :-- | :-- |${' --: |'.repeat(ways.length)}`,
    ...rows.map(({ compiler, skipLibCheck, milliseconds }) => {
      const base = milliseconds[`\`${other.name}\``];
      const cells = ways.map(
        (way) => `${(milliseconds[way] / 1000).toFixed(2)} (${(milliseconds[way] / base).toFixed(2)} ×)`,
      );
      return `| ${compiler} | ${skipLibCheck} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}
