import { isObject } from '../model/json-value.js';
import { joinOption } from '../model/option/option-name.js';
import { dictionary, type OptionFault, type OptionType } from '../model/option/option-types.js';

const allowedName = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,98}[\p{L}\p{N}])?$/u;

/** The options of each project by its name, which is part of paths: `projects: { 'v1.0': { inputs: ['docs/v1.0'] } }`. */
export function namedProjects<Item>(project: OptionType<Item>): OptionType<Readonly<Record<string, Item>>> {
  const projects = dictionary(project);
  return {
    ...projects,
    values: 'name → options',
    schema: { ...projects.schema, minProperties: 1, propertyNames: { pattern: allowedName.source } },
    check: (value, option) => [
      ...(isObject(value) ? checkNames(Object.keys(value), option) : []),
      ...projects.check(value, option),
    ],
  };
}

function checkNames(names: readonly string[], option: string): readonly OptionFault[] {
  if (names.length === 0) {
    return [
      { kind: 'malformed', option, received: 'an empty object', expected: 'an object with at least one project' },
    ];
  }
  return names.flatMap((name, index) => {
    const twin = names.slice(0, index).find((other) => other.toLowerCase() === name.toLowerCase());
    const malformed = (expected: string): OptionFault => ({
      kind: 'malformed',
      option: joinOption(option, name),
      received: JSON.stringify(name.slice(0, 60)),
      expected,
    });
    if (!allowedName.test(name)) {
      return [malformed('a name of letters and digits, with `.`, `_` and `-` between them')];
    }
    return twin === undefined ? [] : [malformed(`a name that differs from "${twin}" in more than its case`)];
  });
}
