import type { ExampleFact } from '../../model/facts/facts.js';
import type { RoleSection } from '../page/section.js';

/** The role that a section gives to a message which does not show it itself. */
export function roleOfSection({ role }: RoleSection): ExampleFact['role'] | undefined {
  if (role === 'request' || role === 'request-body') return 'request';
  if (role === 'example-response' || role === 'response') return 'response';
  return undefined;
}
