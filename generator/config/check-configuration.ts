import { catalogue } from '../model/catalogue/index.js';
import { didYouMean } from '../model/catalogue/did-you-mean.js';
import { inputCatalogue } from '../model/catalogue/input.js';
import { nearestNames } from '../model/nearest-names.js';
import { compatibilities, enumStyles, layouts } from '../model/plan.js';
import { presencePolicies } from '../model/schema.js';
import { severities } from '../model/severity.js';
import { failOnLevels, type Configuration, type Override } from './configuration.js';
import { joinOption } from './option-name.js';

/** A fault of a configuration value: the option's dotted name, and what is wrong with it. */
export type OptionFault =
  | { readonly kind: 'unknown'; readonly option: string; readonly expected: string }
  | { readonly kind: 'malformed'; readonly option: string; readonly received: string; readonly expected: string };

/** Finds what in a configuration is unknown or of the wrong kind; none: the value is a `Configuration`. */
export function checkConfiguration(value: unknown): readonly OptionFault[] {
  return configuration(value, '');
}

type Check = (value: unknown, option: string) => readonly OptionFault[];

const codes = Object.keys(catalogue).filter((code) => !Object.hasOwn(inputCatalogue, code));

const configuration = record({
  inputs: list(text),
  out: text,
  package: record({
    name: matching(/^(?:@[a-z\d~-][a-z\d._~-]*\/)?[a-z\d~-][a-z\d._~-]*$/, 'a name as npm allows it for a package'),
    version: matching(/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/, 'a version such as 1.2.0'),
  }),
  defaultNamespace: text,
  renames: dictionary(matching(/^[\p{ID_Start}_][\p{ID_Continue}]*$/u, 'a name as TypeScript allows it for a type')),
  overrides: dictionary(
    record(
      { reason: text, type: text, nullable: flag, required: flag, baseType: text } satisfies Record<
        keyof Override,
        Check
      >,
      ['reason'],
    ),
  ),
  presence: choice(presencePolicies),
  enums: choice(enumStyles),
  layout: choice(layouts),
  compat: choice(compatibilities),
  pagesUrl: url,
  pages: record({ notice: text }, ['notice']),
  severity: record(Object.fromEntries(codes.map((code) => [code, choice(severities)]))),
  failOn: choice(failOnLevels),
  vocabulary: record({ headings: dictionary(text), columns: dictionary(text), types: dictionary(text) }),
} satisfies Record<keyof Configuration, Check>);

function text(value: unknown, option: string): readonly OptionFault[] {
  return typeof value === 'string' && value.trim() !== '' ? [] : [malformed(value, option, 'a text')];
}

function matching(pattern: RegExp, expected: string): Check {
  return (value, option) => {
    const right = typeof value === 'string' && value.length <= 200 && pattern.test(value);
    return right ? [] : [malformed(value, option, expected)];
  };
}

function flag(value: unknown, option: string): readonly OptionFault[] {
  return typeof value === 'boolean' ? [] : [malformed(value, option, 'true or false')];
}

function url(value: unknown, option: string): readonly OptionFault[] {
  const right = typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);
  return right ? [] : [malformed(value, option, 'an http or https URL')];
}

function choice(values: readonly string[]): Check {
  return (value, option) => {
    if (values.some((known) => known === value)) return [];
    const [nearest] = typeof value === 'string' ? nearestNames(value, values) : [];
    return [malformed(value, option, `one of ${values.join(', ')}${didYouMean(nearest)}`)];
  };
}

function list(item: Check): Check {
  return (value, option) => {
    if (!Array.isArray(value)) return [malformed(value, option, 'a list')];
    return value.flatMap((element, index) => item(element, `${option}[${index}]`));
  };
}

function dictionary(item: Check): Check {
  return (value, option) => {
    if (!isObject(value)) return [malformed(value, option, 'an object')];
    return Object.entries(value).flatMap(([key, element]) => item(element, joinOption(option, key)));
  };
}

function record(known: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check {
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
