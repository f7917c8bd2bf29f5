import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import {
  CloudAppSecurityProfile,
  DomainSecurityProfile,
  DomainSecurityProfileCreate,
  PermissionsRequired,
  ValidationError,
  isCloudAppSecurityProfile,
  standardJsonSchema,
  strict,
  toJSONSchema,
  valuesOfPermissionsRequired,
} from 'security-profiles';
import { tableOfCloudAppSecurityProfile } from 'security-profiles/tables';
import type { Operations } from 'security-profiles/operations';
import { operations } from 'security-profiles/operations/list';
import * as appExamples from 'security-profiles/examples/api/security-post-cloudappsecurityprofiles';
import * as domainExamples from 'security-profiles/examples/api/security-post-domainsecurityprofiles';

/** What a small program sees of the package; the test prints it as JSON. */
export const findings = {
  documentedRequest:
    DomainSecurityProfileCreate.validate(domainExamples.createDomainsecurityprofileFromRequest).issues ?? [],
  responses: Object.values(appExamples).map((body) => isCloudAppSecurityProfile(body)),
  issues: listIssues({ ...repaired(), riskScore: 7, tags: ['a', 2] }),
  standard: readStandard(CloudAppSecurityProfile, repaired()),
  jsonSchema: readJsonSchema(standardJsonSchema(CloudAppSecurityProfile, tableOfCloudAppSecurityProfile)),
  strict: toJSONSchema(tableOfCloudAppSecurityProfile, { unknownKeys: 'refuse' })['additionalProperties'],
  closed: strict(tableOfCloudAppSecurityProfile, { enums: 'closed' }).is({
    ...repaired(),
    permissionsRequired: 'lost',
  }),
  refusal: readRefusal(() => DomainSecurityProfile.parse({ id: 17, tags: [1, 'x', 2] })),
  members: valuesOfPermissionsRequired,
  member: PermissionsRequired.guest,
  operations: operations.flatMap(({ routes }) => routes.map(({ method, path }) => `${method} ${path}`)),
  status: statusOf('POST /Security/domainSecurityProfiles/$ref'),
};

/** An operation's type map: what may be sent, and what comes back by status. */
type Sent = Operations['POST /Security/domainSecurityProfiles/$ref']['request'];
type Returned = Operations['POST /Security/domainSecurityProfiles/$ref']['responses'][201];

export const sent = (body: Sent): DomainSecurityProfileCreate => body;
export const returned = (body: Returned): DomainSecurityProfile => body;

/** A response with the placeholder of the page replaced by a member. */
function repaired(): object {
  const body = Object.values(appExamples).find((example) => 'id' in example);
  return { ...body, permissionsRequired: PermissionsRequired.user };
}

function listIssues(value: unknown): readonly string[] {
  const { issues = [] } = CloudAppSecurityProfile.validate(value);
  return issues.map(({ pointer, code }) => `${pointer} ${code}`);
}

function readStandard<Output>(schema: StandardSchemaV1<unknown, Output>, value: unknown): boolean {
  const result = schema['~standard'].validate(value);
  return !(result instanceof Promise) && result.issues === undefined;
}

function readJsonSchema(schema: StandardJSONSchemaV1<CloudAppSecurityProfile>): readonly unknown[] {
  const { input, output } = schema['~standard'].jsonSchema;
  return [input({ target: 'draft-2020-12' }), output({ target: 'draft-07' })].map(({ $schema }) => $schema);
}

/** An assertion narrows the type of the value. */
export function platformOf(value: unknown): CloudAppSecurityProfile['platform'] {
  CloudAppSecurityProfile.assert(value);
  return value.platform;
}

function readRefusal(parse: () => unknown): number {
  try {
    parse();
    return 0;
  } catch (error) {
    return error instanceof ValidationError ? error.issues.length : -1;
  }
}

function statusOf(route: keyof Operations): keyof Operations[typeof route]['responses'] {
  const status: keyof Operations[typeof route]['responses'] = 201;
  return status;
}
