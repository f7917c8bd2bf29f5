import { placeholdersIn, type Parameter, type Route } from '../../model/operation.js';
import { plain } from '../code/code.js';
import { partOf, type ExchangePart, type Field } from './exchange-part.js';
import type { OperationContext } from './operation-context.js';
import { parameterType } from './parameter-type.js';
import type { RouteUses } from './route-uses.js';

/** The type of the values for the placeholders of a route: `path: { id: string }`. */
export function pathPart({ route, operations }: RouteUses, context: OperationContext): ExchangePart | undefined {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const fields = [...new Set(placeholdersIn(route.path))].map((name): Field => {
    const parameter = parameterOf(name, route, parameters);
    return {
      name,
      type: parameter === undefined ? plain('string') : parameterType(parameter, context),
      required: true,
    };
  });
  return partOf('path', fields);
}

/** The parameter of a placeholder: `{day}`, or `day` in `(day={day_value})`. */
function parameterOf(placeholder: string, { path }: Route, parameters: readonly Parameter[]): Parameter | undefined {
  const before = path.slice(0, path.indexOf(`{${placeholder}}`));
  const argument = /[(,]\s{0,3}([\w.]{1,100})\s{0,3}=\s{0,3}'?$/.exec(before)?.[1];
  const names = new Set([placeholder, argument ?? placeholder].map(foldName));
  return parameters.find((parameter) => isInPath(parameter) && names.has(foldName(parameter.name)));
}

function isInPath({ in: location }: Parameter): boolean {
  return location === 'path' || location === 'function';
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_{}-]/g, '');
}
