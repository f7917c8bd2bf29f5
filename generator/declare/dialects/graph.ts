import { exampleBlock, samplesBlock } from '../blocks/example-block.js';
import { ignoredBlock } from '../blocks/ignored-block.js';
import { requestBlock } from '../blocks/request-block.js';
import { resourceBlock } from '../blocks/resource-block.js';
import { responseBlock } from '../blocks/response-block.js';
import { unwrappedName } from '../cells/name-cell.js';
import { configuredItem } from '../cells/configured-type.js';
import {
  bytesForm,
  collectionCall,
  everydayItem,
  itemOrCollection,
  mapForm,
  namedItem,
  opaqueItem,
  phraseItem,
} from '../cells/type-forms.js';
import { everydayTypes } from './everyday-types.js';
import type { Dialect } from '../dialect.js';
import { pathOfUrl } from '../operation/read-route.js';
import { spellHeadings } from '../page/section-role.js';
import { englishPhrases } from '../prose/english-phrases.js';
import { bodyTable, untypedBodyTable, valueBodyTable } from '../tables/kinds/body-tables.js';
import { derivedTypeTable } from '../tables/kinds/derived-type-table.js';
import { errorTable } from '../tables/kinds/error-table.js';
import { headerTable, responseHeaderTable } from '../tables/kinds/header-tables.js';
import { memberTable } from '../tables/kinds/member-table.js';
import { methodTable } from '../tables/kinds/method-table.js';
import { functionParameterTable, pathParameterTable, queryParameterTable } from '../tables/kinds/parameter-tables.js';
import { permissionTable, transposedPermissionTable } from '../tables/kinds/permission-tables.js';
import { propertyTable, relationshipTable, untypedPropertyTable } from '../tables/kinds/property-tables.js';
import { readPlaceholderWord, readPrimitive } from '../../model/edm/primitive-words.js';

/** The first family of pages: annotated blocks, property and permission tables, OData. */
export const graph: Dialect = {
  sections: {
    synonyms: new Map(),
    roles: spellHeadings({
      properties: ['properties', 'property', 'common properties', 'attributes', 'fields'],
      relationships: ['relationships', 'relationship', 'navigation properties', 'navigation'],
      'instance-attributes': ['instance attributes', 'instance annotations'],
      methods: ['methods', 'method', 'functions', 'actions', 'operations', 'reports'],
      members: ['members', 'enum members', 'enumeration members'],
      'derived-types': ['derived types', 'derived resources', 'subtypes'],
      representation: ['json representation', 'representation', 'json'],
      permissions: ['permissions', 'permission', 'prerequisites'],
      'http-request': ['http request', 'http requests', 'request url', 'http method'],
      'query-parameters': [
        'query parameters',
        'optional query parameters',
        'odata query parameters',
        'query parameter',
      ],
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
    }),
    leading: [
      'permissions',
      'http-request',
      'request-headers',
      'request-body',
      'example-response',
      'example',
      'notification',
    ],
    trailing: ['properties', 'relationships', 'query-parameters', 'path-parameters', 'request-headers', 'methods'],
    values: [
      {
        pattern:
          /^(?:the )?(?:(?:possible|allowed|valid|supported|accepted|available) )?(?:values|members|options) (?:for|of) (?:the )?(.{1,100}?)(?: (?:property|field|attribute|parameter|enum|enumeration))?$/i,
        mayNameEnum: false,
      },
      {
        pattern:
          /^(?:the )?(?:possible|allowed|valid|supported|accepted|available) (.{1,100}?)(?: (?:enum|enumeration|property))? (?:values|members)$/i,
        mayNameEnum: true,
      },
      {
        pattern: /^(.{1,100}?)(?: (?:enum|enumeration|property))? (?:values|members|enum|enum type|enumeration type)$/i,
        mayNameEnum: true,
      },
      {
        pattern: /^(.{1,100}?)(?: (?:enum|enumeration|property))? (?:options|flags|enumeration|enumerations)$/i,
        mayNameEnum: false,
      },
    ],
    valuesSentence: [
      /^(?:the )?(?:(?:possible|allowed|valid|supported|accepted|available) )?values (?:for|of) (?:the )?([\w.-]{1,100})(?: (?:property|field|attribute|parameter))?(?: (?:are|include)(?: the following| as follows)?)?:?$/i,
      /^(?:the )?(?:following|these) (?:are the )?(?:(?:possible|allowed|valid|supported) )?values (?:are (?:possible|allowed|valid|supported) )?(?:for|of) (?:the )?([\w.-]{1,100})(?: (?:property|field|attribute|parameter))?:?$/i,
      /^(?:the )?([\w.-]{1,100})(?: (?:property|field|attribute|parameter))? (?:can be|may be|must be|is|can have|has|takes|accepts)(?: any)?(?: one)?(?: of)?(?: the)? (?:following|these)(?: values?)?:?$/i,
    ],
    ofType: /^(?:properties|relationships|members) of (?:an? |the )?(.{1,120})$/i,
    propertiesOf: /^(?:(?:the|an?) )?(.{1,120}?) (?:properties|attributes|fields)$/i,
    general:
      /^(?:(?:more|other|all|some|additional|advanced|allowed|available|base|basic|common|complex|computed|core|custom|default|deprecated|derived|dynamic|expandable|extended|extension|extra|filterable|further|general|generic|global|hidden|important|inherited|instance|internal|key|main|mandatory|metadata|miscellaneous|navigation|nested|new|open|optional|primary|private|public|queryable|read-only|read-write|readable|readonly|related|required|returned|searchable|shared|simple|special|specific|standard|supported|system|unsupported|updatable|useful|writable|writeable)(?: (?:and|or) |, ?| |$))+$/i,
    types: [
      {
        pattern: /^(?:(?:the|an?) )?(.{1,120}?) enum(?:eration)?(?: type)?(?: \([^()]{0,120}\))?[.:]?$/i,
        form: 'enum',
      },
      {
        pattern:
          /^(?:(?:the|an?) )?(.{1,120}?) (?:resource(?: type)?|(?:complex|entity) type|entity|object|facet|type)(?: \([^()]{0,120}\))?[.:]?$/i,
        form: 'structured',
      },
    ],
    description:
      /^(?:working|using|use|about|overview|introduction|how|managing|manage|get|list|create|update|delete)\s|(?:\S+\s){4}/i,
  },
  tables: {
    synonyms: new Map(),
    kinds: [
      permissionTable,
      transposedPermissionTable,
      propertyTable,
      untypedPropertyTable,
      relationshipTable,
      memberTable,
      methodTable,
      derivedTypeTable,
      headerTable,
      queryParameterTable,
      pathParameterTable,
      functionParameterTable,
      bodyTable,
      valueBodyTable,
      untypedBodyTable,
      responseHeaderTable,
      errorTable,
    ],
    firstColumns: {
      structured: new Map([['property', 'properties']]),
      enum: new Map([
        ['member', 'members'],
        ['value', 'members'],
      ]),
    },
  },
  blocks: {
    representation: resourceBlock,
    unannotated: ignoredBlock,
    annotated: [requestBlock, responseBlock, exampleBlock, samplesBlock],
  },
  names: [unwrappedName],
  types: {
    synonyms: new Map(),
    phrases: [],
    findPrimitive: readPrimitive,
    findPlaceholder: readPlaceholderWord,
    everyday: everydayTypes,
    forms: [collectionCall, mapForm, bytesForm, itemOrCollection],
    items: [configuredItem, phraseItem, opaqueItem, everydayItem, namedItem],
    spellings: [
      'order',
      'contoso.sales.order',
      'order collection',
      'order[]',
      'collection of orders',
      'list of order',
      'array of order',
      'Collection(Edm.Int32)',
      'Array<String>',
      'strings',
      'map of string to order',
      'Dictionary<string, order>',
      'order or invoice',
      'order | invoice',
      'String or null',
      'date-time',
      'bytes',
      'object',
      'enumeration',
    ],
    separator: /or(?=\s)|[/|]|,\s{0,9}or(?=\s)|,(?=\s{0,9}(?:null|nil)(?!\w))/iy,
  },
  phrases: englishPhrases,
  annotations: {
    blockType: 'blockType',
    tableTypes: ['permissions'],
    // `@type` is the older spelling.
    type: ['@type', '@odata.type'],
    common: ['blockType', 'name', '@odata.type', '@type', 'scopes', 'scope', 'target', 'id'],
    typeMember: '@odata.type',
  },
  routes: [pathOfUrl],
  examples: {
    roles: {
      request: 'request',
      'request-body': 'request',
      'example-response': 'response',
      response: 'response',
    },
    keys: { name: 'name', collection: 'isCollection', truncated: 'truncated' },
  },
  traits: { odata: true, defaultNamespace: undefined, placeholders: 'braces' },
};
