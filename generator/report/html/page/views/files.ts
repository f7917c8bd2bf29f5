import type { HtmlOutput } from '../../html-report.js';
import { element } from '../element.js';
import { showList } from '../table.js';
import type { View } from './view.js';

/** The files of the package that differ from the documentation. */
export const filesView: View = ({ report: { outputs } }, route) =>
  outputs && {
    title: 'Files of the package',
    content: [
      showList<HtmlOutput>({
        noun: 'file',
        caption: 'files',
        route,
        rows: outputs,
        textOf: ({ path, state }) => `${path} ${state}`,
        columns: [
          { title: 'File', names: true, sortBy: ({ path }) => path, cell: ({ path }) => element('code', {}, path) },
          { title: 'State', sortBy: ({ state }) => state, cell: ({ state }) => state },
        ],
      }),
    ],
  };
