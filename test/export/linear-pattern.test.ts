import { describe, expect, it } from 'vitest';
import { isLinear } from '../../generator/export/json-schema/linear-pattern.js';

describe('isLinear', () => {
  it.each(['^[A-Z]{2}$', '^[a-z]+$', '^\\d{3}-\\d{4}$', '^[a-z]{1,64}@[A-Z]+\\.com$', '^', '^a?b*c$', '^[^/]+/\\d+$'])(
    'is certain of %s',
    (pattern) => expect(isLinear(pattern)).toBe(true),
  );

  it.each([
    '^(a+)+$',
    '^(a|aa)+$',
    '^a*a*b$',
    '^\\w+\\d+$',
    '^.*x$',
    '[a-z]+$',
    '^a+b?a+$',
    '^[^a]*é$',
    '^\\p{L}+$',
    '^a|b+$',
    '^(?=a)b$',
    '^\\D*[^x]$',
    '^(a)\\1$',
  ])('is not certain of %s', (pattern) => expect(isLinear(pattern)).toBe(false));

  it('bounds the time of a search in a hostile text', () => {
    const text = 'a'.repeat(100_000);
    const start = performance.now();
    expect(new RegExp('^[a-z]+[0-9]$', 'u').test(text)).toBe(false);
    expect(isLinear('^[a-z]+[0-9]$')).toBe(true);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
