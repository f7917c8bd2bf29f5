const reason = 'The service counts whole items; the page is about to be corrected.';

export default {
  inputs: ['docs'],
  out: 'out',
  renames: {
    order: 'purchase',
    'contoso.sales.customer': 'Client',
    state: 'progress',
  },
  overrides: {
    'order.count': { reason, type: 'Int64', required: true },
    'contoso.sales.customer.name': {
      reason: 'Until 2024 customers could stay unnamed.',
      nullable: false,
      type: 'String',
    },
    customer: { reason: 'As the service metadata says.', baseType: 'person' },
    'POST /orders': { reason: 'The service answers later.', answer: 'nothing', status: 202 },
  },
};
