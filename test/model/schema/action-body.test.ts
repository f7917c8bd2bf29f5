import { expect, test } from 'vitest';
import { actionBody, bodyParameters } from '../../../generator/model/schema/action-body.js';
import type { Operation, Parameter } from '../../../generator/model/operation.js';
import type { PrimitiveName } from '../../../generator/model/edm/primitives.js';
import { fileSource } from '../../../generator/model/source.js';

const source = fileSource('api/parcel-weigh.md');

test('the first of two rows with the same name counts', () => {
  const operation = call(parameter('grams', 'Edm.Int32'), parameter('grams', 'Edm.String'));
  expect(bodyParameters(operation)).toEqual([parameter('grams', 'Edm.Int32')]);
  expect(actionBody(operation).properties.map(({ type }) => type)).toEqual([{ kind: 'Primitive', name: 'Edm.Int32' }]);
});

test('parameters of the path and of the query are not in the body', () => {
  const operation = call({ ...parameter('id', 'Edm.String'), in: 'path' }, parameter('grams', 'Edm.Int32'));
  expect(actionBody(operation).properties.map(({ name }) => name)).toEqual(['grams']);
});

function call(...parameters: readonly Parameter[]): Operation {
  return {
    kind: 'Operation',
    id: 'parcel-weigh',
    title: 'parcel: weigh',
    routes: [{ method: 'POST', path: '/parcels/{id}/weigh', source }],
    sharedRoutes: [],
    permissions: [],
    headers: [],
    parameters,
    request: { shape: 'parameters', source },
    responses: [],
    source,
  };
}

function parameter(name: string, type: PrimitiveName): Parameter {
  return { name, in: 'body', type: { kind: 'Primitive', name: type }, required: false, constraints: [], source };
}
