import { distinctStatuses, isSuccess, type Operation, type Response } from '../operation.js';

/** The responses whose body is documented, and the other statuses if no success is. */
export function documentedAnswers(operations: readonly Operation[]): readonly Response[] {
  const responses = operations.flatMap((operation) => distinctStatuses(operation.responses));
  const documented = responses.filter(documentsBody);
  const statuses = new Set(documented.map(({ status }) => status));
  const answered = documented.some(({ status }) => isSuccess(status));
  const answers = responses.filter(
    (response) =>
      documentsBody(response) || !(statuses.has(response.status) || (answered && isSuccess(response.status))),
  );
  return answers.toSorted((a, b) => a.status - b.status);
}

/** Whether the documentation describes the body of a response, or says that the response has no body. */
export function documentsBody({ type, empty }: Response): boolean {
  return type !== undefined || empty === true;
}
