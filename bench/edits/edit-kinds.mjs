/**
 * Kinds of edits of one line of a page. `find` lists the places of a schema where an edit is possible; `edit` gives the new lines in place
 * of the line, or nothing if the line does not look as expected; `expect` is the kinds of change that are right.
 */
export const editKinds = [
  {
    name: 'property: description',
    find: ({ types }) => types.flatMap(({ properties = [] }) => properties),
    edit: (line) => (cellsOf(line) === 3 ? appendToLastCell(line, ' It is shown in bold.') : undefined),
    // The text can stand behind the last of the values that a description lists.
    expect: ['property-description-edited', 'member-description-edited'],
  },
  {
    name: 'property: bound',
    find: ({ types }) =>
      types.flatMap(({ properties = [] }) =>
        properties.filter(
          ({ type, constraints }) => type.name === 'Edm.String' && constraints.every(({ kind }) => kind !== 'Length'),
        ),
      ),
    edit: (line) => appendToLastCell(line, ' Maximum length is 7 characters.'),
    // Without a full stop in front of it, the sentence stays in the description as well.
    expect: ['bound-tightened', 'property-description-edited'],
  },
  {
    name: 'property: type',
    find: ({ types }) =>
      types.flatMap(({ properties = [] }) => properties.filter(({ type }) => type.name === 'Edm.Boolean')),
    edit: (line) => replaceOnce(line, /\|(\s*)Boolean(\s*)\|/, '|$1Int32$2|'),
    expect: ['type-changed'],
  },
  {
    name: 'property: added',
    find: ({ types }) => types.flatMap(({ properties = [] }) => properties),
    edit: (line) =>
      cellsOf(line) === 3 ? [line, '|zetaValue|String|The value that was added by an edit.|'] : undefined,
    expect: ['property-added'],
  },
  {
    name: 'property: renamed',
    find: ({ types }) => types.flatMap(({ properties = [] }) => properties),
    // Other pages keep the name: only names that stand on one page are edited.
    own: ({ name }) => name,
    edit: (line, { name }) => replaceOnce(line, name, 'zetaValue'),
    page: (text, { name }) => text.replaceAll(`"${name}"`, '"zetaValue"'),
    expect: ['property-renamed', 'property-removed', 'property-added'],
  },
  {
    name: 'property: removed',
    find: ({ types }) => types.flatMap(({ properties = [] }) => properties),
    own: ({ name }) => name,
    edit: () => [],
    page: (text, { name }) => text.replaceAll(`"${name}"`, '"@zeta.value"'),
    expect: ['property-removed'],
  },
  {
    name: 'member: added',
    find: ({ types }) => types.flatMap(({ members = [], synthesized }) => (synthesized ? [] : members)),
    edit: (line) => (cellsOf(line) === 3 ? [line, '|zetaMember|987|Added by an edit.|'] : undefined),
    expect: ['member-added', 'member-added-to-closed'],
  },
  {
    name: 'member: removed',
    find: ({ types }) =>
      types.flatMap(({ members = [], synthesized }) => (synthesized || members.length < 3 ? [] : members)),
    own: ({ name }) => name,
    edit: (line) => (cellsOf(line) === 3 ? [] : undefined),
    expect: ['member-removed', 'enum-closed'],
  },
  {
    name: 'permission',
    find: ({ operations }) =>
      operations.flatMap(({ permissions }) => permissions.filter(({ support }) => support === 'scopes')),
    edit: (line) => appendToLastCell(line, ', Zeta.Read.All'),
    expect: ['permission-lowered'],
  },
  {
    name: 'parameter: description',
    find: ({ operations }) => operations.flatMap(({ parameters }) => parameters.filter((one) => one.in !== 'path')),
    edit: (line, { description = '' }) =>
      lastCellOf(line).startsWith(description.slice(0, 10))
        ? appendToLastCell(line, ' It is shown in bold.')
        : undefined,
    expect: ['parameter-description-edited'],
  },
  {
    name: 'parameter: added',
    find: ({ operations }) => operations.flatMap(({ parameters }) => parameters.filter((one) => one.in === 'body')),
    edit: (line) =>
      line.startsWith('|') && cellsOf(line) === 3 ? [line, '|zetaValue|String|Added by an edit.|'] : undefined,
    expect: ['parameter-added', 'required-parameter-added'],
  },
  {
    name: 'header',
    find: ({ operations }) => operations.flatMap(({ headers }) => headers),
    edit: (line) => (line.startsWith('|') ? [line, '|Zeta-Header|Added by an edit.|'] : undefined),
    expect: ['header-added'],
  },
  {
    name: 'prose',
    find: ({ operations }) => operations,
    edit: (line) => (line.startsWith('# ') ? ['', '', line] : undefined),
    expect: [],
  },
];

/** How many cells a row has. */
function cellsOf(line) {
  const text = line.trim();
  return text.startsWith('|') && text.endsWith('|') ? text.replaceAll('\\|', '').split('|').length - 2 : 0;
}

function lastCellOf(line) {
  return line.trim().slice(0, -1).split('|').at(-1).trim();
}

function appendToLastCell(line, text) {
  const found = /^(\|.*[^|\s])(\s*\|\s*)$/.exec(line);
  return found === null ? undefined : [`${found[1]}${text}${found[2]}`];
}

function replaceOnce(line, pattern, replacement) {
  const changed = line.replace(pattern, replacement);
  return changed === line || !line.startsWith('|') ? undefined : [changed];
}
