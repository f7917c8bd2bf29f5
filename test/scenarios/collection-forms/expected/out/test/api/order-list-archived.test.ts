import { orderListArchivedResponse } from '../../src/examples/api/order-list-archived.js';
import { isOrder, shapeOfOrder, validateOrder } from '../../src/order.js';
import { describeExamples } from '../support/describe-examples.js';

describeExamples('api/order-list-archived.md', [
  {
    role: 'response',
    line: 28,
    body: orderListArchivedResponse,
    shape: shapeOfOrder,
    guard: isOrder,
    validate: validateOrder,
    collection: true,
    deviations: [],
  },
]);
