import type { PresencePolicy, Property } from '../../model/schema/schema.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { printReasons } from './evidence.js';

/** Whether a property must be there, in each shape, with the reasons and the policy by which they were weighed. */
export function printPresence({ presence, evidence }: Property, policy: PresencePolicy): string {
  const shapes = places.map(([shape, where]) => {
    const reasons = evidence.filter(({ about }) => about === `presence.${shape}`);
    return `${where}: ${presence[shape]}\n${printReasons(reasons)}`;
  });
  return `${shapes.join('')}Presence policy: ${policy} (${policies[policy]})\n`;
}

const places: readonly (readonly [ShapeName, string])[] = [
  ['read', 'In what the service returns'],
  ['create', 'In a request that creates'],
  ['update', 'In a request that updates'],
];

const policies: Readonly<Record<PresencePolicy, string>> = {
  documented: 'required is what all evidence agrees on',
  explicit: 'required is what the documentation calls so in words',
  optional: 'nothing is required',
};
