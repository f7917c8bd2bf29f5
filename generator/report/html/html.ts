import type { Reporter } from '../reporter.js';
import { makeHtmlReport } from './make-html-report.js';
import { printPage } from './print-page.js';

/** One page that shows everything and needs nothing else: for people, who open it in a browser. */
export const htmlReporter = {
  name: 'html',
  forPeople: false,
  print: (report) => {
    if (report.page === undefined) throw new Error('The script and the style of the HTML page were not read.');
    return printPage(makeHtmlReport(report), report.page);
  },
} as const satisfies Reporter;
