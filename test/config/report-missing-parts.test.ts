import { expect, test } from 'vitest';
import { reportMissingParts } from '../../generator/config/report-missing-parts.js';
import type { Configuration } from '../../generator/config/configuration.js';
import { fileSource } from '../../generator/model/source.js';

test.each<readonly [Configuration, readonly string[]]>([
  [{}, []],
  [{ parts: ['types'] }, []],
  [{ parts: ['package', 'types'] }, []],
  [{ parts: ['types', 'validators', 'examples', 'tests'] }, []],
  [{ parts: [] }, ['package needs types']],
  [{ parts: ['validators'] }, ['validators needs types']],
  [{ parts: ['tests'] }, ['tests needs examples', 'examples needs types', 'tests needs validators']],
  [{ parts: ['types', 'examples', 'tests'] }, ['tests needs validators']],
  [{ parts: ['types'], pages: { notice: 'NOTICE' } }, ['pages needs package']],
])('parts that others need are reported if they are missing: %j', (configuration, expected) => {
  const found = reportMissingParts(configuration).map(({ message }) =>
    message.replace(/^Option parts does not list (\w+), which (\w+) cannot do without$/, '$2 needs $1'),
  );
  expect(found).toEqual(expected);
});

test('the place of a missing part is that of the option', () => {
  const place = fileSource('docs2ts.config.json');
  const [found] = reportMissingParts({ parts: ['tests', 'types', 'examples'], places: new Map([['parts', place]]) });
  expect(found?.source).toEqual(place);
});
