import { diagnose } from '../../model/diagnostic.js';
import { defineRule } from '../rule.js';

/** `POST https://api.contoso.com/v1\orders` in an example. */
export const backslashInUrl = defineRule({
  codes: ['backslash-in-url'],
  reach: 'page',
  check: ({ schema }) =>
    schema.examples.flatMap(({ target, targetSource, source }) =>
      target?.includes('\\') ? [diagnose('backslash-in-url', targetSource ?? source, { target })] : [],
    ),
});
