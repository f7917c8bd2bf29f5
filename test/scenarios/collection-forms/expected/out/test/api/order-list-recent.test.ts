import { orderListRecentResponse } from '../../src/examples/api/order-list-recent.js';
import { isOrder, shapeOfOrder, validateOrder } from '../../src/order.js';
import { describeExamples } from '../support/describe-examples.js';

describeExamples('api/order-list-recent.md', [
  {
    role: 'response',
    line: 28,
    body: orderListRecentResponse,
    envelope: 'collection',
    shape: shapeOfOrder,
    guard: isOrder,
    validate: validateOrder,
    deviations: [],
  },
]);
