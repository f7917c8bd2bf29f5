import type { Page } from '../../model/page.js';
import type { Phrases } from '../language/phrases.js';

/** The name in a page's `Namespace: contoso.sales` line. */
export function readNamespace(page: Page, { namespace }: Phrases): string | undefined {
  for (const { blocks } of page.sections) {
    for (const block of blocks) {
      const name = block.kind === 'Paragraph' ? namespace.exec(block.text.plain)?.[1] : undefined;
      if (name) return name;
    }
  }
  return undefined;
}
