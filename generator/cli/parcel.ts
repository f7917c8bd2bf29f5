import type { Report } from '../report/report.js';
import type { Reporter } from '../report/reporter.js';

/** A report on its way: to a file, or to a stream. */
export interface Parcel {
  readonly reporter: Reporter;
  readonly report: Report;
  readonly to: { readonly file: string } | { readonly stream: 'stdout' | 'stderr' };
}
