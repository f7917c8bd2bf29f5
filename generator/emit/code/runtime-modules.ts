import type { ModuleSymbol } from './code.js';

/** What generated code uses of the runtime: the names of each module below `src/runtime/`. There is no barrel, so that a module loads what it needs. */
export const runtimeModules = {
  annotations: ['Annotations', 'Exactly', 'Named', 'OtherTypeName', 'TypeName'],
  deviating: ['Deviating'],
  'edm-types': ['Edm'],
  envelope: ['Collection', 'Reference', 'Value'],
  expand: ['Expand', 'expand', 'relationships'],
  'is-array-of': ['isArrayOf', 'isArrayOfStrings'],
  'is-object': ['JsonObject', 'hasOnly', 'isObject', 'own'],
  'issues/found': ['Found', 'notObject', 'tooDeep'],
  'issues/members': ['member', 'memberList'],
  'issues/names': ['oneTypeName', 'present', 'someTypeName', 'typeName', 'unknownProperties'],
  'issues/nested': ['each', 'items', 'texts', 'within'],
  'issues/scalars': [
    'binary',
    'byte',
    'date',
    'dateTimeOffset',
    'decimal',
    'double',
    'duration',
    'flag',
    'guid',
    'int16',
    'int32',
    'int64',
    'sbyte',
    'single',
    'text',
    'timeOfDay',
    'untyped',
  ],
  'list-of': ['listOf'],
  'max-depth': ['maxDepth'],
  members: ['areMembers', 'isMember', 'valuesOf'],
  'odata-error': ['ODataError'],
  open: ['Flags', 'Open'],
  operation: ['Operation'],
  presence: ['nullable', 'nullish', 'optional', 'required'],
  'query-options': ['QueryOptions'],
  'scalars/is-binary': ['isEdmBinary'],
  'scalars/is-boolean': ['isEdmBoolean'],
  'scalars/is-date': ['isEdmDate'],
  'scalars/is-date-time-offset': ['isEdmDateTimeOffset'],
  'scalars/is-duration': ['isEdmDuration'],
  'scalars/is-guid': ['isEdmGuid'],
  'scalars/is-int64': ['isEdmInt64'],
  'scalars/is-integer': ['isEdmByte', 'isEdmInt16', 'isEdmInt32', 'isEdmSByte'],
  'scalars/is-number': ['isEdmDecimal', 'isEdmDouble'],
  'scalars/is-string': ['isEdmString'],
  'scalars/is-time-of-day': ['isEdmTimeOfDay'],
  'scalars/is-untyped': ['isEdmUntyped'],
  'scalars/scalars': [
    'edmBinary',
    'edmBoolean',
    'edmByte',
    'edmDate',
    'edmDateTimeOffset',
    'edmDecimal',
    'edmDouble',
    'edmDuration',
    'edmGuid',
    'edmInt16',
    'edmInt32',
    'edmInt64',
    'edmSByte',
    'edmSingle',
    'edmStream',
    'edmString',
    'edmTimeOfDay',
    'edmUntyped',
  ],
  schema: ['Schema', 'schema'],
  shape: ['EnumShape', 'ObjectShape', 'UnionShape'],
  'strict/expand-table': ['expandTable'],
  'type-name': ['isOneTypeName', 'isSomeTypeName', 'isTypeName', 'typeNameOf'],
  'union-shape': ['unionShape'],
} as const;

/** A name that generated code uses of the runtime. */
export type RuntimeName = (typeof runtimeModules)[keyof typeof runtimeModules][number];

const modulesByName: ReadonlyMap<string, string> = new Map(
  Object.entries(runtimeModules).flatMap(([module, names]) => names.map((name) => [name, module])),
);

/** A name of the runtime, and the module that exports it. */
export function runtime(name: RuntimeName): ModuleSymbol {
  return { name, module: `runtime/${modulesByName.get(name) ?? ''}` };
}
