import { diagnose } from '../../model/diagnostic.js';
import { jsonMember } from '../../model/json.js';
import type { CodeBlock, RequestTarget } from '../../model/page.js';
import type { Statement } from '../statement.js';
import { readRoute, type RouteGrammar } from './read-route.js';

/** Declares the routes of a code block in an HTTP request section, one per request line. */
export function declareRoutes(block: CodeBlock, grammar: RouteGrammar): readonly Statement[] {
  if (jsonMember(block.annotation?.json, 'opaqueUrl')) return [];
  const { content } = block;
  if (content.kind !== 'Http') return isCode(block) ? [] : [malformedLine(block, firstLine(block.value))];
  return content.messages.flatMap((message) => {
    if (message.kind !== 'Request') return [];
    const route = readRoute(message, grammar);
    return [
      route
        ? { kind: 'Route', route }
        : malformedLine({ source: message.source }, `${message.method} ${message.target}`),
    ];
  });
}

/** Declares the routes of request lines outside of code blocks. A word in capitals before a URL is reported if it is no method. */
export function declareAnnounced(announced: readonly RequestTarget[], grammar: RouteGrammar): readonly Statement[] {
  return announced.map((request) => {
    const route = readRoute(request, grammar);
    if (route) return { kind: 'Route', route };
    return malformedLine({ source: request.targetSource }, `${request.method} ${request.target}`);
  });
}

/** Whether the block is code in another language, which illustrates the request rather than being a faulty request line. */
function isCode({ language, value }: CodeBlock): boolean {
  return (
    value.trim() === '' || (language !== undefined && !/^(?:http|[a-z]{1,40}-interactive|text|txt)$/.test(language))
  );
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}

function malformedLine({ source }: Pick<CodeBlock, 'source'>, line: string): Statement {
  return { kind: 'Fault', diagnostic: diagnose('malformed-request-line', source, { line }) };
}
