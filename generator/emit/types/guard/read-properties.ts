import { code, joinCode, plain, type Code } from '../../code/code.js';
import { runtime, value as valueOf } from '../../code/scope.js';
import { propertyKey, stringLiteral } from '../../escape/literals.js';
import type { PropertyPlan } from '../../../model/shapes/shape.js';
import { localsOf } from './check-properties.js';
import { checkProperty, type CheckContext } from './check-value.js';
import { inheritedNames } from '../../names/reserved-names.js';

/** Writes what reads each property into a variable, once. */
export function readProperties(
  properties: readonly PropertyPlan[],
  withTypeName: boolean,
  context: CheckContext,
): Code {
  const locals = localsOf(properties, context);
  const checked = properties.filter((property) => checkProperty('', property, context) !== undefined);
  const names = checked.map(({ property }) => property.name);
  const fields = names.filter((name) => !inheritedNames.has(name)).map((name) => fieldOf(name, locals.get(name) ?? ''));
  const all = [...(withTypeName ? ['"@odata.type": typeName'] : []), ...fields];
  const inherited = names
    .filter((name) => inheritedNames.has(name))
    .map((name) => {
      const own = valueOf(runtime('own'), context.scope);
      return code`const ${locals.get(name) ?? ''} = ${own}(value, ${stringLiteral(name)});\n`;
    });
  return joinCode([...(all.length === 0 ? [] : [plain(`const { ${all.join(', ')} } = value;\n`)]), ...inherited], '');
}

function fieldOf(name: string, local: string): string {
  return name === local ? name : `${propertyKey(name)}: ${local}`;
}
