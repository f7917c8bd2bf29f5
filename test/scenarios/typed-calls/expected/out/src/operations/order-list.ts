// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * List orders.
 *
 * @see `api/order-list.md`
 */
export const orderList = {
  id: 'order-list',
  title: 'List orders',
  routes: [
    { method: 'GET', path: '/orders' },
    { method: 'GET', path: '/orders', query: '$expand=lines&archived={archived}' },
  ],
  permissions: [],
  headers: [
    { name: 'Authorization', value: 'Bearer {token}. Required.', required: true },
    { name: 'Accept', value: 'application/json' },
    { name: 'Prefer: time-zone', value: 'The time zone of the response. Optional.', required: false },
  ],
  parameters: [],
  queryOptions: ['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$count'],
  responses: [{ status: 200, type: 'Collection(contoso.sales.order)' }],
  source: 'api/order-list.md',
} as const;
