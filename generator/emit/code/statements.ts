import { treeOf, usesOf, type Code, type Part } from './code.js';

/** `return found;`. */
export function returnOf(argument: Part): Code {
  return { tree: { kind: 'Return', argument: treeOf(argument) }, uses: usesOf(argument) };
}

/** `if (test) consequent`. */
export function when(test: Part, consequent: Part): Code {
  return {
    tree: { kind: 'If', test: treeOf(test), consequent: treeOf(consequent) },
    uses: usesOf(test, consequent),
  };
}

/** `target = value;`. */
export function assign(target: string, value: Part): Code {
  return { tree: { kind: 'Assignment', target, value: treeOf(value) }, uses: usesOf(value) };
}

/** A `switch` that returns an expression for several tests, or another one. */
export function switchOn(
  discriminant: Part,
  cases: readonly { readonly tests: readonly Code[]; readonly result: Part }[],
  otherwise: Part,
): Code {
  const parts = cases.flatMap(({ tests, result }) => [...tests, result]);
  return {
    tree: {
      kind: 'Switch',
      discriminant: treeOf(discriminant),
      cases: cases.map(({ tests, result }) => ({ tests: tests.map(treeOf), body: returnOf(result).tree })),
      otherwise: returnOf(otherwise).tree,
    },
    uses: usesOf(discriminant, ...parts, otherwise),
  };
}
