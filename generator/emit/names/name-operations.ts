import type { Operation } from '../../model/operation.js';
import type { Layout } from '../../model/package/package-options.js';
import { camelCase, pascalCase } from './casing.js';
import { claim } from './claim.js';
import { layouts } from './layouts.js';
import { reservedLocals } from './reserved-names.js';

/** The names of an operation in TypeScript. */
export interface OperationNames {
  /** The constant that describes it. */
  readonly value: string;
  /** The type of a request body with parameters. */
  readonly parameters: string;
  readonly module: string;
}

/** Names every operation after its id. */
export function nameOperations(
  operations: readonly Operation[],
  layout: Layout = 'module-per-type',
): ReadonlyMap<string, OperationNames> {
  const taken = new Set(['operations', 'Operations']);
  const ids = operations.map(({ id }) => id).toSorted();
  const modules = layouts[layout].ofOperations(ids, ['index', 'list', 'aux', 'con', 'nul', 'prn']);
  return new Map(
    ids.map((id, index): [string, OperationNames] => {
      const name = camelCase(id);
      const value = claim(taken, isReserved(name) ? `${name}_` : name);
      const parameters = claim(taken, `${pascalCase(id)}Parameters`);
      return [id, { value, parameters, module: `operations/${modules[index] ?? ''}` }];
    }),
  );
}

/** Whether a name is a reserved word, or the name of a function for a body with parameters. */
function isReserved(name: string): boolean {
  return reservedLocals.has(name) || /^(?:is|has|find)\p{Lu}.*Parameters\d*(?:Property|Issues)?$/u.test(name);
}

/** The names of an operation of the schema. */
export function operationNamesOf(names: ReadonlyMap<string, OperationNames>, id: string): OperationNames {
  const own = names.get(id);
  if (own === undefined) throw new Error(`Operation ${id} is referred to, but has no name.`);
  return own;
}
