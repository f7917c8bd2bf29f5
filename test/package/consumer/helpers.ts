import type {
  AnyEntity,
  CloudAppSecurityProfile,
  Collection,
  DomainSecurityProfile,
  Entity,
  ODataError,
  ReputationCategory,
  Select,
} from 'security-profiles';
import type { PropertyName } from 'security-profiles/runtime';
import type { Flat, Same } from './same.js';

type Annotated = { [annotation: `${string}@${string}`]: unknown };

// The selected properties, and annotations.
type Risk = Select<CloudAppSecurityProfile, 'id' | 'riskScore'>;
export const selected: Same<
  Flat<Risk>,
  Flat<Annotated & Pick<CloudAppSecurityProfile, '@odata.type'> & { id: string; riskScore: string | null }>
> = true;
export const annotated: Risk = { id: '1', riskScore: '7', '@odata.etag': 'W/"1"', 'tags@odata.count': 2 };
// @ts-expect-error: a property that is not selected
export const unselected = (risk: Risk) => risk.platform;
// @ts-expect-error: a selected property that is missing
export const missing: Risk = { id: '1' };
// @ts-expect-error: the property does not exist
export type Misspelt = Select<CloudAppSecurityProfile, 'riskscore'>;
// @ts-expect-error: an annotation is not a property
export type Annotation = Select<CloudAppSecurityProfile, '@odata.type'>;

// An optional property is present if it is selected, but may still be null.
interface Stock extends Entity {
  readonly count?: number | null;
  lines?: string[];
}
export const present: Same<
  Flat<Select<Stock, 'count' | 'lines'>>,
  Flat<Annotated & Pick<Entity, '@odata.type'> & { readonly count: number | null; lines: string[] }>
> = true;

// Editors suggest these names; an open type accepts any other name.
export const names: Same<PropertyName<Stock>, 'id' | 'count' | 'lines'> = true;
interface Bag extends Entity {
  weight: number;
  [property: string]: unknown;
}
export const weight = (bag: Select<Bag, 'weight'>): number => bag.weight;
export const openNames = (name: PropertyName<Bag>): string => name;
export const anyName: PropertyName<Bag> = 'size';

// In a union, each type keeps the properties that it has, and can still be narrowed.
type Either = Select<CloudAppSecurityProfile | ReputationCategory, 'riskScore' | 'description'>;
export const either = (value: Either): unknown => ('riskScore' in value ? value.riskScore : value.description);
export const subtype = (value: Select<AnyEntity, 'id'>): string => value.id;

// Pages of lists.
export async function readAll(page: Collection<Select<DomainSecurityProfile, 'id'>>): Promise<readonly string[]> {
  const next: string | undefined = page['@odata.nextLink'];
  const count: number | undefined = page['@odata.count'];
  return [next ?? '', String(count), ...page.value.map(({ id }) => id)];
}

// Error responses, with the inner error in the spelling of OData and in that of many services.
export const refusal: ODataError = {
  error: {
    code: 'badRequest',
    message: 'The order has no lines.',
    target: null,
    details: [{ code: 'tooFew', message: 'One line at least.', target: 'lines', '@contoso.severity': 1 }],
    innererror: { code: 'e17', trace: ['a', 'b'], innererror: {} },
    innerError: { date: '2026-01-01T00:00:00', 'request-id': '1' },
  },
};
// @ts-expect-error: the code is missing
export const nameless: ODataError = { error: { message: 'Something went wrong.' } };
