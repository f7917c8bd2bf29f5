import type { PlannedProperty } from '../../model/package/plan.js';
import { propertyKey } from '../escape/literals.js';
import { nameOf, treeOf, usesOf, type Code, type Part, type Use } from './code.js';
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
    uses: [...(base?.uses ?? []), ...members.flatMap(usesOfMember)],
    statement: {
      kind: 'Interface',
      name,
      documentation: doc,
      ...(base === undefined ? {} : { base: base.tree }),
      properties: members.map(planMember),
    },
  };
}

/** A property of an interface. */
export interface Member {
  /** The documented name, or the constant that is its key: `[relationships]`. */
  readonly name: string | Code;
  readonly type: Code;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly doc: string;
}

function usesOfMember({ name, type }: Member): readonly Use[] {
  return typeof name === 'string' ? type.uses : [...name.uses, ...type.uses];
}

function planMember({ name, type, optional, readonly, doc }: Member): PlannedProperty {
  const key = typeof name === 'string' ? propertyKey(name) : `[${nameOf(name)}]`;
  return { name: key, documentation: doc, type: type.tree, optional, readonly };
}

/** `export type Status = …;`. */
export function declareType(parts: { readonly name: string; readonly doc: string; readonly type: Code }): Declaration {
  const { name, doc, type } = parts;
  return { uses: type.uses, statement: { kind: 'TypeAlias', name, documentation: doc, type: type.tree } };
}

/** `export enum Status { paid = 'paid', … }`. */
export function declareEnum(parts: {
  readonly name: string;
  readonly doc: string;
  readonly members: readonly { readonly name: string; readonly value: Code; readonly doc: string }[];
}): Declaration {
  const { name, doc, members } = parts;
  const planned = members.map((member) => ({
    name: propertyKey(member.name),
    documentation: member.doc,
    value: member.value.tree,
  }));
  return { uses: [], statement: { kind: 'Enum', name, documentation: doc, members: planned } };
}

/** `export const name: type = value;`. */
export function declareConst(parts: {
  readonly name: string;
  readonly doc?: string;
  readonly type?: Code;
  readonly value: Code;
  readonly local?: true;
}): Declaration {
  const { name, doc = '', type, value, local } = parts;
  return {
    uses: [...(type?.uses ?? []), ...value.uses],
    statement: {
      kind: 'Constant',
      name,
      documentation: doc,
      ...(type === undefined ? {} : { type: type.tree }),
      value: value.tree,
      exported: local === undefined,
    },
  };
}

/** `export function name(parameters): result { body }`. */
export function declareFunction(parts: {
  readonly name: string;
  readonly doc: string;
  readonly parameters: readonly Part[];
  readonly result: Code;
  readonly body: readonly Code[];
  readonly local?: true;
}): Declaration {
  const { name, doc, parameters, result, body, local } = parts;
  return {
    uses: usesOf(...parameters, result, ...body),
    statement: {
      kind: 'Function',
      name,
      documentation: doc,
      parameters: parameters.map(treeOf),
      result: result.tree,
      body: body.map(treeOf),
      exported: local === undefined,
    },
  };
}
