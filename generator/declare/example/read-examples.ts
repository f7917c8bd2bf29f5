import type { ExampleFact, OperationFact } from '../../model/facts/facts.js';
import type { AnnotationKeys } from '../language/annotation-keys.js';
import { typeOfObject } from '../words/annotation.js';
import type { MessageDraft } from '../statement.js';
import { uniqueNames } from '../words/unique-names.js';

/** The operations of a page and, for each message, the index of the operation that it belongs to. */
export interface ExampleOwners {
  readonly operations: readonly OperationFact[];
  readonly owners: readonly (number | undefined)[];
}

/** Pairs the messages of a page, names each uniquely (`order-get-request`), and takes missing types from their operations. */
export function readExamples(
  drafts: readonly MessageDraft[],
  slug: string,
  { operations, owners }: ExampleOwners,
  annotations: AnnotationKeys,
): readonly ExampleFact[] {
  const names = uniqueNames(drafts.map(({ name, role }) => name ?? `${slug}-${role}`));
  const answered = new Set<number>();
  return drafts.map((draft, index) => {
    const { name: _name, group: _group, ...rest } = draft;
    const operation = owners[index];
    const answers = draft.role === 'response' ? answeredRequest(drafts, index, answered) : undefined;
    if (answers !== undefined) answered.add(answers);
    return {
      kind: 'Example',
      name: names[index] ?? slug,
      ...rest,
      ...(operation === undefined ? {} : { operation }),
      ...(answers === undefined ? {} : { answers }),
      ...operationType(draft, operations[operation ?? -1], annotations),
    };
  });
}

/** The request that a response answers: an earlier, unanswered one with the same annotated name, else the last one in its group. */
function answeredRequest(
  drafts: readonly MessageDraft[],
  index: number,
  answered: ReadonlySet<number>,
): number | undefined {
  const response = drafts[index];
  const open = [...drafts.keys()].filter((at) => at < index && drafts[at]?.role === 'request' && !answered.has(at));
  const named = open.find((at) => response?.name !== undefined && drafts[at]?.name === response.name);
  return named ?? open.findLast((at) => drafts[at]?.group === response?.group);
}

/** The type that the operation documents for a message, unless the annotation or the body names one. */
function operationType(
  draft: MessageDraft,
  operation: OperationFact | undefined,
  annotations: AnnotationKeys,
): Pick<ExampleFact, 'type'> {
  if (draft.type || !operation || typeOfObject(draft.body, annotations)) return {};
  if (draft.role === 'request') return draft.body && operation.request?.type ? { type: operation.request.type } : {};
  const response = operation.responses.find(({ status }) => status === draft.status);
  return response?.type ? { type: response.type } : {};
}
