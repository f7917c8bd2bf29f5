/** What a section is about, told by its heading. */
export type SectionRole = keyof typeof spellings | 'values';

/** Finds the role that a heading gives to its section: `properties` for "Properties", `query-parameters` for "Optional query parameters". */
export function readSectionRole(name: string): SectionRole | undefined {
  const plain = name.replace(/ ?\d{1,3}$/, '');
  return exactly.get(plain) ?? valuesRole(plain) ?? contained(plain);
}

const spellings = {
  properties: ['properties', 'property', 'common properties', 'attributes', 'fields'],
  relationships: ['relationships', 'relationship', 'navigation properties'],
  'instance-attributes': ['instance attributes', 'instance annotations'],
  methods: ['methods', 'method', 'functions', 'actions', 'operations', 'reports'],
  members: ['members', 'enum members', 'enumeration members'],
  'derived-types': ['derived types', 'derived resources', 'subtypes'],
  representation: ['json representation', 'representation', 'json'],
  permissions: ['permissions', 'permission', 'prerequisites'],
  'http-request': ['http request', 'http requests', 'request url', 'http method'],
  'query-parameters': ['query parameters', 'optional query parameters', 'odata query parameters', 'query parameter'],
  'path-parameters': ['path parameters', 'path parameter', 'uri parameters', 'url parameters'],
  'function-parameters': ['function parameters', 'function parameter'],
  parameters: ['parameters'],
  'request-headers': ['request headers', 'request header', 'optional request headers', 'headers'],
  'response-headers': ['response headers', 'response header'],
  'request-body': ['request body', 'body', 'action parameters'],
  'response-body': ['response body'],
  response: ['response', 'responses'],
  request: ['request', 'requests', 'sample request', 'example request', 'request example'],
  'example-response': ['sample response', 'example response', 'response example'],
  example: ['example', 'examples', 'sample', 'samples'],
  notification: ['notification', 'notifications'],
  errors: [
    'error responses',
    'error response',
    'error handling',
    'error codes',
    'error conditions',
    'errors',
    'exceptions',
    'response codes',
    'response code',
    'status codes',
  ],
  remarks: [
    'remarks',
    'see also',
    'next steps',
    "what's new",
    'common use cases',
    'related content',
    'known limitations',
    'limitations',
  ],
} as const;

const exactly: ReadonlyMap<string, SectionRole> = new Map(
  Object.entries(spellings).flatMap(([role, words]) =>
    // Object.entries forgets that the keys of the table are the roles.
    words.map((word): [string, SectionRole] => [word, role as SectionRole]),
  ),
);

/** Words that give their meaning to a longer heading as well: "Permissions for channels", "Example 2: ship an order". */
const leading: readonly SectionRole[] = [
  'permissions',
  'http-request',
  'request-headers',
  'request-body',
  'example',
  'notification',
];
const trailing: readonly SectionRole[] = [
  'properties',
  'relationships',
  'query-parameters',
  'path-parameters',
  'request-headers',
  'methods',
];

function contained(name: string): SectionRole | undefined {
  for (const [word, role] of exactly) {
    if (leading.includes(role) && name.startsWith(word) && /^[\s:,.(–-]/.test(name.slice(word.length))) return role;
    if (trailing.includes(role) && name.endsWith(` ${word}`)) return role;
  }
  return undefined;
}

function valuesRole(name: string): SectionRole | undefined {
  return valuesName(name) === undefined ? undefined : 'values';
}

/** What a heading such as "status values" or "Scope options" lists the values of; undefined for any other heading. */
export function valuesName(heading: string): string | undefined {
  return valuesHeading
    .exec(heading.trim())?.[1]
    ?.replace(/ (?:enum|enumeration|property)$/i, '')
    .trim();
}

/** "status values" may name an enum; "Scope options" only ever speaks of a property. */
export function mayNameEnum(heading: string): boolean {
  return !/ (?:options|flags|enumeration|enumerations)$/i.test(heading.trim());
}

const valuesHeading =
  /^(.{1,100}?) (?:values|members|flags|enumeration|enumerations|options|enum|enum type|enumeration type)$/i;
