/** The pages of an example: the text of one page, or several texts by path. In a bad example, `«` and `»` enclose the reported place. */
export type ExamplePages = string | Readonly<Record<string, string>>;

/** A page: `# Create order`, then the sections, each below its heading. */
export function page(title: string, sections: Readonly<Record<string, string>>): string {
  const parts = Object.entries(sections).map(([heading, content]) => `\n## ${heading}\n\n${content}\n`);
  return `# ${title}\n${parts.join('')}`;
}

/** A property table: one line per row. */
export function propertyTable(...rows: readonly string[]): string {
  return ['|Property|Type|Description|', '|:---|:---|:---|', ...rows].join('\n');
}

/** A page that defines a type with a property table of these rows. */
export function typePage(name: string, ...rows: readonly string[]): string {
  return page(`${name} resource type`, { Properties: propertyTable(...rows) });
}

/** A type page with a sentence that names the base type. */
export function derivedPage(name: string, base: string, ...rows: readonly string[]): string {
  return typePage(name, ...rows).replace('\n\n', `\n\nInherits from [${base}](${base}.md).\n\n`);
}

/** A page that defines the type `order` with a property table of these rows. */
export function orderPage(...rows: readonly string[]): string {
  return typePage('order', ...rows);
}

/** A code block with HTTP messages. */
export function http(...lines: readonly string[]): string {
  return ['```http', ...lines, '```'].join('\n');
}

/** An annotated JSON representation; `more` is added to the keys of the annotation. */
export function representation(lines: readonly string[], more = ''): string {
  const annotation = `<!-- { "blockType": "resource", "@odata.type": "contoso.order"${more} } -->`;
  return [annotation, '```json', ...lines, '```'].join('\n');
}

/** A page that defines the type `order` by its JSON representation. */
export function jsonPage(...lines: readonly string[]): string {
  return page('order resource type', { 'JSON representation': representation(lines) });
}

/** A page that defines the type `order` by a property table and a JSON representation. */
export function orderPageWithJson(rows: readonly string[], lines: readonly string[], more = ''): string {
  return page('order resource type', {
    Properties: propertyTable(...rows),
    'JSON representation': representation(lines, more),
  });
}

/** A page that documents how to get an order; `body` is the body of its example response. */
export function getOrderPage(...body: readonly string[]): string {
  return page('Get order', {
    'HTTP request': http('GET /orders/{id}'),
    Response: 'If successful, this method returns a `200 OK` response code and an [order](order.md) object.',
    Example: `${http('GET https://api.contoso.com/orders/1')}\n\n${http('HTTP/1.1 200 OK', 'Content-Type: application/json', '', ...body)}`,
  });
}

/** A page that documents how to create an order, with the rows of its request body table and the messages of its example. */
export function createOrderPage(
  rows: readonly string[],
  request: readonly string[],
  response: readonly string[] = ['HTTP/1.1 201 Created'],
): string {
  return page('Create order', {
    'HTTP request': http('POST /orders'),
    'Request body': `Supply a JSON representation of the [order](order.md) object. The following table shows the properties that are required when you create the order.\n\n${propertyTable(...rows)}`,
    Response: 'If successful, this method returns a `201 Created` response code and an [order](order.md) object.',
    Example: `${http('POST https://api.contoso.com/orders', 'Content-Type: application/json', '', ...request)}\n\n${http(...response)}`,
  });
}

/** Two pages: one defines the type `order` by its rows, the other shows an example of an order. */
export function orderExample(rows: readonly string[], ...body: readonly string[]): ExamplePages {
  return { 'order.md': orderPage(...rows), 'order-get.md': getOrderPage(...body) };
}
