import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { planPackage } from '../../generator/emit/plan-package.js';
import { renderFiles } from '../../generator/emit/print/render-files.js';
import type { EnumStyle } from '../../generator/model/package/package-options.js';
import type { EnumType, Member, Schema } from '../../generator/model/schema/schema.js';
import { enumType, named, schemaOf, structuredType } from '../check/documented.js';
import { planInput, required, source } from './shop.js';

const state: EnumType = {
  ...enumType('state', [], { sentinel: 'later', description: 'What became of it.', synthesized: true }),
  members: [
    member('new', { description: 'Not paid yet, */ see [prices](prices.md).' }),
    member('on hold', { deprecated: 'Use `new`.' }),
    member('1'),
    member('__proto__'),
    member('later'),
  ],
};

const guards = `/** Whether a value is a documented member. */
export function isState(value: unknown): value is State {
  return isMember(valuesOfState, value);
}

/**
 * A member that a request may send: \`State\` without the member for values that are added later.
 *
 * @see \`order.md\`
 */
export type KnownState = Exclude<State, 'later'>;

/** Whether a value is a member that a request may send. */
export function isKnownState(value: unknown): value is KnownState {
  return isMember(valuesOfState, value, 'later');
}
`;

test.each(['const-object', 'union', 'enum'] as const)(
  'an enum without documented members is a text, written as %s',
  async (style) => {
    for (const members of [[], ['later']]) {
      const lines = (await stateIn(style, { ...enumType('state', members, { sentinel: 'later' }) })).split('\n');
      expect(lines).toContain('export type State = string;');
      expect(lines.filter((line) => /never|enum State/.test(line))).toEqual([]);
    }
  },
);

test('an enum as a constant describes each member in a comment of its own', async () => {
  expect(await stateIn('const-object')).toBe(`import { isMember, valuesOf } from './runtime/members.js';

/**
 * What became of it.
 *
 * The documentation does not name this enum: its name comes from its property.
 *
 * @see \`order.md\`
 */
export const State = {
  /** Not paid yet, *\\/ see prices. */
  new: 'new',
  /** @deprecated Use \`new\`. */
  'on hold': 'on hold',
  '1': '1',
  ['__proto__']: '__proto__',
  later: 'later',
} as const;

/** A documented member of \`State\`. */
export type State = (typeof State)[keyof typeof State];

/** The documented members as a list. */
export const valuesOfState: readonly State[] = /* @__PURE__ */ valuesOf(State);

${guards}`);
});

test('an enum as a union describes its members in the comment of the type', async () => {
  expect(await stateIn('union')).toBe(`import { isMember } from './runtime/members.js';

/**
 * What became of it.
 *
 * - \`new\`: Not paid yet, *\\/ see prices.
 * - \`on hold\`: Deprecated. Use \`new\`.
 *
 * The documentation does not name this enum: its name comes from its property.
 *
 * @see \`order.md\`
 */
export type State = 'new' | 'on hold' | '1' | '__proto__' | 'later';

/** The documented members as a list. */
export const valuesOfState: readonly State[] = ['new', 'on hold', '1', '__proto__', 'later'];

${guards}`);
});

test("an enum as TypeScript's own has the documented names of members, except those that TypeScript refuses", async () => {
  expect(await stateIn('enum')).toBe(`import { isMember, valuesOf } from './runtime/members.js';

/**
 * What became of it.
 *
 * The documentation does not name this enum: its name comes from its property.
 *
 * @see \`order.md\`
 */
export enum State {
  /** Not paid yet, *\\/ see prices. */
  new = 'new',
  /** @deprecated Use \`new\`. */
  'on hold' = 'on hold',
  _1 = '1',
  ___proto__ = '__proto__',
  later = 'later',
}

/** The documented members as a list. */
export const valuesOfState: readonly State[] = /* @__PURE__ */ valuesOf(State);

${guards}`);
});

test('a request accepts a member and, for a TypeScript enum, also its text', async () => {
  const order = structuredType('order', [required('state', named('state')), required('days', named('days'))]);
  const schema = schemaOf([order, state, enumType('days', ['monday'], { flags: true })]);
  const sent = async (enums: EnumStyle) => {
    const modules = ['src/order.ts', 'src/requests/order.ts'].map((path) => fileOf(schema, path, enums));
    const text = (await Promise.all(modules)).join('\n');
    return ['state', 'days']
      .map((name) => new RegExp(` ${name}: (.*);`, 'g'))
      .map((pattern) => [...text.matchAll(pattern)].map(([, type]) => type));
  };
  expect(await sent('const-object')).toEqual(await sent('union'));
  expect(await sent('union')).toEqual([
    ['Open<State> | null', 'KnownState', 'KnownState'],
    ['Open<Days> | null', 'Flags<Days>', 'Flags<Days>'],
  ]);
  expect(await sent('enum')).toEqual([
    ['Open<State> | null', '`${KnownState}`', '`${KnownState}`'],
    ['Open<Days> | null', 'Flags<`${Days}`>', 'Flags<`${Days}`>'],
  ]);
});

test('the namespace exports a union as a type, and other styles as values', async () => {
  const exported = async (enums: EnumStyle) =>
    /export \{ (.*State), valuesOfState/.exec(await fileOf(schemaOf([state]), 'src/index.ts', enums))?.[1];
  expect(await exported('union')).toBe('type State');
  expect(await exported('const-object')).toBe('State');
  expect(await exported('enum')).toBe('State');
});

test.each(['const-object', 'union', 'enum'] as const)(
  'hostile members and descriptions stay literals and comments in an enum as %s',
  async (enums) => {
    const texts = [
      '*/ x(); /*',
      '`${x()}`',
      "'; x(); '",
      'a\nx();\n// b',
      '\u2028x();\u2029',
      '\\',
      '',
      '@see {@link x}',
      '```\n*/',
    ];
    const hostile: EnumType = {
      ...state,
      description: texts.join(' '),
      members: texts.map((text) => member(text, { description: text, deprecated: text })),
    };
    const harmless: EnumType = { ...state, members: texts.map((_, index) => member(`m${index}`)) };
    const [written, expected] = await Promise.all(
      [hostile, harmless].map(async (type) => syntaxOf(await fileOf(schemaOf([type]), 'src/state.ts', enums))),
    );
    expect(written).toEqual(expected);
  },
);

/** The kinds of all nodes except names and texts. */
function syntaxOf(text: string): readonly string[] {
  const file = ts.createSourceFile('state.ts', text, ts.ScriptTarget.Latest, true);
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) || ts.isStringLiteral(node) || ts.isComputedPropertyName(node);
    if (!isName) kinds.push(ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return kinds;
}

function member(name: string, more: Partial<Member> = {}): Member {
  return { name, source, ...more };
}

function stateIn(enums: EnumStyle, type = state): Promise<string> {
  return fileOf(schemaOf([type]), 'src/state.ts', enums);
}

async function fileOf(schema: Schema, path: string, enums: EnumStyle): Promise<string> {
  const planned = planPackage(planInput(schema, { enums })).filter((file) => file.path === path);
  return (await renderFiles(planned)).map((file) => file.text).join('');
}
