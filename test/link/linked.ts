import { linkSchema, type LinkedSchema } from '../../generator/link/link-schema.js';
import type { Configuration } from '../../generator/config/configuration.js';
import { readCollections } from '../../generator/config/read-collections.js';
import { readCorrections } from '../../generator/config/read-corrections.js';
import { readTypeName } from '../../generator/declare/cells/type-cell.js';
import { graph } from '../../generator/declare/dialects/graph.js';
import { csdlName } from '../../generator/model/edm/type-reference.js';
import type { EnumType, Property, StructuredType } from '../../generator/model/schema/schema.js';
import { factsOf } from '../declare/pages.js';

export type Linked = LinkedSchema;

/** Links some pages (path → Markdown) with a configuration. */
export function linkPages(
  pages: Readonly<Record<string, string>>,
  {
    defaultNamespace,
    presence,
    collections,
    ...configuration
  }: Pick<Configuration, 'defaultNamespace' | 'presence' | 'renames' | 'overrides' | 'collections'> = {},
): Linked {
  return linkSchema(
    Object.entries(pages).map(([path, markdown]) => factsOf(markdown, path)),
    {
      ...(defaultNamespace && { defaultNamespace }),
      ...(presence && { presence }),
      ...(collections && { collections: readCollections(collections) }),
      corrections: readCorrections(configuration, (text, source) => readTypeName(text, source, graph.types)),
    },
  );
}

/** A resource page with property rows and a JSON representation. `more` replaces or adds parts of the page. */
export function resourcePage(
  name: string,
  rows: readonly string[],
  more: { readonly annotation?: string; readonly intro?: string; readonly json?: string; readonly after?: string } = {},
): string {
  return `# ${name} resource type

Namespace: contoso.sales

${more.intro ?? `A ${name}.`}

## Properties

|Property|Type|Description|
|:---|:---|:---|
${rows.join('\n')}

${more.after ?? ''}

## JSON representation

<!-- {
  "blockType": "resource",${more.annotation ?? ''}
  "@odata.type": "contoso.sales.${name}"
}-->
\`\`\`json
${more.json ?? '{}'}
\`\`\`
`;
}

/** A page that documents the request to create an object, with an example. */
export function createPage(
  name: string,
  rows: readonly string[],
  request: object,
  response: object | undefined = undefined,
): string {
  const answer =
    response === undefined
      ? ''
      : `
### Response

<!-- { "blockType": "response", "@odata.type": "contoso.sales.${name}" } -->
\`\`\`http
HTTP/1.1 201 Created
Content-Type: application/json

${JSON.stringify(response, undefined, 2)}
\`\`\`
`;
  return `# Create ${name}

Namespace: contoso.sales

## HTTP request

<!-- { "blockType": "ignored" } -->
\`\`\`http
POST /${name}s
\`\`\`

## Request body

In the request body, supply a JSON representation for the ${name} object.

The following table shows the properties that are required when you create the ${name}.

|Property|Type|Description|
|:---|:---|:---|
${rows.join('\n')}

## Response

If successful, this method returns a \`201 Created\` response code and a [${name}](../resources/${name}.md) object in the response body.

## Example

### Request

<!-- { "blockType": "request", "name": "create_${name}" } -->
\`\`\`http
POST https://api.contoso.com/v1/${name}s
Content-Type: application/json

${JSON.stringify(request, undefined, 2)}
\`\`\`
${answer}`;
}

/** The structured type with a simple name. */
export function structured({ schema }: Linked, name: string): StructuredType {
  const type = schema.types.find((one) => one.name.endsWith(`.${name}`));
  if (type === undefined || type.kind === 'EnumType') throw new Error(`no structured type ${name}`);
  return type;
}

/** The enum with a simple name. */
export function enumNamed({ schema }: Linked, name: string): EnumType {
  const type = schema.types.find((one) => one.name.endsWith(`.${name}`));
  if (type?.kind !== 'EnumType') throw new Error(`no enum ${name}`);
  return type;
}

/** The properties of a type as `name: type`. */
export function rowsOf(type: StructuredType): readonly string[] {
  return type.properties.map((property) => `${property.name}: ${csdlName(property.type)}`);
}

/** A property of a type. */
export function propertyOf(type: StructuredType, name: string): Property {
  const property = type.properties.find((one) => one.name === name);
  if (property === undefined) throw new Error(`no property ${name}`);
  return property;
}

/** The diagnostics as `code file:line message`. */
export function reported({ diagnostics }: Linked, code: string): readonly string[] {
  return diagnostics
    .filter((one) => one.code === code)
    .map(({ source, message }) => `${source.file}:${source.line} ${message}`);
}
