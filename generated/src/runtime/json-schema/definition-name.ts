// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { ObjectShape, Shape } from '../shape.js';

/**
 * Returns the name of a shape's definition: `contoso.order`, `contoso.order-create`, `contoso.order-any` or
 * `contoso.status-known`.
 */
export function definitionName(shape: Shape, sent: boolean): string {
  if (shape.kind === 'scalar') return shape.name;
  const name = shape.name.replace(/\p{Surrogate}/gu, '\uFFFD').replaceAll('-', '--');
  if (shape.kind === 'enum') return sent ? `${name}-known` : name;
  if (shape.kind === 'union') return joined(`${name}-any`, shape.base());
  return shape.kind === 'object' ? joined(name, shape) : name;
}

function joined(name: string, { request }: ObjectShape): string {
  return request === undefined ? name : `${name}-${request}`;
}
