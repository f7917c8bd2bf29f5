import { simpleName } from '../edm/type-reference.js';
import type { Change } from './change.js';
import type { Subject } from './subject.js';
import { verdictRules } from './verdict-rules.js';

/** A piece of a sentence about a change: our words, or a name or text of the documentation, which must not be read as markup. */
export interface ChangePiece {
  readonly kind: 'Words' | 'Documented';
  readonly text: string;
}

/** What a change says: `order: property total removed`, the name of the owner first. */
export function describeChange(change: Change): readonly ChangePiece[] {
  const texts = { name: nameOfSubject(change.subject), ...change };
  const pieces = verdictRules[change.kind].says.split(/(\{[a-z]+\})/).flatMap((part): readonly ChangePiece[] => {
    const value = textOf(part, texts);
    if (value === undefined) return part === '' ? [] : [{ kind: 'Words', text: part }];
    return [{ kind: part === '{detail}' ? 'Words' : 'Documented', text: value }];
  });
  return [{ kind: 'Documented', text: ownerOfSubject(change.subject) }, { kind: 'Words', text: ': ' }, ...pieces];
}

interface Texts {
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
  readonly detail?: string;
}

function textOf(placeholder: string, { name, before = '', after = '', detail = '' }: Texts): string | undefined {
  switch (placeholder) {
    case '{name}':
      return name;
    case '{before}':
      return before;
    case '{after}':
      return after;
    case '{detail}':
      return detail;
  }
  return undefined;
}

/** What a change belongs to, by which reports group: a type, an operation, a page. */
export function ownerOfSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'Page':
      return subject.page;
    case 'Namespace':
      return subject.namespace;
    case 'Type':
    case 'Property':
      return simpleName(subject.type);
    case 'Member':
      return subject.property ?? simpleName(subject.type);
    case 'Operation':
    case 'Route':
    case 'Permission':
    case 'Header':
    case 'QueryOption':
    case 'Parameter':
    case 'RequestBody':
    case 'Response':
      return subject.operation;
    case 'ParameterValue':
      return `${subject.operation}: ${subject.parameter}`;
    case 'Example':
      return subject.owner;
  }
}

function nameOfSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'Page':
      return subject.page;
    case 'Namespace':
      return subject.namespace;
    case 'Type':
      return simpleName(subject.type);
    case 'Operation':
    case 'RequestBody':
      return subject.operation;
    case 'Response':
      return String(subject.status);
    case 'Property':
    case 'Member':
    case 'Route':
    case 'Permission':
    case 'Header':
    case 'QueryOption':
    case 'Parameter':
    case 'ParameterValue':
    case 'Example':
      return subject.name;
  }
}
