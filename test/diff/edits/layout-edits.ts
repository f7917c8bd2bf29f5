import { pagesOf } from './documentation.js';
import { changePage, freshSentence, type EditKind } from './edit.js';

/** Edits of pages that no report may contain. */
export const insertLines: EditKind = (documentation, choose) => {
  const page = choose(documentation.pages);
  if (page === undefined) return undefined;
  return {
    documentation: changePage(documentation, page, { gap: (page.gap + 1) % 4 }),
    claims: [`${page.id}/exists`],
    expected: [],
  };
};

export const padTables: EditKind = (documentation, choose) => {
  const page = choose(documentation.pages);
  if (page === undefined) return undefined;
  const padding = (page.padding + 1) % 3;
  return { documentation: changePage(documentation, page, { padding }), claims: [`${page.id}/exists`], expected: [] };
};

export const writeProse: EditKind = (documentation, choose) => {
  const page = choose(documentation.pages);
  const sentence = freshSentence(documentation, choose);
  if (page === undefined || sentence === undefined) return undefined;
  const prose = choose([[...page.prose, sentence], page.prose.slice(1), page.prose.map(() => sentence)]) ?? [];
  return { documentation: changePage(documentation, page, { prose }), claims: [`${page.id}/exists`], expected: [] };
};

/** Moves sections. */
export const swapSections: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Resource'));
  if (page === undefined) return undefined;
  const { swapped } = page;
  return {
    documentation: changePage(documentation, page, { swapped: !swapped }),
    claims: [`${page.id}/exists`],
    expected: [],
  };
};
