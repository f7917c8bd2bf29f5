import type { EnumType } from '../../model/schema/schema.js';
import { plain, type Code } from '../code/code.js';
import { call, string } from '../code/expressions.js';
import { returnOf } from '../code/statements.js';
import { typeReference } from '../code/types.js';
import { declareFunction, declareType } from '../code/declare.js';
import { docCommentWithSee } from '../code/doc-comment.js';
import { asValidators, type Declaration } from '../code/module.js';
import { runtime, value as valueOf, type Scope } from '../code/scope.js';
import { sendableSymbol, typeSymbol } from '../shapes/type-symbols.js';
import type { ModuleContext } from './module-context.js';

/** Writes an enum in its style, with its guard, and the type of the members that a request may send. */
export function declareEnumType(type: EnumType, context: ModuleContext): readonly Declaration[] {
  const { names, scope } = context;
  const { name } = typeSymbol(names, type.name);
  return [
    ...context.enums.declare(type, { name, scope, package: context.package }),
    ...declareMemberGuard({ name, doc: 'Whether a value is a documented member.', check: isMember(name, [], scope) }),
    ...declareSendable(type, name, context),
  ];
}

function declareSendable(type: EnumType, name: string, context: ModuleContext): readonly Declaration[] {
  if (type.sentinel === undefined) return [];
  const { names, scope } = context;
  const sendable = sendableSymbol(names, type).name;
  const sentinel = string(type.sentinel);
  // A documented type may have the name of the global one.
  const exclude = scope.taken.has('Exclude') ? 'globalThis.Exclude' : 'Exclude';
  const lead = `A member that a request may send: \`${name}\` without the member for values that are added later.`;
  return [
    declareType({
      name: sendable,
      doc: docCommentWithSee({ lead, source: type.source }, context.package),
      type: typeReference(exclude, name, sentinel),
    }),
    ...declareMemberGuard({
      name: sendable,
      doc: 'Whether a value is a member that a request may send.',
      check: isMember(name, [sentinel], scope),
    }),
  ];
}

function declareMemberGuard(guard: { name: string; doc: string; check: Code }): readonly Declaration[] {
  const { name, doc, check } = guard;
  return asValidators([
    declareFunction({
      name: `is${name}`,
      doc,
      parameters: ['value: unknown'],
      result: plain(`value is ${name}`),
      body: [returnOf(check)],
    }),
  ]);
}

function isMember(name: string, except: readonly Code[], scope: Scope): Code {
  return call(valueOf(runtime('isMember'), scope), `valuesOf${name}`, 'value', ...except);
}
