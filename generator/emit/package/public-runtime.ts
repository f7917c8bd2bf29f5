import type { PackagePart } from '../../model/package/parts.js';
import type { PlannedName } from '../../model/package/plan.js';
import { sortBy } from '../../model/text/compare.js';
import type { PackagePlan } from '../package-plan.js';

/** A name of the runtime that users import: from the package, or only from its `runtime`. */
export interface PublicName extends PlannedName {
  readonly from: 'index' | 'runtime';
}

/** The names of the runtime that users of a package need, values before types, each sorted by name. */
export function publicNames({ package: { parts }, index: { odata } }: PackagePlan): readonly PublicName[] {
  const trait = odata ? 'odata' : 'plain';
  const wanted = groups.filter((group) => parts.includes(group.part) && (group.only ?? trait) === trait);
  const names = wanted.flatMap((group) => group.names.split(' ').map((name): PublicName => ({ ...group, name })));
  return sortBy(names, ({ name, typeOnly }) => `${String(typeOnly)} ${name.toLowerCase()}`).map(
    ({ name, typeOnly, from }) => ({ name, typeOnly, from }),
  );
}

interface Group extends Omit<PublicName, 'name'> {
  readonly names: string;
  readonly part: PackagePart;
  /** Present if only services that follow OData, or only others, need the names. */
  readonly only?: 'odata' | 'plain';
}

const value = { from: 'index', typeOnly: false } as const;

const type = { from: 'index', typeOnly: true } as const;

const groups: readonly Group[] = [
  { ...value, part: 'types', names: 'extra' },
  { ...type, part: 'types', names: 'Open Opened' },
  {
    ...type,
    part: 'types',
    only: 'odata',
    names: 'Annotations Collection Edm Expand ODataError Reference RelationshipsOf Select Value',
  },
  { ...type, part: 'types', only: 'plain', names: 'Scalar' },
  { ...value, part: 'validators', names: 'standardJsonSchema strict toJSONSchema ValidationError' },
  { ...value, part: 'validators', only: 'odata', names: 'expand expandTable' },
  {
    ...type,
    part: 'validators',
    names:
      'Failure Issue IssueCode JsonSchema JsonSchemaOptions Result Schema StandardJsonSchema StrictOptions Success ValidateOptions',
  },
  {
    from: 'runtime',
    typeOnly: true,
    part: 'operations',
    names: 'BodyOf Call ErrorOf HeadersOf PathOf PathParametersOf QueryOf ResponseOf',
  },
];
