import { shapeAt, type ValuePlan } from '../../model/shapes/shape.js';
import type { ReferenceContext } from './module-context.js';

/** What an issue says is expected instead of a value that no alternative of a union accepts: `Edm.String or contoso.order`. */
export function expectedText(value: ValuePlan, context: Pick<ReferenceContext, 'index' | 'shapes'>): string {
  switch (value.kind) {
    case 'primitive':
      return context.index.odata ? value.name : value.name.slice('Edm.'.length);
    case 'enum':
      return context.index.labelOf(value.type.name);
    case 'object':
      return shapeAt(context.shapes, value.target).qualifiedName;
    case 'opaque':
      return 'any value';
    case 'list':
      return 'array';
    case 'map':
      return 'object';
    case 'union':
      return [...new Set(value.of.map((one) => expectedText(one, context)))].join(' or ');
  }
}
