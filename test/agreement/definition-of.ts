import { definitionName } from '../../templates/src/runtime/json-schema/definition-name.js';
import type { Validators } from './load-package.js';

/** The name of the definition of a shape in the exported document. */
export function definitionOf({ shape }: Pick<Validators, 'shape'>): string {
  const operation = /^parameters of (.*)$/.exec(shape.name)?.[1];
  return operation === undefined ? definitionName(shape, false) : `${operation}-parameters`;
}
