import type { OperationFact, RequestFact } from '../../model/facts/facts.js';
import type { Statement } from '../statement.js';
import type { OperationReading } from './read-operation.js';

/** Adds what the tables say to an operation: permissions, headers, parameters, and the names in its body table. */
export function completeOperation(
  { fact, boilerplate }: OperationReading,
  statements: readonly Statement[],
): OperationFact {
  return {
    ...fact,
    permissions: statements.flatMap((statement) => (statement.kind === 'Permission' ? [statement.grant] : [])),
    headers: statements.flatMap((statement) => (statement.kind === 'Header' ? [statement.header] : [])),
    parameters: statements.flatMap((statement) => (statement.kind === 'Parameter' ? [statement.parameter] : [])),
    ...(fact.request ? { request: boilerplate ? withBoilerplate(fact.request, statements) : fact.request } : {}),
  };
}

function withBoilerplate(request: RequestFact, statements: readonly Statement[]): RequestFact {
  const names = statements.flatMap((statement) =>
    statement.kind === 'Property' && statement.role !== 'type' ? [statement.name] : [],
  );
  return { ...request, requiredOnCreate: [...new Set(names)] };
}
