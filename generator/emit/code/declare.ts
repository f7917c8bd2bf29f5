import type { PlannedStatement } from '../../model/package/plan.js';
import { propertyKey } from '../escape/property-key.js';
import { type Code, plain } from './code.js';
import type { Declaration } from './module.js';

/** `export interface Order extends Entity { … }`. */
export function declareInterface(parts: {
  readonly name: string;
  readonly doc: string;
  readonly base?: Code;
  readonly members: readonly Member[];
}): Declaration {
  const { name, doc, base, members } = parts;
  return {
    uses: [...(base?.uses ?? []), ...members.flatMap(({ type }) => type.uses)],
    statement: {
      kind: 'Interface',
      name,
      isExported: true,
      ...docs(doc),
      ...(base === undefined ? {} : { extends: [base.text] }),
      properties: members.flatMap((member) => (member.index ? [] : [planMember(member)])),
      indexSignatures: members.flatMap(({ index, name: keyName, type }) =>
        index ? [{ keyName, keyType: 'string', returnType: type.text }] : [],
      ),
    },
  };
}

export interface Member {
  readonly name: string;
  readonly type: Code;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly doc: string;
  /** `[name: string]: type` rather than a property. */
  readonly index?: true;
}

function planMember({ name, type, optional, readonly, doc }: Member) {
  return {
    name: propertyKey(name),
    type: type.text,
    hasQuestionToken: optional,
    isReadonly: readonly,
    ...docs(doc),
  };
}

/** `export type Status = …;`. */
export function declareType(parts: { readonly name: string; readonly doc: string; readonly type: Code }): Declaration {
  const { name, doc, type } = parts;
  return { uses: type.uses, statement: { kind: 'TypeAlias', name, isExported: true, type: type.text, ...docs(doc) } };
}

/** `export enum Status { paid = 'paid', … }`. */
export function declareEnum(parts: {
  readonly name: string;
  readonly doc: string;
  readonly members: readonly { readonly name: string; readonly value: string; readonly doc: string }[];
}): Declaration {
  const { name, doc, members } = parts;
  const planned = members.map((member) => ({
    name: propertyKey(member.name),
    initializer: member.value,
    ...docs(member.doc),
  }));
  return { uses: [], statement: { kind: 'Enum', name, isExported: true, members: planned, ...docs(doc) } };
}

/** `export const name: type = value;`. */
export function declareConst(parts: {
  readonly name: string;
  readonly doc?: string;
  readonly type?: Code;
  readonly value: Code;
  readonly local?: true;
}): Declaration {
  const { name, doc = '', type = plain(''), value, local } = parts;
  const declaration = { name, initializer: value.text, ...(type.text === '' ? {} : { type: type.text }) };
  return { uses: [...type.uses, ...value.uses], statement: variable(declaration, doc, local === undefined) };
}

/** `export function name(parameters): result { body }`. */
export function declareFunction(parts: {
  readonly name: string;
  readonly doc: string;
  readonly parameters: Code;
  readonly result: Code;
  readonly body: Code;
}): Declaration {
  const { name, doc, parameters, result, body } = parts;
  return {
    uses: [...parameters.uses, ...result.uses, ...body.uses],
    statement: {
      kind: 'Function',
      name,
      isExported: true,
      // One parameter as text may hold several: they are printed one after another.
      parameters: [{ name: parameters.text }],
      returnType: result.text,
      statements: body.text,
      ...docs(doc),
    },
  };
}

function variable(
  declaration: { readonly name: string; readonly initializer: string; readonly type?: string },
  doc: string,
  isExported: boolean,
): PlannedStatement {
  return {
    kind: 'VariableStatement',
    isExported,
    // ts-morph's own `VariableDeclarationKind.Const`, which cannot be named here without loading ts-morph.
    declarationKind: 'const' as never,
    declarations: [declaration],
    ...docs(doc),
  };
}

function docs(text: string) {
  return text === '' ? {} : { docs: [text.includes('\n') ? `\n${text}` : text] };
}
