import type { Constraint } from '../../model/constraint.js';
import { requestLines, type Operation, type Parameter, type PermissionGrant } from '../../model/operation.js';
import { operationOptions } from '../../model/exchange/query-values.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';
import { declareConst } from '../code/declare.js';
import { asConst } from '../code/expressions.js';
import { literal, type Literal } from '../code/literal.js';
import { docCommentWithSee, type Pages } from '../code/doc-comment.js';
import type { Declaration } from '../code/module.js';
import { typeLabel } from './type-label.js';

/** Writes the constant that describes an operation. */
export function declareOperation(
  operation: Operation,
  name: string,
  { index, package: pages }: { readonly index: SchemaIndex; readonly package: Pages },
): Declaration {
  const { title, description, source } = operation;
  const doc = docCommentWithSee({ description: description ?? title, source }, pages);
  return declareConst({ name, doc, value: asConst(literal(dataOf(operation, index))) });
}

function dataOf(operation: Operation, index: SchemaIndex): Literal {
  const { id, title, permissions, headers, parameters, request, responses, source } = operation;
  const options = operationOptions(operation);
  return {
    id,
    title,
    routes: requestLines(operation).map(({ method, path, query }) => ({ method, path, query })),
    permissions: permissions.map(grantOf),
    headers: headers.map(({ name, value, required }) => ({ name, value, required })),
    parameters: parameters.filter((parameter) => parameter.in !== 'body').map((one) => dataOfParameter(one, index)),
    queryOptions: options.length === 0 ? undefined : options,
    request: request && { shape: request.shape, type: request.type && typeLabel(request.type, index) },
    responses: responses.map(({ status, type }) => ({ status, type: type && typeLabel(type, index) })),
    source: source.file,
  };
}

function grantOf({ permissionType, scheme, support, alternatives, resource }: PermissionGrant): Literal {
  const about = resource === undefined ? {} : { resource };
  return { ...about, account: permissionType, scheme, support, scopes: alternatives };
}

function dataOfParameter(
  { name, in: location, type, required, values, valuesClosed, constraints }: Parameter,
  index: SchemaIndex,
): Literal {
  return {
    name,
    in: location,
    type: typeLabel(type, index),
    required,
    values: values?.map((value) => value.name),
    valuesClosed: valuesClosed === true ? true : undefined,
    ...Object.fromEntries(constraints.flatMap((constraint) => Object.entries(dataOfConstraint(constraint)))),
  };
}

/** The fields that a constraint adds to the data of a parameter; empty if other fields say it, or if it applies only to properties. */
function dataOfConstraint(constraint: Constraint): { readonly [name: string]: Literal } {
  switch (constraint.kind) {
    case 'Default':
      return { default: constraint.value };
    case 'Deprecated':
      return { deprecated: constraint.text };
    case 'Length':
      return { minLength: constraint.min, maxLength: constraint.max };
    case 'Range':
      return { minimum: constraint.min, maximum: constraint.max };
    case 'Count':
      return { minItems: constraint.min, maxItems: constraint.max };
    case 'Pattern':
      return { pattern: constraint.pattern };
    case 'Format':
      return { format: constraint.format };
    case 'ReadOnly':
    case 'WriteOnly':
    case 'Immutable':
    case 'Key':
    case 'Required':
    case 'Optional':
    case 'Nullable':
    case 'SelectOnly':
    case 'Query':
      return {};
  }
}
