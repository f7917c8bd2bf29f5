import { distinctStatuses } from '../../model/operation.js';
import { withBody } from '../prose/response-sentence.js';
import type { OperationFact, ParameterFact, RequestFact, ResponseFact } from '../../model/facts/facts.js';
import type { Statement } from '../statement.js';
import type { OperationReading } from './read-operation.js';

/** Adds what the tables say to an operation: permissions, headers, parameters, responses, and the names in its body table. */
export function completeOperation(
  { fact, boilerplate }: OperationReading,
  statements: readonly Statement[],
): OperationFact {
  return {
    ...fact,
    permissions: statements.flatMap((statement) => (statement.kind === 'Permission' ? [statement.grant] : [])),
    headers: statements.flatMap((statement) => (statement.kind === 'Header' ? [statement.header] : [])),
    parameters: statements.flatMap((statement) =>
      statement.kind === 'Parameter' ? [withValues(statement.parameter, statements)] : [],
    ),
    responses: addListed(
      fact.responses,
      statements.flatMap((statement) => (statement.kind === 'Response' ? [statement.response] : [])),
    ),
    ...(fact.request ? { request: boilerplate ? withBoilerplate(fact.request, statements) : fact.request } : {}),
  };
}

/** Adds the values that a list below the table gives a parameter; the values in its own row come first. A list does not say that it is complete. */
function withValues(parameter: ParameterFact, statements: readonly Statement[]): ParameterFact {
  if (parameter.values !== undefined) return parameter;
  const values = statements.flatMap((statement) =>
    statement.kind === 'ParameterValue' && statement.parameter.toLowerCase() === parameter.name.toLowerCase()
      ? [statement.value]
      : [],
  );
  return values.length === 0 ? parameter : { ...parameter, values, valuesClosed: false };
}

/** Adds the responses in tables. A row adds its type to a response that the prose mentions; a success in a row counts only if it has one. */
function addListed(said: readonly ResponseFact[], listed: readonly ResponseFact[]): readonly ResponseFact[] {
  const settled = said.map((response) => {
    const row = listed.find(({ status, type }) => status === response.status && type !== undefined);
    return row?.type === undefined ? response : withBody(response, { type: row.type });
  });
  const added = listed.filter(({ status, type }) => status >= 400 || type !== undefined);
  return distinctStatuses([...settled, ...added]);
}

function withBoilerplate(request: RequestFact, statements: readonly Statement[]): RequestFact {
  const names = statements.flatMap((statement) =>
    statement.kind === 'Property' && statement.role !== 'type' ? [statement.name] : [],
  );
  return { ...request, requiredOnCreate: [...new Set(names)] };
}
