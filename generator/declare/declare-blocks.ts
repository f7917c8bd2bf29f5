import { joinMessages } from './blocks/join-messages.js';
import { declareBlock } from './blocks/declare-block.js';
import type { Block } from '../model/page.js';
import type { Dialect } from './dialect.js';
import { declareAnnounced } from './operation/declare-routes.js';
import { routeGrammar } from './operation/read-route.js';
import { coverComment, coverInclude, reportShownAnnotation } from './page/cover-comment.js';
import type { RoleSection } from './page/section.js';
import type { Subject } from './page/subject.js';
import type { SectionStatements } from './section-statements.js';

/** Reads every code block of a page and records how coverage counts its comments and includes. */
export function declareBlocks(
  sections: readonly RoleSection[],
  subjects: readonly Subject[],
  dialect: Dialect,
): readonly SectionStatements[] {
  const grammar = { language: dialect, examples: dialect.examples, routes: routeGrammar(dialect) };
  const plain = !sections.some(({ section }) => section.blocks.some(isAnnotated));
  return sections.map((section) => {
    const { blocks } = section.section;
    const owner = plain ? subjects.find((subject) => subject.sections.includes(section)) : undefined;
    const joined = plain ? joinMessages(blocks) : blocks;
    let lastCode = 0;
    const readings = joined.map((block, at) => {
      switch (block.kind) {
        case 'CodeBlock': {
          const subject = subjects.find((one) => one.block === block);
          const before = joined.slice(lastCode, at);
          lastCode = at;
          const context = { ...grammar, section, subject, plain, before, owner: owner?.mention };
          return declareBlock(block, context, dialect.blocks);
        }
        case 'Comment':
          return coverComment(block, dialect.annotations);
        case 'Include':
          return { statements: [], coverage: coverInclude(block) };
        case 'Paragraph':
          return { statements: reportShownAnnotation(block, dialect.annotations), coverage: undefined };
        case 'List':
        case 'Quote':
        case 'Table':
        case 'Rule':
        case 'Html':
          return { statements: [], coverage: undefined };
      }
    });
    return {
      section,
      statements: [
        ...declareAnnounced(section.announced ?? [], grammar.routes),
        ...readings.flatMap(({ statements }) => statements),
      ],
      covered: readings.flatMap(({ coverage }) => (coverage ? [{ coverage }] : [])),
    };
  });
}

function isAnnotated(block: Block): boolean {
  return block.kind === 'CodeBlock' && block.annotation !== undefined;
}
