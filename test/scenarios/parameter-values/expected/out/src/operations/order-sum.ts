// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * Sum up the orders of a period.
 *
 * @see `api/order-sum.md`
 */
export const orderSum = {
  id: 'order-sum',
  title: 'order: sum',
  routes: [{ method: 'GET', path: "/orders/sum(period='{period}',limit={limit})" }],
  permissions: [],
  headers: [],
  parameters: [
    {
      name: 'period',
      in: 'function',
      type: 'Edm.String',
      required: false,
      values: ['day', 'week'],
      valuesClosed: true,
      default: 'week',
    },
    { name: 'limit', in: 'function', type: 'Edm.Int32', required: true, minimum: '1', maximum: '50' },
    {
      name: 'currency',
      in: 'query',
      type: 'Edm.String',
      required: false,
      values: ['eur', 'usd'],
      valuesClosed: true,
      default: 'eur',
      maxLength: 3,
    },
  ],
  responses: [{ status: 200, type: 'contoso.sales.order' }],
  source: 'api/order-sum.md',
} as const;
