import { orderListResponse } from '../../src/examples/api/order-list.js';
import { isOrder, shapeOfOrder, validateOrder } from '../../src/order.js';
import { describeExamples } from '../support/describe-examples.js';

describeExamples('api/order-list.md', [
  {
    role: 'response',
    line: 28,
    body: orderListResponse,
    envelope: 'collection',
    wrapper: 'items',
    shape: shapeOfOrder,
    guard: isOrder,
    validate: validateOrder,
    deviations: [],
  },
]);
