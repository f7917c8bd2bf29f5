import { shiftOf } from './plant.mjs';

/** How a finding relates to a fault: it is `near` it or names it by a word or its code, it is a `consequence` on the same page, or neither. */
export function relate(finding, fault, shift) {
  const places = [finding.source, ...finding.related.map(({ source }) => source)];
  const own = places.filter(({ file }) => file === fault.file);
  const [first, last] = [fault.first + shift - 3, fault.last + shift + 3];
  if (own.some(({ line }) => line >= first && line <= last)) return 'near';
  if (finding.code === fault.code && own.length > 0) return 'near';
  const words = new Set(finding.message.toLowerCase().match(/[a-z][\w-]{2,}/g));
  if (fault.words.some((word) => words.has(word.toLowerCase()))) return 'near';
  return own.length > 0 ? 'consequence' : undefined;
}

/** What the findings on pages with faults say: which faults are reported, and which findings have nothing to do with any fault. */
export function judge(findings, faults, pages) {
  const shifts = new Map(faults.map((fault) => [fault, shiftOf(fault, faults, pages)]));
  const related = findings.map((finding) => ({
    finding,
    by: faults.map((fault) => ({ fault, how: relate(finding, fault, shifts.get(fault)) })),
  }));
  const reported = new Set(
    related.flatMap(({ by }) => by.flatMap(({ fault, how }) => (how === 'near' ? [fault] : []))),
  );
  return {
    reported,
    missed: faults.filter((fault) => !reported.has(fault)),
    foreign: related.flatMap(({ finding, by }) => (by.every(({ how }) => how === undefined) ? [finding] : [])),
  };
}
