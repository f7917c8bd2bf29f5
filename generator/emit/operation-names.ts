import type { Operation } from '../model/operation.js';
import { camelCase, kebabCase, pascalCase } from './casing.js';
import { claim } from './claim.js';
import { reservedLocals } from './types/reserved-locals.js';
import { sortBy } from './sort-by.js';

/** What an operation is called in TypeScript. */
export interface OperationNames {
  /** The constant that describes it. */
  readonly value: string;
  /** The body of a request that hands over parameters. */
  readonly parameters: string;
  readonly module: string;
}

/** Names every operation after its id. */
export function nameOperations(operations: readonly Operation[]): ReadonlyMap<string, OperationNames> {
  const taken = new Set(['operations', 'Operations']);
  const modules = new Set(['index', 'list', 'aux', 'con', 'nul', 'prn']);
  return new Map(
    sortBy(operations, ({ id }) => id).map(({ id }): [string, OperationNames] => {
      const name = camelCase(id);
      const value = claim(taken, reservedLocals.has(name) ? `${name}_` : name);
      const parameters = claim(taken, `${pascalCase(id)}Parameters`);
      return [id, { value, parameters, module: `operations/${claim(modules, kebabCase(id))}` }];
    }),
  );
}
