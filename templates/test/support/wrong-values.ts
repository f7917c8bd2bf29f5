import type { Shape } from '../../src/runtime/shape.js';
import { collectIssues } from '../../src/runtime/strict/collect-issues.js';
import { scalarValues, type WrongValue } from './scalar-values.js';

/** Returns values that a type does not allow, either when read or in a request. */
export function wrongValues(shape: Shape, request: boolean): readonly WrongValue[] {
  switch (shape.kind) {
    case 'enum': {
      const sentinel: readonly WrongValue[] =
        request && shape.sentinel !== undefined ? [[shape.sentinel, 'unknown-enum-member']] : [];
      return [[4711.5, 'wrong-type'], ['none such', 'unknown-enum-member', !request], ...sentinel];
    }
    // #region odata
    case 'union':
    // #endregion
    case 'object':
      return [
        [4711.5, 'wrong-type'],
        [[], 'wrong-type'],
      ];
    case 'list':
      return [
        [4711.5, 'wrong-type'],
        [{}, 'wrong-type'],
      ];
    case 'map':
      return [
        [4711.5, 'wrong-type'],
        [[], 'wrong-type'],
      ];
    case 'alternatives':
      return unlikely
        .filter((value) => !shape.of.some((one) => accepts(one, value)))
        .map((value) => [value, 'wrong-type']);
    case 'scalar':
      return isAnything(shape) ? [] : [[{}, 'wrong-type'], ...scalarValues[shape.name].wrong];
  }
}

/** A value of each kind, in forms that few types have. */
const unlikely: readonly unknown[] = [4711.5, 'none such', true, {}, []];

function accepts(shape: Shape, value: unknown): boolean {
  return collectIssues(value, shape, {}) === undefined;
}

/** Whether a type accepts every value. */
export function isAnything(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.is({});
}
