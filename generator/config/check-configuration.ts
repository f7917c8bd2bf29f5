import { catalogue } from '../model/catalogue/index.js';
import { inputCatalogue } from '../model/catalogue/input.js';
import { compatibilities, enumStyles, layouts } from '../model/plan.js';
import { presencePolicies } from '../model/schema.js';
import { severities } from '../model/severity.js';
import { failOnLevels, type Configuration, type Override } from './configuration.js';
import {
  choice,
  dictionary,
  flag,
  list,
  matching,
  record,
  text,
  url,
  type Check,
  type OptionFault,
} from './option-checks.js';

/** Finds what in a configuration is unknown or of the wrong kind; none: the value is a `Configuration`. */
export function checkConfiguration(value: unknown): readonly OptionFault[] {
  return configuration(value, '');
}

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
