export default {
  inputs: ['docs'],
  out: 'out',
  renames: {
    order: 'purchase',
    'contoso.sales.customer': 'Client',
    state: 'progress',
  },
};
