/**
 * The documented paths of a map of operations, such as `/orders/{id}`. Editors suggest them; the type accepts any path.
 */
export type PathOf<Operations> = PathIn<keyof Operations> | (string & {});

type PathIn<Key> = Key extends `${string} ${infer Path}` ? Path : never;

/**
 * The function that calls an operation of a map. It takes the request body, if there is one, and returns the body of a
 * successful response. The path may be written as documented, have values in place of the placeholders (`/orders/17`),
 * or be of the type `/orders/${string}`. A query string is ignored. `never` if no such operation is documented.
 */
export type Call<Operations, Method extends string, Path extends string> =
  KeyOf<Operations, Method, Path> extends infer Key extends keyof Operations
    ? [Key] extends [never]
      ? never
      : (...body: Parameter<BodyOf<Operations[Key]>>) => Promise<ResponseOf<Operations[Key]>>
    : never;

/** The request body of an operation. */
export type BodyOf<Operation> = Operation extends { request: infer Body } ? Body : never;

/**
 * The body of a successful response of an operation; `unknown` if it is not documented. An operation may answer with a
 * redirect alone, which has no body.
 */
export type ResponseOf<Operation> = Operation extends { responses: infer Responses }
  ? [keyof Answers<Responses, '2'>] extends [never]
    ? ValueOf<Answers<Responses, '3'>>
    : ValueOf<Answers<Responses, '2'>>
  : never;

/** The values for the placeholders in the path of an operation; `undefined` if there are none. */
export type PathParametersOf<Operation> = PartOf<Operation, 'path'>;

/** The query of an operation; `undefined` if none is documented. */
export type QueryOf<Operation> = PartOf<Operation, 'query'>;

/** The headers that a caller of an operation decides on; `undefined` if none is documented. */
export type HeadersOf<Operation> = PartOf<Operation, 'headers'>;

/** The body of an error response of an operation; `unknown` if it is not documented. */
export type ErrorOf<Operation> = Operation extends { responses: infer Responses }
  ? ValueOf<Answers<Responses, '4' | '5'>>
  : never;

type PartOf<Operation, Name extends string> = Name extends keyof Operation ? Operation[Name] : undefined;

type Parameter<Body> = undefined extends Body ? [body?: Body] : [body: Body];

type Answers<Responses, Hundreds extends string> = {
  [
    Status in keyof Responses as `${Status & number}` extends `${Hundreds}${string}` ? Status : never
  ]: Responses[Status];
};

type ValueOf<T> = [keyof T] extends [never] ? unknown : T[keyof T];

/** The key of the operation with exactly this path, or else the keys of those whose placeholders match it. */
type KeyOf<Operations, Method extends string, Path extends string> = Path extends `${infer Before}?${string}`
  ? KeyOf<Operations, Method, Before>
  : `${Method} ${Path}` extends keyof Operations
    ? `${Method} ${Path}`
    : MostLiteral<Descend<Entry<keyof Operations, Method>, Below<Path>>>;

/** An operation, and the part of its path that is still to be compared. */
type Entry<Key, Method extends string> = Key extends `${Method} /${infer Path}` ? [key: Key, rest: Path] : never;

type Below<Path> = Path extends `/${infer Rest}` ? Rest : never;

/**
 * Compares a path segment by segment, so that a value never contains a slash. The remaining operations after each
 * segment are the same type for all calls with the same beginning, so the compiler searches thousands of operations
 * only once.
 */
type Descend<Entries, Path> = Path extends `${infer Segment}/${infer Rest}`
  ? Descend<After<Entries, Segment>, Rest>
  : Last<Entries, Path>;

type After<Entries, Segment> = Entries extends [infer Key, `${infer Head}/${infer Rest}`]
  ? Segment extends Pattern<Head>
    ? [key: Key, rest: Rest]
    : never
  : never;

type Last<Entries, Segment> = Entries extends [infer Key, infer Rest]
  ? Rest extends `${string}/${string}`
    ? never
    : Segment extends Pattern<Rest>
      ? Key
      : never
  : never;

type Pattern<Segment> = Segment extends `${infer Before}{${string}}${infer Suffix}`
  ? `${Before}${string}${Pattern<Suffix>}`
  : Segment;

/** Of several operations that fit, keeps the most literal: `/orders/recent` rather than `/orders/{id}`. */
type MostLiteral<Key, Others = Key> = Key extends unknown
  ? [Rival<Others, Key>] extends [never]
    ? Key
    : never
  : never;

type Rival<Other, Key> = Other extends unknown
  ? [Fits<Other, Key>, Fits<Key, Other>] extends [true, false]
    ? Other
    : never
  : never;

type Fits<Key, Template> = [Descend<[Template, Template], Key>] extends [never] ? false : true;
