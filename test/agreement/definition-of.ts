import { definitionName } from '../../templates/src/runtime/json-schema/definition-name.js';
import type { Validators } from './load-package.js';

/** Returns the name of a shape's definition in the exported document. */
export function definitionOf({ shape }: Pick<Validators, 'shape'>): string {
  const operation = /^parameters of (.*)$/.exec(shape.name)?.[1];
  return operation === undefined ? definitionName(shape, false) : `${operation}-parameters`;
}
