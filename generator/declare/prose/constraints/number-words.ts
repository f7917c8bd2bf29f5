/** A number as decimal text: `1024` for "1,024"; undefined if it is not written as one. */
export function readNumber(text: string | undefined): string | undefined {
  if (text === undefined || !/^-?(?:\d{1,20}|\d{1,3}(?:,\d{3}){1,6})(?:\.\d{1,20})?$/.test(text)) return undefined;
  return text.replaceAll(',', '');
}

/**
 * What a word after a number counts: `characters`, `items`, or another noun in lower case; undefined without a word.
 */
export function readUnit(word: string | undefined): string | undefined {
  const unit = word?.toLowerCase() ?? '';
  if (/^(?:chars?|characters?|letters)$/.test(unit)) return 'characters';
  if (/^(?:items?|elements?|entries|objects?|values)$/.test(unit)) return 'items';
  return unit === '' ? undefined : singular(unit);
}

/** Whether a unit measures something: "seconds". */
export function isMeasure(unit: string): boolean {
  return measures.has(unit);
}

/** Whether a name states another measure than a unit: `timeoutInSeconds` and "minutes". */
export function measuresAnother(name: string, unit: string | undefined): boolean {
  if (unit === undefined || !isMeasure(unit)) return false;
  const named = name
    .split(/(?=[A-Z])/)
    .map((word) => singular(word.toLowerCase()))
    .filter(isMeasure);
  return named.length > 0 && !named.includes(unit);
}

function singular(unit: string): string {
  return unit.length > 2 ? unit.replace(/s$/, '') : unit;
}

const measures: ReadonlySet<string> = new Set(
  '% percent second minute hour day week month year ms millisecond kb mb gb byte pixel px point'.split(' '),
);

/** Words after a number that are no unit. */
export const notUnits: readonly string[] =
  'and but or inclusive exclusive long in of for is are with as per at by to the where that which when if unless until while only on'.split(
    ' ',
  );
