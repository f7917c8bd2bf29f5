import type { TypeMention } from '../../model/facts/facts.js';
import type { CodeBlock, Page } from '../../model/page.js';
import { annotatedType, blockTypeOf, typeOfObject } from '../words/annotation.js';
import { fileSlug } from '../words/file-slug.js';
import type { RoleSection } from './section.js';
import { typeName } from '../words/type-name.js';
import { readTypeHeading, type TypeHeading } from './type-heading.js';
import type { AnnotationKeys } from '../language/annotation-keys.js';
import type { SectionGrammar } from './section-role.js';

/** A type that a page or a part of it describes. */
export interface Subject {
  readonly mention: TypeMention;
  readonly form: 'structured' | 'enum';
  /** Spellings of the type in the heading and the file name, if they differ from the mention. */
  readonly aliases: readonly string[];
  /** The first JSON representation in this part of the page. */
  readonly block: CodeBlock | undefined;
  /** The slug of the heading that describes the type on the page of another. */
  readonly anchor?: string;
  /** The sections from the type's heading to the next type's. */
  readonly sections: readonly RoleSection[];
}

/** How a family of pages shows which types a page describes. */
export interface SubjectGrammar {
  readonly sections: SectionGrammar;
  readonly annotations: AnnotationKeys;
  readonly blocks: { readonly representation: { readonly name: string } };
}

/** Finds the types that a page describes: one per heading that announces a type, else one for the whole page. */
export function readSubjects(
  page: Page,
  sections: readonly RoleSection[],
  grammar: SubjectGrammar,
): readonly Subject[] {
  const parts = splitByTypeHeading(page, sections, grammar);
  const main = parts.filter(({ anchor }) => anchor === undefined);
  return parts.flatMap((part) => readSubject(page, part, { alone: main.length === 1 && main.includes(part), grammar }));
}

interface Part {
  readonly heading: TypeHeading | undefined;
  readonly sections: readonly RoleSection[];
  /** Whether the page's title announces the type. */
  readonly titled: boolean;
  readonly anchor?: string;
}

function splitByTypeHeading(page: Page, sections: readonly RoleSection[], grammar: SubjectGrammar): readonly Part[] {
  const operation = sections.some(({ role }) => role === 'http-request');
  const title = page.title && !operation ? readTypeHeading(page.title, grammar.sections) : undefined;
  const parts: (Part & { readonly sections: RoleSection[] })[] = [
    { heading: title, sections: [], titled: title !== undefined },
  ];
  const own = splitDescribed(sections);
  for (const section of sections) {
    if (own.some((part) => part.sections.includes(section))) continue;
    const { heading } = section.section;
    const announced =
      heading && section.role === undefined && heading !== page.title
        ? readTypeHeading(heading, grammar.sections)
        : undefined;
    if (announced) parts.push({ heading: announced, sections: [], titled: false });
    parts.at(-1)?.sections.push(section);
  }
  return [...parts, ...own].filter(
    (part) => part.heading !== undefined || part.sections.some((section) => declaresType(section, grammar)),
  );
}

/** A part for each section that describes a type of its own, with the sections nested in it. */
function splitDescribed(sections: readonly RoleSection[]): readonly Part[] {
  const headings = new Set(sections.map(({ describes }) => describes?.heading).filter((one) => one !== undefined));
  return sections.flatMap(({ describes }): Part[] => {
    if (describes === undefined) return [];
    const { name, anchor, heading } = describes;
    const inside = sections.filter(({ section }) => {
      const around = section.heading === undefined ? section.within : [section.heading, ...section.within];
      return around.find((one) => headings.has(one)) === heading;
    });
    const type: TypeHeading = { name, form: 'structured', source: heading.source };
    return [{ heading: type, sections: inside, titled: false, ...(anchor === undefined ? {} : { anchor }) }];
  });
}

/** Whether a section contains a representation or a table that only types have. */
function declaresType({ role, section }: RoleSection, grammar: SubjectGrammar): boolean {
  if (section.blocks.some((block) => block.kind === 'CodeBlock' && isRepresentation(block, grammar))) return true;
  return (role === 'properties' || role === 'members') && section.blocks.some((block) => block.kind === 'Table');
}

function readSubject(
  page: Page,
  part: Part,
  { alone, grammar }: { readonly alone: boolean; readonly grammar: SubjectGrammar },
): readonly Subject[] {
  if (
    !part.sections.some((section) => declaresType(section, grammar)) &&
    part.heading?.form !== 'enum' &&
    !(alone && part.titled)
  )
    return [];
  const [block, ...others] = findRepresentations(part.sections, grammar);
  const heading = part.heading ?? titleAsType(page);
  const mention = (block && namedType(block, grammar.annotations)) ?? heading;
  if (!mention) return [];
  const names = [heading?.name, ...(alone ? [fileSlug(page.file)] : [])];
  const aliases = names.filter((name): name is string => name !== undefined && name !== mention.name);
  const { name, source } = mention;
  const form = block ? 'structured' : formOf(part);
  const main = {
    mention: { name, source },
    form,
    aliases: [...new Set(aliases)],
    block,
    sections: part.sections,
    ...(part.anchor === undefined ? {} : { anchor: part.anchor }),
  };
  return [main, ...others.flatMap((other) => furtherSubject(other, grammar.annotations))];
}

function formOf({ heading, sections }: Part): Subject['form'] {
  return heading?.form ?? (sections.some(({ role }) => role === 'members') ? 'enum' : 'structured');
}

/** The type of a second representation in the same part; it has no tables. */
function furtherSubject(block: CodeBlock, keys: AnnotationKeys): readonly Subject[] {
  const mention = namedType(block, keys);
  return mention ? [{ mention, form: 'structured', aliases: [], block, sections: [] }] : [];
}

/** The blocks annotated as resources, else the unannotated JSON under "JSON representation". */
function findRepresentations(sections: readonly RoleSection[], grammar: SubjectGrammar): readonly CodeBlock[] {
  const annotated = codeBlocks(sections).filter((block) => isRepresentation(block, grammar));
  if (annotated.length > 0) return annotated;
  const shown = codeBlocks(sections.filter(({ role }) => role === 'representation'));
  return shown.filter((block) => !block.annotation && block.content.kind === 'Json').slice(0, 1);
}

function codeBlocks(sections: readonly RoleSection[]): readonly CodeBlock[] {
  return sections.flatMap(({ section }) => section.blocks.filter((block) => block.kind === 'CodeBlock'));
}

/** The type that the annotation names, else the one that the JSON names. */
function namedType(block: CodeBlock, keys: AnnotationKeys): TypeMention | undefined {
  const { content } = block;
  return annotatedType(block, keys) ?? typeOfObject(content.kind === 'Json' ? content.root : undefined, keys);
}

function isRepresentation(block: CodeBlock, { annotations, blocks }: SubjectGrammar): boolean {
  return blockTypeOf(block, annotations) === blocks.representation.name;
}

/** The type that a title such as `order` names without saying that it is a type. */
function titleAsType({ title }: Page): TypeMention | undefined {
  if (!title || !/^[A-Za-z][\w.]*$/.test(title.text.plain)) return undefined;
  return { name: typeName(title.text.plain), source: title.source };
}
