import type { Source } from '../../model/source.js';
import type { Statement } from '../statement.js';

/** Tells whether one of the places begins in a range of lines. */
export function findPlaces(places: readonly Source[]): (range: Source) => boolean {
  const lines = new Map<string, Set<number>>();
  for (const { file, line } of places) {
    const known = lines.get(file);
    if (known) known.add(line);
    else lines.set(file, new Set([line]));
  }
  return ({ file, line, endLine }) => {
    const known = lines.get(file);
    return (
      known !== undefined &&
      Array.from({ length: endLine - line + 1 }, (_, at) => line + at).some((at) => known.has(at))
    );
  };
}

/** The place that a statement comes from. A fault comes from none: what it reports was not read. */
export function placeOf(statement: Statement): readonly Source[] {
  switch (statement.kind) {
    case 'Type':
    case 'BaseType':
    case 'Property':
    case 'Member':
      return [statement.source];
    case 'Parameter':
      return [statement.parameter.source];
    case 'ParameterValue':
      return [statement.value.source];
    case 'Response':
      return [statement.response.source];
    case 'Header':
      return [statement.header.source];
    case 'Route':
      return [statement.route.source];
    case 'Message':
      return [statement.message.source, ...(statement.message.body ? [statement.message.body.source] : [])];
    case 'Permission':
    case 'Method':
    case 'Fault':
      return [];
  }
}
