import type { Override, PlacedType } from '../../model/corrections.js';
import type { TypeReference } from '../../model/edm/type-reference.js';
import { findRoutes, isRequest } from '../../model/find-routes.js';
import { isSuccess, type Operation, type RequestBody, type Response } from '../../model/operation.js';

/** Resolves the type that the configuration states. */
export type ResolvePlaced = (type: PlacedType) => TypeReference | undefined;

/** Whether the configuration says that there is no body. */
export function isNothing({ value }: PlacedType): boolean {
  return value.trim().toLowerCase() === 'nothing';
}

/** The answer of an operation that an override changes: the first success. */
export function answerOf({ responses }: Operation): Response | undefined {
  return responses.find(({ status }) => isSuccess(status));
}

/** Replaces what the documentation says about operations by what the configuration says. An override holds for all routes of a page's operation. */
export function overrideOperations(
  operations: readonly Operation[],
  overrides: readonly Override[],
  resolve: ResolvePlaced,
): readonly Operation[] {
  const changes = overrides.flatMap((override) =>
    isRequest(override.name)
      ? findRoutes(override.name, operations).map(({ operation }) => [operation.id, override] as const)
      : [],
  );
  const byId = new Map(changes);
  return operations.map((operation) => {
    const override = byId.get(operation.id);
    return override === undefined ? operation : overrideOperation(operation, override, resolve);
  });
}

function overrideOperation(operation: Operation, override: Override, resolve: ResolvePlaced): Operation {
  const { description, value, source } = override;
  return {
    ...operation,
    ...(description === undefined ? {} : { description: description.value }),
    ...overrideRequest(operation, override, resolve),
    responses: overrideAnswer(operation, override, resolve),
    overridden: { reason: value, source },
  };
}

function overrideRequest(
  { request, routes }: Operation,
  { request: stated }: Override,
  resolve: ResolvePlaced,
): { readonly request?: RequestBody } {
  const type = stated === undefined ? undefined : resolve(stated);
  if (stated === undefined || type === undefined) return {};
  const isStored = request?.shape === 'create' || request?.shape === 'update';
  const shape = isStored ? request.shape : routes[0]?.method === 'POST' ? 'create' : 'update';
  return { request: { shape, type, source: request?.source ?? stated.source } };
}

function overrideAnswer(operation: Operation, override: Override, resolve: ResolvePlaced): readonly Response[] {
  const { answer, status } = override;
  if (answer === undefined && status === undefined) return operation.responses;
  const replaced = operation.responses.find((response) => response.status === status?.value) ?? answerOf(operation);
  const { type: documented, form, empty }: Partial<Response> = replaced ?? {};
  const type = answer === undefined ? documented : resolve(answer);
  const isEmpty = answer === undefined ? empty === true : isNothing(answer);
  const stated: Response = {
    status: status?.value ?? replaced?.status ?? 200,
    ...(type === undefined ? {} : { type }),
    ...(isEmpty ? { empty: true } : {}),
    ...(form === undefined ? {} : { form }),
    source: (answer ?? status ?? override).source,
  };
  return [stated, ...operation.responses.filter((response) => response !== replaced)];
}
