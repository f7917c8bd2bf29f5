/** Prints the speed as Markdown: a table per shape, and whether the goals are reached. */
export function showSpeed({ contestants, shapes, rows, goals, runs }) {
  return [
    `Nanoseconds for one payload, medians of ${runs} runs in shuffled order in one process; in brackets how many times as long as`,
    '`docs2ts` that is.',
    '',
    ...shapes.flatMap((shape) => [...showShape(shape, contestants, rows), '']),
    '| goal | ratio, lowest first | at least | |',
    '| :-- | :-- | --: | :-- |',
    ...goals.map(({ name, ratios, atLeast, reached }) => {
      const found = ratios.map(({ ratio }) => ratio).toSorted((a, b) => a - b);
      return `| ${name} | ${found.join(', ')} | ${atLeast} | ${reached ? 'reached' : '**not reached**'} |`;
    }),
    '',
    ...showNotes(contestants),
  ].join('\n');
}

function showShape({ name, values, depth, dates }, contestants, rows) {
  const own = rows.filter((row) => row.shape === name);
  return [
    `| \`${name}\`: ${values} values, ${dates} of them dates, ${depth} deep | ${contestants.map((one) => one.name).join(' | ')} |`,
    `| :-- |${' --: |'.repeat(contestants.length)}`,
    ...own.map(({ measure, nanoseconds }) => {
      const base = Object.values(nanoseconds)[0];
      const cells = contestants.map((one, position) => {
        const time = nanoseconds[one.name];
        return position === 0 ? `**${time}**` : `${time} (${(time / base).toFixed(1)} ×)`;
      });
      return `| ${measure} | ${cells.join(' | ')} |`;
    }),
  ];
}

function showNotes(contestants) {
  const blind = contestants.filter(({ knowsCalendar }) => !knowsCalendar);
  const evaluating = contestants.filter(({ evaluates }) => evaluates);
  return [
    `29 February 2023 is a date to: ${namesOf(blind)}. Code is made at run time, which strict content security policies forbid, by:`,
    `${namesOf(evaluating)}.`,
  ];
}

function namesOf(contestants) {
  return contestants.map(({ name }) => name).join(', ') || 'none';
}
