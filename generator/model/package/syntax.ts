/**
 * A piece of TypeScript as a tree: an expression, a type or a statement, named after the nodes of ESTree. Names and literals in it are
 * escaped already.
 */
export type Syntax =
  /** What is never broken into lines: a name, `value.name`, `true`, `depth + 1`, `value: unknown`. */
  | { readonly kind: 'Text'; readonly text: string }
  /** A string literal as a value or a type, with its quotes. */
  | { readonly kind: 'String'; readonly text: string }
  | CallExpression
  | ObjectExpression
  | { readonly kind: 'Array'; readonly items: readonly Syntax[] }
  | { readonly kind: 'Arrow'; readonly parameters: readonly string[]; readonly body: Syntax }
  | LogicalExpression
  | { readonly kind: 'Binary'; readonly left: Syntax; readonly operator: string; readonly right: Syntax }
  | { readonly kind: 'Not'; readonly argument: Syntax }
  /** `['a', 'b'] as const`. */
  | { readonly kind: 'AsConst'; readonly expression: Syntax }
  | TypeReference
  | { readonly kind: 'ArrayType'; readonly element: Syntax }
  | { readonly kind: 'UnionType'; readonly types: readonly Syntax[] }
  | { readonly kind: 'IntersectionType'; readonly types: readonly Syntax[] }
  | { readonly kind: 'TypeLiteral'; readonly members: readonly TypeMember[] }
  | { readonly kind: 'Return'; readonly argument: Syntax }
  | { readonly kind: 'If'; readonly test: Syntax; readonly consequent: Syntax }
  /** `found = text(found, 'name', value.name);`. */
  | { readonly kind: 'Assignment'; readonly target: string; readonly value: Syntax }
  | SwitchStatement;

/** `isArrayOf(value.tags, isTag)`. */
export interface CallExpression {
  readonly kind: 'Call';
  readonly callee: string;
  readonly typeArguments?: readonly Syntax[];
  readonly arguments: readonly Syntax[];
  /** Whether a bundler may leave the call out if nothing uses its result. */
  readonly pure?: true;
}

/** `{ name: 'Order', 'is-open': true }`; a key is quoted if necessary. */
export interface ObjectExpression {
  readonly kind: 'Object';
  readonly properties: readonly ObjectProperty[];
  /** Whether each property has a line of its own, however short they are. */
  readonly expanded?: boolean;
}

/** A property of an object, and its documentation comment; empty for none. */
export interface ObjectProperty {
  readonly key: string;
  readonly value: Syntax;
  readonly documentation?: string;
}

/** `a && b && c`. An operand with the other operator is put in parentheses. */
export interface LogicalExpression {
  readonly kind: 'Logical';
  readonly operator: '&&' | '||';
  readonly operands: readonly Syntax[];
}

/** `Open<Status>`. */
export interface TypeReference {
  readonly kind: 'TypeReference';
  readonly name: string;
  readonly arguments: readonly Syntax[];
}

/** A property of an object type. */
export interface TypeMember {
  readonly key: string;
  readonly optional: boolean;
  readonly type: Syntax;
}

/** `switch (name) { case 'a': return b; default: return c; }`. */
export interface SwitchStatement {
  readonly kind: 'Switch';
  readonly discriminant: Syntax;
  /** Each with the texts that lead to it, of which all but the last have no body. */
  readonly cases: readonly { readonly tests: readonly Syntax[]; readonly body: Syntax }[];
  readonly otherwise: Syntax;
}
