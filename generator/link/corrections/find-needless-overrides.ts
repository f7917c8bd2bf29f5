import type { Override, Placed } from '../../model/corrections.js';
import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { csdlName, type QualifiedName } from '../../model/edm/type-reference.js';
import type { Operation } from '../../model/operation.js';
import type { Property, Schema, SchemaType } from '../../model/schema/schema.js';
import { findTarget, type OverrideTarget } from '../naming/configured/find-target.js';
import { answerOf } from './override-operations.js';

/** Properties and base types as the documentation states them, without overrides. */
export interface Documented {
  readonly properties: ReadonlyMap<Property, Property>;
  readonly baseTypes: ReadonlyMap<QualifiedName, QualifiedName>;
  /** Types and operations, without what overrides say of their texts, members, bodies and answers. */
  readonly types: readonly SchemaType[];
  readonly operations: readonly Operation[];
}

/** Reports overrides, or parts of them, that say the same as the documentation. */
export function findNeedlessOverrides(
  overrides: readonly Override[],
  schema: Pick<Schema, 'types' | 'operations'>,
  documented: Documented,
): readonly Diagnostic[] {
  return overrides.flatMap((override) => {
    const target = findTarget(override, schema).found;
    const before = findTarget(override, documented).found;
    if (target === undefined || before === undefined) return [];
    const facets = facetsOf(override, { target, before }, documented);
    const needless = facets.filter(({ changed }) => !changed).map(({ facet }) => facet);
    const reported: readonly Placed<unknown>[] = needless.length === facets.length ? [override] : needless;
    return reported.map(({ option, source }) => diagnose('needless-option', source, { option }));
  });
}

interface Facet {
  readonly facet: Placed<unknown>;
  readonly changed: boolean;
}

/** What an override changes, with and without it. */
interface Change {
  readonly target: OverrideTarget;
  readonly before: OverrideTarget;
}

function facetsOf(override: Override, { target, before }: Change, documented: Documented): readonly Facet[] {
  const [now, old] = [valuesOf(target), valuesOf(asDocumented(before, documented))];
  return facetNames.flatMap((name) => {
    const facet = override[name];
    return facet === undefined ? [] : [{ facet, changed: now[name] !== old[name] }];
  });
}

const facetNames = [
  'type',
  'nullable',
  'required',
  'requiredOnCreate',
  'baseType',
  'members',
  'description',
  'deprecated',
  'request',
  'answer',
  'status',
] as const satisfies readonly (keyof Override)[];

type Values = { readonly [Name in (typeof facetNames)[number]]?: string | boolean | undefined };

function asDocumented(target: OverrideTarget, { properties, baseTypes }: Documented): OverrideTarget {
  switch (target.kind) {
    case 'type': {
      const baseType = baseTypes.get(target.type.name);
      const { baseType: _, ...type } = target.type;
      return { kind: 'type', type: { ...type, ...(baseType === undefined ? {} : { baseType }) } };
    }
    case 'property':
      return { ...target, property: properties.get(target.property) ?? target.property };
    case 'enum':
    case 'operation':
      return target;
  }
}

/** What the facets say, as text that can be compared. */
function valuesOf(target: OverrideTarget): Values {
  switch (target.kind) {
    case 'type':
      return {
        baseType: target.type.baseType,
        description: target.type.description,
        deprecated: target.type.deprecated,
      };
    case 'enum': {
      const { members, description, deprecated } = target.type;
      return { members: members.map(({ name }) => name).join(), description, deprecated };
    }
    case 'property': {
      const { type, nullable, presence, description, constraints } = target.property;
      return {
        type: csdlName(type).toLowerCase(),
        nullable,
        required: presence.read === 'required',
        requiredOnCreate: presence.create === 'required',
        description,
        deprecated: constraints.find((one) => one.kind === 'Deprecated')?.text,
      };
    }
    case 'operation':
      return {
        description: target.operations.map(({ description }) => description ?? '').join(),
        request: target.operations.map(({ request }) => JSON.stringify(request?.type)).join(),
        answer: target.operations.map((one) => JSON.stringify(answerOf(one)?.type ?? answerOf(one)?.empty)).join(),
        status: target.operations.map((one) => answerOf(one)?.status).join(),
      };
  }
}
