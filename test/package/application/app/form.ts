import { LoanCreate } from 'toolshed';

/** What is wrong with each field of a form. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Reads the form by which a member borrows a tool. */
export function readForm(form: FormData): LoanCreate | FieldErrors {
  const entries = [...form].filter(([, value]) => value !== '');
  const { issues, value } = LoanCreate.validate(Object.fromEntries(entries));
  if (issues === undefined) return value;
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0] ?? 'form'), message]));
}
