import { diagnose } from '../../model/diagnostic.js';
import { findRoutes } from '../../model/find-routes.js';
import type { CoverageEntry } from '../../model/facts/facts.js';
import type { CodeBlock, RequestTarget } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import { readRoute, routeGrammar } from '../operation/read-route.js';
import type { Covered } from '../covered.js';
import { headingAbove } from '../page/section.js';
import { unread, type CoverContext } from './cover-context.js';

/** Records how coverage counts an HTTP message or JSON in a code block without an annotation; undefined for other code. */
export function coverCode(block: CodeBlock, context: CoverContext): Covered | undefined {
  const { content, source } = block;
  if (block.annotation || content.kind === 'Opaque') return undefined;
  const [first] = content.kind === 'Http' ? content.messages : [];
  if (content.kind === 'Http' && !first) return undefined;
  const as = first?.kind === 'Request' ? 'request' : first ? 'response' : 'JSON';
  const entry = { construct: 'code-block', source } as const;
  if (context.isSaid(source)) return { coverage: { ...entry, verdict: 'read', as } };
  if (first?.kind === 'Request') return coverRequest(first, entry, context);
  const rule = ruleOfSection(context, as);
  if (rule !== undefined) return { coverage: { ...entry, verdict: 'left-out', as: rule } };
  const { section } = context;
  return unread('code-block', as, {
    section,
    meaning: first ? 'example response' : 'example',
    doubt: diagnose('unread-block', source, { content: as, section: headingAbove(section) }),
  });
}

/** Records how coverage counts a request line that stated nothing where it is. */
export function coverRequest(
  request: RequestTarget,
  entry: Pick<CoverageEntry, 'construct'> & { readonly source: Source },
  context: CoverContext,
): Covered {
  const rule = ruleOfSection(context, 'request') ?? (isDocumented(request, context) ? 'repeated request' : undefined);
  if (rule !== undefined) return { coverage: { ...entry, verdict: 'left-out', as: rule } };
  const { section } = context;
  const line = `${request.method} ${request.target}`;
  const doubt = diagnose('unread-request', entry.source, { line, section: headingAbove(section) });
  return unread(entry.construct, 'request', { section, doubt, meaning: 'http request' });
}

/** The rule that leaves out the code of a section: what it shows says nothing about the operation or type of the page. */
function ruleOfSection({ section: { role } }: CoverContext, as: string): string | undefined {
  return role === 'notification' || role === 'remarks' || role === 'errors' ? `${as} under ${role}` : undefined;
}

/** Whether an operation of the page documents the request, so that it only illustrates it. */
function isDocumented(request: RequestTarget, { operations, dialect }: CoverContext): boolean {
  const route = readRoute(request, routeGrammar(dialect));
  return route !== undefined && findRoutes(`${route.method} ${route.path}`, operations).length > 0;
}
