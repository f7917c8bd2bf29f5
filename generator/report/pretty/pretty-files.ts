import type { FileChange } from '../../model/package/file-change.js';
import { plural } from '../../model/text/plural.js';
import type { ReportedPackage } from '../report.js';
import { printDifference } from '../text/difference.js';
import { printable } from '../text/printable.js';

/** A package that differs, and what is known of the reasons. */
export interface PrintedPackage extends ReportedPackage {
  /** Whether the API has changed. */
  readonly isChanged: boolean;
  readonly colour: boolean;
}

/** What has happened to a file, in the order in which it is shown. */
const states = ['stale', 'edited', 'missing', 'new', 'left over', 'kept'] as const;

type FileState = (typeof states)[number];

/** How many files in the same state are listed, and how many lines of one that was edited. */
const listed = 10;
const differing = 20;

/** Prints which files of a package are out of date and why, edited by hand, missing or left over. Empty if none differs. */
export function printFiles(report: PrintedPackage): string {
  const { files, history } = report;
  if (files.length === 0) return '';
  if (history === undefined) return `There is no package yet; ${plural(files.length, 'file')} would be written.\n`;
  return states
    .map((state) => ({ state, group: files.filter((file) => stateOf(file) === state) }))
    .map(({ state, group }) => (group.length === 0 ? '' : printGroup(state, group, report)))
    .join('');
}

function stateOf(file: FileChange): FileState | undefined {
  switch (file.kind) {
    case 'create':
      return file.deleted ? 'missing' : 'new';
    case 'update':
      return file.edited ? 'edited' : 'stale';
    case 'remove':
      return 'left over';
    case 'keep':
      return 'kept';
    case 'same':
      return undefined;
  }
}

function printGroup(state: FileState, files: readonly FileChange[], report: PrintedPackage): string {
  const shown = report.all || files.length <= listed + 1 ? files : files.slice(0, listed);
  const others = files.length - shown.length;
  return [
    `${headingOf(state, report)} (${plural(files.length, 'file')})\n`,
    ...shown.map((file) => printFile(file, report)),
    ...(others === 0 ? [] : [`  and ${others} more; --all lists them\n`]),
  ].join('');
}

function headingOf(state: FileState, report: PrintedPackage): string {
  switch (state) {
    case 'stale':
      return `Out of date, since ${causesOf(report).join(', and since ')}`;
    case 'edited':
      return 'Edited by hand';
    case 'missing':
      return 'Missing';
    case 'new':
      return 'New';
    case 'left over':
      return 'Left over, since the documentation no longer produces them';
    case 'kept':
      return 'Left over and edited by hand: delete what you do not need';
  }
}

function causesOf({ isChanged, history }: PrintedPackage): readonly string[] {
  const { formerVersion, changedOptions = [], editedPages = [] } = history ?? {};
  const options = changedOptions.map((name) => printable(name)).join(', ');
  const causes = [
    ...(isChanged ? ['the API has changed'] : []),
    ...(formerVersion === undefined ? [] : [`docs2ts ${printable(formerVersion)} made the package`]),
    ...(options === '' ? [] : [`other options are configured (${options})`]),
  ];
  if (causes.length > 0) return causes;
  return [editedPages.length > 0 ? 'pages have changed' : 'docs2ts or what it reads besides the pages has changed'];
}

/** A path, and the first lines that were edited by hand: nothing else says what would be lost. */
function printFile(file: FileChange, { colour, all }: PrintedPackage): string {
  const path = `  ${printable(file.path)}\n`;
  if (file.kind !== 'update' || !file.edited) return path;
  const lines = printDifference({ ...file, colour })
    .trimEnd()
    .split('\n');
  const shown = all || lines.length <= differing + 1 ? lines : lines.slice(0, differing);
  const others = lines.length - shown.length;
  return `${path}${shown.join('\n')}\n${others === 0 ? '' : `  and ${others} more lines; --all shows them\n`}`;
}
