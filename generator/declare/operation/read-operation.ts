import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import type { OperationFact } from '../../model/facts/facts.js';
import type { BodyReading } from '../body-reading.js';
import type { Language } from '../language/language.js';
import type { Statement } from '../statement.js';
import { findBodyOwner } from './body-owner.js';
import { readBody } from './read-body.js';
import { findMisspeltOptions, readQueryOptions } from './query-options.js';
import { readInvocation } from './invocation.js';
import { readOperationText, type OperationText } from './operation-text.js';
import { readRequestFact } from './request-fact.js';
import type { OperationScope } from './find-operations.js';

/** An operation before its tables are read, and how to read the rows of its request body table. */
export interface OperationReading {
  readonly scope: OperationScope;
  readonly body: BodyReading;
  readonly fact: OperationFact;
  /** Whether the page calls all properties of the body table required. */
  readonly boilerplate: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads an operation from what the blocks of its sections state; undefined if no request line shows how to call it. */
export function readOperation(
  scope: OperationScope,
  statements: readonly Statement[],
  language: Language,
): OperationReading | undefined {
  const text = readOperationText(scope, statements, language);
  if (!text) return undefined;
  const owner = findBodyOwner(text, language);
  const invocation = readInvocation(text, owner);
  const body = readBody(text, owner, invocation);
  const request = readRequestFact(text, body);
  const queryOptions = readQueryOptions(scope, language.phrases);
  const untyped = text.bodyTable && !owner && !invocation && body.kind === 'Parameters';
  return {
    scope,
    body,
    boilerplate: text.request.boilerplate,
    diagnostics: [...(untyped ? [unknownBodyType(text)] : []), ...findMisspeltOptions(scope)],
    fact: {
      ...describeOperation(text),
      ...(queryOptions ? { queryOptions } : {}),
      ...(invocation ? { invocation } : {}),
      ...(request ? { request } : {}),
      responses: text.responses,
      source: scope.announced?.source ?? text.route.source,
    },
  };
}

/** An operation with the parts that `completeOperation` fills in later. */
function describeOperation({
  scope,
  introduction,
  routes,
  variants,
}: OperationText): Omit<OperationFact, 'responses' | 'source'> {
  const { description } = introduction;
  return {
    kind: 'Operation',
    name: scope.name,
    title: scope.title,
    ...(description === undefined ? {} : { description }),
    routes,
    variants,
    permissions: [],
    headers: [],
    parameters: [],
  };
}

function unknownBodyType({ scope: { title, sections }, route }: OperationText): Diagnostic {
  const source = sections.find(({ role }) => role === 'request-body')?.roleHeading?.source ?? route.source;
  return diagnose('unknown-body-type', source, { operation: title });
}
