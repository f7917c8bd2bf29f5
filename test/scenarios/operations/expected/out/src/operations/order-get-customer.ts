// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * Get customer of an order.
 *
 * @see `api/order-get-customer.md`
 */
export const orderGetCustomer = {
  id: 'order-get-customer',
  title: 'Get customer of an order',
  routes: [
    { method: 'GET', path: '/orders/{id}/customer' },
    { method: 'GET', path: '/orders', query: '$expand=customer' },
  ],
  permissions: [],
  headers: [],
  parameters: [],
  responses: [{ status: 200, type: 'contoso.sales.customer' }],
  source: 'api/order-get-customer.md',
} as const;
