import { code, joinCode, plain, type Code } from '../../code/code.js';
import { runtime, value as valueOf, type Scope } from '../../code/scope.js';
import { propertyKey, stringLiteral } from '../../escape/literals.js';
import { inheritedNames } from '../../names/reserved-names.js';
import type { PropertyCheck } from './check-properties.js';

/** Writes the statements that read each checked property into a variable, once. */
export function readProperties(checks: readonly PropertyCheck[], withTypeName: boolean, scope: Scope): Code {
  const fields = checks.filter(({ name }) => !inheritedNames.has(name)).map(fieldOf);
  const all = [...(withTypeName ? ['"@odata.type": typeName'] : []), ...fields];
  const inherited = checks
    .filter(({ name }) => inheritedNames.has(name))
    .map(({ name, local }) => {
      const own = valueOf(runtime('own'), scope);
      return code`const ${local} = ${own}(value, ${stringLiteral(name)});\n`;
    });
  return joinCode([...(all.length === 0 ? [] : [plain(`const { ${all.join(', ')} } = value;\n`)]), ...inherited], '');
}

function fieldOf({ name, local }: PropertyCheck): string {
  return name === local ? name : `${propertyKey(name)}: ${local}`;
}
