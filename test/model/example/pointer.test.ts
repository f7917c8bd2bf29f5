import { describe, expect, test } from 'vitest';
import { lastStep, pointerTo, stepsOf } from '../../../generator/model/example/pointer.js';

describe('JSON pointers', () => {
  test('escape ~ and / and unescape them', () => {
    const pointer = pointerTo(pointerTo('/value', 0), 'a/b~1');
    expect(pointer).toBe('/value/0/a~1b~01');
    expect(stepsOf(pointer)).toEqual(['value', '0', 'a/b~1']);
    expect(lastStep(pointer)).toBe('a/b~1');
  });
});
