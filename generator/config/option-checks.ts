import { didYouMean } from '../model/catalogue/did-you-mean.js';
import { nearestNames } from '../model/nearest-names.js';
import { joinOption } from './option-name.js';

/** Finds what is wrong with a value of an option; nothing where it is right. */
export type Check = (value: unknown, option: string) => readonly OptionFault[];

/** A fault of a configuration value: the option's dotted name, and what is wrong with it. */
export type OptionFault =
  | { readonly kind: 'unknown'; readonly option: string; readonly expected: string }
  | { readonly kind: 'malformed'; readonly option: string; readonly received: string; readonly expected: string };

/** `docs`, but neither an empty text nor blanks. */
export function text(value: unknown, option: string): readonly OptionFault[] {
  return typeof value === 'string' && value.trim() !== '' ? [] : [malformed(value, option, 'a text')];
}

/** A text that matches a pattern. */
export function matching(pattern: RegExp, expected: string): Check {
  return (value, option) => {
    const right = typeof value === 'string' && value.length <= 200 && pattern.test(value);
    return right ? [] : [malformed(value, option, expected)];
  };
}

/** `true` or `false`. */
export function flag(value: unknown, option: string): readonly OptionFault[] {
  return typeof value === 'boolean' ? [] : [malformed(value, option, 'true or false')];
}

/** `https://contoso.com/docs`. */
export function url(value: unknown, option: string): readonly OptionFault[] {
  const right = typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);
  return right ? [] : [malformed(value, option, 'an http or https URL')];
}

/** One of some words. */
export function choice(values: readonly string[]): Check {
  return (value, option) => {
    if (values.some((known) => known === value)) return [];
    const [nearest] = typeof value === 'string' ? nearestNames(value, values) : [];
    return [malformed(value, option, `one of ${values.join(', ')}${didYouMean(nearest)}`)];
  };
}

/** A list, each item of which is right. */
export function list(item: Check): Check {
  return (value, option) => {
    if (!Array.isArray(value)) return [malformed(value, option, 'a list')];
    return value.flatMap((element, index) => item(element, `${option}[${index}]`));
  };
}

/** An object with any keys, each value of which is right. */
export function dictionary(item: Check): Check {
  return (value, option) => {
    if (!isObject(value)) return [malformed(value, option, 'an object')];
    return Object.entries(value).flatMap(([key, element]) => item(element, joinOption(option, key)));
  };
}

/** An object with known keys only, each value of which is right; the needed ones must be there. */
export function record(known: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check {
  const checks = new Map(Object.entries(known));
  return (value, option) => {
    if (!isObject(value)) return [malformed(value, option || 'default export', 'an object')];
    const missing = needed.filter((key) => value[key] === undefined);
    const faults = Object.entries(value).flatMap(([key, element]) => {
      if (element === undefined) return [];
      const check = checks.get(key);
      return check
        ? check(element, joinOption(option, key))
        : [unknown(joinOption(option, key), key, [...checks.keys()])];
    });
    return [...missing.map((key) => malformed(value, option, `an object with ${key}`)), ...faults];
  };
}

function unknown(option: string, key: string, keys: readonly string[]): OptionFault {
  const [nearest] = nearestNames(key, keys);
  return { kind: 'unknown', option, expected: nearest ?? `one of ${keys.join(', ')}` };
}

function malformed(value: unknown, option: string, expected: string): OptionFault {
  return { kind: 'malformed', option, received: describe(value), expected };
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
