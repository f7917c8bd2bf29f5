import { placeholdersIn, type Parameter, type Route } from '../operation.js';
import type { RequestValue } from './request-value.js';
import type { RouteUses } from './route-uses.js';

/** The values for the placeholders of a route, in its order. A name that it repeats is listed once. */
export function pathValues({ route, operations }: RouteUses): readonly RequestValue[] {
  const parameters = operations.flatMap((operation) => operation.parameters);
  return [...new Set(placeholdersIn(route.path))].map((name) => {
    const parameter = parameterOf(name, route, parameters);
    return { name, required: true, ...(parameter === undefined ? {} : { parameter }) };
  });
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
