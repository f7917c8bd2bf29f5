/** The parts of an API page that a test may replace. All other parts are free of faults. */
export interface OperationPage {
  readonly frontMatter?: string;
  readonly route?: string;
  readonly request?: string;
  readonly requestHeaders?: readonly string[];
  readonly requestBody?: string;
  readonly rows?: readonly string[];
  readonly response?: string;
  readonly status?: string;
  readonly annotation?: string;
  readonly responseBody?: string;
}

/** A page that creates an order: `POST /orders` with a body table, and an example. */
export function operationPage({
  frontMatter = 'title: "Create order"\ndoc_type: apiPageType',
  route = 'POST /orders',
  request = 'POST https://api.contoso.com/v1.0/orders',
  requestHeaders = ['Content-Type: application/json'],
  requestBody = '{\n  "customer": "a"\n}',
  rows = ['|customer|String|Who ordered.|'],
  response = 'If successful, this method returns a `201 Created` response code and an [order](../resources/order.md) object in the response body.',
  status = '201 Created',
  annotation = '{ "blockType": "response", "@odata.type": "contoso.order" }',
  responseBody = '{\n  "@odata.type": "#contoso.order",\n  "customer": "a"\n}',
}: OperationPage = {}): string {
  return `---
${frontMatter}
---

# Create order

Namespace: contoso

Create a new order.

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:--|:--|
|Delegated (work or school account)|Orders.Write|

## HTTP request

<!-- { "blockType": "ignored" } -->
\`\`\`http
${route}
\`\`\`

## Request body

In the request body, supply a JSON representation for the [order](../resources/order.md) object.

The following table shows the properties that are required when you create the order.

|Property|Type|Description|
|:--|:--|:--|
${rows.join('\n')}

## Response

${response}

## Example

### Request

<!-- { "blockType": "request", "name": "create_order" } -->
\`\`\`http
${[request, ...requestHeaders].join('\n')}${requestBody === '' ? '' : `\n\n${requestBody}`}
\`\`\`

### Response

<!-- ${annotation} -->
\`\`\`http
HTTP/1.1 ${status}
Content-Type: application/json${responseBody === '' ? '' : `\n\n${responseBody}`}
\`\`\`
`;
}

/** A page of a type with table rows and a JSON representation. */
export function resourcePage(
  rows: readonly string[],
  json: string,
  { name = 'order', annotation = '', docType = 'resourcePageType' } = {},
): string {
  return `---
title: "${name} resource type"
doc_type: ${docType}
---

# ${name} resource type

Namespace: contoso

What it is.

## Properties

|Property|Type|Description|
|:--|:--|:--|
${rows.join('\n')}

## Relationships

None.

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "contoso.${name}"${annotation} } -->
\`\`\`json
${json}
\`\`\`
`;
}
