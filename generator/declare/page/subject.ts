import { jsonMember, jsonString } from '../../model/json.js';
import type { TypeMention } from '../../model/facts/facts.js';
import type { CodeBlock, Page } from '../../model/page.js';
import { annotatedType, blockTypeOf } from '../words/annotation.js';
import { fileSlug } from '../words/file-slug.js';
import type { RoleSection } from './section.js';
import { readTypeHeading, typeName, type TypeHeading } from '../words/type-name.js';

/** A type that a page, or a part of it, is about. */
export interface Subject {
  readonly mention: TypeMention;
  readonly form: 'structured' | 'enum';
  /** Spellings of the heading and the file name, where they differ from the mention. */
  readonly aliases: readonly string[];
  /** The first JSON representation in its part of the page. */
  readonly block: CodeBlock | undefined;
  /** Its sections, from its heading to the next type's. */
  readonly sections: readonly RoleSection[];
}

/** Finds the types that a page is about: one a heading that announces a type, else one for the whole page. */
export function readSubjects(page: Page, sections: readonly RoleSection[]): readonly Subject[] {
  const parts = splitByTypeHeading(page, sections);
  return parts.flatMap((part) => readSubject(page, part, parts.length === 1));
}

interface Part {
  readonly heading: TypeHeading | undefined;
  readonly sections: readonly RoleSection[];
  /** The title itself announces the type. */
  readonly titled: boolean;
}

function splitByTypeHeading(page: Page, sections: readonly RoleSection[]): readonly Part[] {
  const operation = sections.some(({ role }) => role === 'http-request');
  const title = page.title && !operation ? readTypeHeading(page.title) : undefined;
  const parts: (Part & { readonly sections: RoleSection[] })[] = [
    { heading: title, sections: [], titled: title !== undefined },
  ];
  for (const section of sections) {
    const { heading } = section.section;
    const announced =
      heading && section.role === undefined && heading !== page.title ? readTypeHeading(heading) : undefined;
    if (announced) parts.push({ heading: announced, sections: [], titled: false });
    parts.at(-1)?.sections.push(section);
  }
  return parts.filter((part) => part.heading !== undefined || part.sections.some(declares));
}

/** Does a section hold something that only a type has? */
function declares({ role, section }: RoleSection): boolean {
  if (section.blocks.some((block) => block.kind === 'CodeBlock' && blockTypeOf(block) === 'resource')) return true;
  return (role === 'properties' || role === 'members') && section.blocks.some((block) => block.kind === 'Table');
}

function readSubject(page: Page, part: Part, alone: boolean): readonly Subject[] {
  if (!part.sections.some(declares) && part.heading?.form !== 'enum' && !(alone && part.titled)) return [];
  const [block, ...others] = findRepresentations(part.sections);
  const heading = part.heading ?? titleAsType(page);
  const mention = (block && namedType(block)) ?? heading;
  if (!mention) return [];
  const names = [heading?.name, ...(alone ? [fileSlug(page.file)] : [])];
  const aliases = names.filter((name): name is string => name !== undefined && name !== mention.name);
  const { name, source } = mention;
  const form = block ? 'structured' : formOf(part);
  const main = { mention: { name, source }, form, aliases: [...new Set(aliases)], block, sections: part.sections };
  return [main, ...others.flatMap(furtherSubject)];
}

function formOf({ heading, sections }: Part): Subject['form'] {
  return heading?.form ?? (sections.some(({ role }) => role === 'members') ? 'enum' : 'structured');
}

/** A second representation in the same part declares a type of its own, which has no tables. */
function furtherSubject(block: CodeBlock): readonly Subject[] {
  const mention = namedType(block);
  return mention ? [{ mention, form: 'structured', aliases: [], block, sections: [] }] : [];
}

/** The blocks that are annotated as resources, else the JSON without annotation under "JSON representation". */
function findRepresentations(sections: readonly RoleSection[]): readonly CodeBlock[] {
  const annotated = codeBlocks(sections).filter((block) => blockTypeOf(block) === 'resource');
  if (annotated.length > 0) return annotated;
  const shown = codeBlocks(sections.filter(({ role }) => role === 'representation'));
  return shown.filter((block) => !block.annotation && block.content.kind === 'Json').slice(0, 1);
}

function codeBlocks(sections: readonly RoleSection[]): readonly CodeBlock[] {
  return sections.flatMap(({ section }) => section.blocks.filter((block) => block.kind === 'CodeBlock'));
}

/** The type that the annotation names, else the JSON itself. */
function namedType(block: CodeBlock): TypeMention | undefined {
  return annotatedType(block) ?? bodyType(block);
}

function bodyType({ content }: CodeBlock): TypeMention | undefined {
  const root = content.kind === 'Json' ? content.root : undefined;
  const node = jsonMember(root, '@odata.type');
  const name = jsonString(node)?.replace(/^#/, '');
  return node && name ? { name, source: node.source } : undefined;
}

/** A title that announces nothing may still be the type's bare name. */
function titleAsType({ title }: Page): TypeMention | undefined {
  if (!title || !/^[A-Za-z][\w.]*$/.test(title.text.plain)) return undefined;
  return { name: typeName(title.text.plain), source: title.source };
}
