import type { JsonSchema } from './json-schema.js';

/** A relationship: its name, the document of its type, and whether it is a collection. */
export interface ExpandedDocument {
  readonly name: string;
  readonly document: JsonSchema;
  readonly collection: boolean;
}

/**
 * Describes an object with expanded relationships, from the documents of its type and of each relationship. Their
 * definitions become those of the whole document.
 */
export function describeExpanded(own: JsonSchema, related: readonly ExpandedDocument[]): JsonSchema {
  const properties = related.map(({ name, document, collection }) => [name, describe(document, collection)] as const);
  const required = related.filter(({ collection }) => collection).map(({ name }) => name);
  return {
    $schema: own['$schema'],
    allOf: [
      typeIn(own),
      {
        type: 'object',
        properties: Object.fromEntries(properties),
        ...(required.length === 0 ? {} : { required }),
      },
    ],
    ...definitionsOf([own, ...related.map(({ document }) => document)]),
  };
}

function describe(document: JsonSchema, collection: boolean): JsonSchema {
  const type = typeIn(document);
  return collection ? { type: 'array', items: type } : { anyOf: [type, { type: 'null' }] };
}

/** The keywords for definitions, by draft. References in a document lead to them. */
const keywords: readonly string[] = ['$defs', 'definitions'];

/** What a document says about its type, which can be part of another document. */
function typeIn(document: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(document).filter(([keyword]) => keyword !== '$schema' && !keywords.includes(keyword)),
  );
}

function definitionsOf(documents: readonly JsonSchema[]): JsonSchema {
  return Object.fromEntries(
    keywords.flatMap((keyword) => {
      const all = documents.map((document) => document[keyword]).filter((one) => one !== undefined);
      return all.length === 0 ? [] : [[keyword, Object.assign({}, ...all)]];
    }),
  );
}
