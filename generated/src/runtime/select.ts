// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * The names of the properties of a type, or of all types in a union. Annotations are not properties. An open type
 * accepts any name.
 */
export type PropertyName<T> = T extends unknown
  ? string extends keyof T
    ? Documented<T> | (string & {})
    : Documented<T>
  : never;

/**
 * What a read with `$select` returns: the named properties, which are then present (OData 4.01 Protocol, section
 * 11.2.5.1), and annotations. The key is included only if it is named. In a union, each type keeps the properties that
 * it has.
 */
export type Select<T, Name extends PropertyName<T>> = T extends unknown
  ? { [P in keyof T as P extends Name ? P : never]-?: T[P] } & {
      [P in keyof T as P extends Annotation ? P : never]: T[P];
    }
  : never;

type Annotation = `${string}@${string}`;

type Documented<T> = keyof { [P in keyof T as string extends P ? never : P extends Annotation ? never : P]: never };
