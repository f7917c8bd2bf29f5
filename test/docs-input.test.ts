import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lint, type Diagnostic, type StructuredType } from '../generator/index.js';

const { documentation } = await lint({ workingFolder: join(import.meta.dirname, '..'), inputs: ['docs-input'] });
const { diagnostics, schema } = documentation;

test('everything that is wrong with the two pages is reported, at its place, and nothing else', () => {
  expect(countByCode(diagnostics)).toEqual({
    'backslash-in-url': 2,
    'empty-front-matter': 4,
    'missing-link-target': 8,
    'placeholder-in-example': 2,
    'reference-path-mismatch': 2,
    'required-but-absent': 4,
    'reversed-permission-order': 2,
    'synthesized-enum-name': 1,
    'type-known-from-examples': 3,
    'type-name-case': 2,
    'type-name-without-hash': 8,
    'undocumented-permission': 4,
  });
  expect(placesOf('required-but-absent')).toEqual([
    'cloudappsecurityprofiles:45:2',
    'cloudappsecurityprofiles:48:2',
    'cloudappsecurityprofiles:52:2',
    'domainsecurityprofiles:45:2',
  ]);
  expect(placesOf('undocumented-permission')).toEqual([
    'cloudappsecurityprofiles:19:37',
    'cloudappsecurityprofiles:21:14',
    'domainsecurityprofiles:19:37',
    'domainsecurityprofiles:21:14',
  ]);
});

test('the two pages give their types with every row, the nested ones from the union of all examples', () => {
  expect(Object.fromEntries(schema.types.map((type) => [type.name, membersOf(type)]))).toEqual({
    'microsoft.graph.cloudAppSecurityProfile':
      'azureSubscriptionId azureTenantId createdDateTime deploymentPackageUrl destinationServiceName isSigned ' +
      'lastModifiedDateTime manifest name permissionsRequired platform policyName publisher riskScore tags type vendorInformation',
    'microsoft.graph.domainRegistrant': 'countryOrRegionCode organization url',
    'microsoft.graph.domainSecurityProfile':
      'activityGroupNames azureSubscriptionId azureTenantId countHits countInOrg domainCategories domainRegisteredDateTime ' +
      'firstSeenDateTime lastSeenDateTime name registrant riskScore tags vendorInformation',
    'microsoft.graph.entity': 'id',
    'microsoft.graph.permissionsRequired': 'unknown anonymous guest user administrator system unknownFutureValue',
    'microsoft.graph.reputationCategory': 'description name vendor',
    'microsoft.graph.securityVendorInformation': 'provider providerVersion subProvider vendor',
  });
});

test('a property of a documented type is required on create only where the table and every request example agree', () => {
  const optional = schema.types.flatMap((type) =>
    type.kind === 'EnumType' || type.origin === 'example'
      ? []
      : type.properties.filter(({ presence }) => presence.create !== 'required').map(({ name }) => nameIn(type, name)),
  );
  expect(optional).toEqual([
    'cloudAppSecurityProfile.createdDateTime',
    'cloudAppSecurityProfile.lastModifiedDateTime',
    'entity.id',
  ]);
});

function countByCode(found: readonly Diagnostic[]): Readonly<Record<string, number>> {
  const codes = found.map(({ code }) => code);
  return Object.fromEntries(codes.toSorted().map((code) => [code, codes.filter((other) => other === code).length]));
}

function placesOf(wanted: string): readonly string[] {
  return diagnostics
    .filter(({ code }) => code === wanted)
    .map(({ source }) => `${/post-(\w+)/.exec(source.file)?.[1]}:${source.line}:${source.column}`);
}

function membersOf(type: (typeof schema.types)[number]): string {
  return (type.kind === 'EnumType' ? type.members : type.properties).map(({ name }) => name).join(' ');
}

function nameIn(type: StructuredType, name: string): string {
  return `${type.name.slice(type.name.lastIndexOf('.') + 1)}.${name}`;
}
