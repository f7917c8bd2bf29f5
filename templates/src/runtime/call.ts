/** The paths of a map of operations as documented, `/orders/{id}`, for editors to suggest; the type takes any path. */
export type PathOf<Operations> = PathIn<keyof Operations> | (string & {});

type PathIn<Key> = Key extends `${string} ${infer Path}` ? Path : never;

/**
 * The function that calls an operation of a map: it takes the body, if there is one, and gives what comes back on success. The path is
 * as documented, or with values in the places of the placeholders: `/orders/17`, or of the type `/orders/${string}`; what follows a
 * `?` does not count. `never` where no such operation is documented.
 */
export type Call<Operations, Method extends string, Path extends string> =
  KeyOf<Operations, Method, Path> extends infer Key extends keyof Operations
    ? [Key] extends [never]
      ? never
      : (...body: Parameter<BodyOf<Operations[Key]>>) => Promise<ResponseOf<Operations[Key]>>
    : never;

/** What an operation is sent. */
export type BodyOf<Operation> = Operation extends { request: infer Body } ? Body : never;

/** What an operation gives on success; unknown where that is not documented. */
export type ResponseOf<Operation> = Operation extends { responses: infer Responses }
  ? ValueOf<Successes<Responses>>
  : never;

type Parameter<Body> = undefined extends Body ? [body?: Body] : [body: Body];

type Successes<Responses> = {
  [Status in keyof Responses as `${Status & number}` extends `2${string}` ? Status : never]: Responses[Status];
};

type ValueOf<T> = [keyof T] extends [never] ? unknown : T[keyof T];

/** The operation that is documented with this very path, or else those whose placeholders take its values. */
type KeyOf<Operations, Method extends string, Path extends string> = Path extends `${infer Before}?${string}`
  ? KeyOf<Operations, Method, Before>
  : `${Method} ${Path}` extends keyof Operations
    ? `${Method} ${Path}`
    : MostLiteral<Descend<Entry<keyof Operations, Method>, Below<Path>>>;

/** An operation, and what of its path is still to be compared. */
type Entry<Key, Method extends string> = Key extends `${Method} /${infer Path}` ? [key: Key, rest: Path] : never;

type Below<Path> = Path extends `/${infer Rest}` ? Rest : never;

/**
 * Goes down a path segment by segment, so that a value never takes a slash. What is left after each segment is the same type for all
 * calls that begin alike, so that a compiler looks through thousands of operations only once.
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

type Pattern<Segment> = Segment extends `${infer Before}{${string}}${infer Behind}`
  ? `${Before}${string}${Pattern<Behind>}`
  : Segment;

/** Without those that take as a value what another one has as a word: `/orders/{id}` beside `/orders/recent`. */
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
