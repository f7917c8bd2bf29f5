import { nameRoute, type Operation } from '../../../model/operation.js';

/** The principal request line of an operation, by which readers know it; without one, its title. */
export function nameOperation({ routes: [first], title }: Operation): string {
  return first === undefined ? title : nameRoute(first);
}
