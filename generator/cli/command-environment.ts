import type { Diagnostic } from '../model/diagnostic.js';
import type { Progress } from '../model/progress.js';
import type { Parcel } from './parcel.js';

/** What the command line touches outside of itself. A process and a test each provide their own. */
export interface CommandEnvironment {
  readonly workingFolder: string;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** Whether to show the stack of an internal error. */
  readonly debug: boolean;
  /** Writes a document, which programs read: stdout. */
  readonly print: (text: string) => void;
  /** Writes results for people: stdout. */
  readonly show: (text: string) => void;
  /** Writes progress and summaries: stderr. */
  readonly note: (text: string) => void;
  /** The job of GitHub Actions in which the process runs. */
  readonly github?: GithubJob;
  /** The project that a command runs for, if the configuration has projects. */
  readonly project?: ProjectEnvironment;
  /** Shows how far the run is, on a terminal. */
  readonly progress?: (progress: Progress, project?: string) => void;
  /** A clock in milliseconds; only differences matter. */
  readonly now: () => number;
}

/** A project among others. */
interface ProjectEnvironment {
  readonly name: string;
  /** Keeps a report for a file or a program until all projects are done: theirs are one document. */
  readonly hold: (parcel: Parcel) => void;
}

/** A job of GitHub Actions. */
export interface GithubJob {
  /** The working folder, relative to the repository; empty if it is the same. */
  readonly folder: string;
  /** Takes workflow commands, on either stream. */
  readonly command: (text: string, stream: 'stdout' | 'stderr') => void;
  /** Adds to the summary of the job. Returns what prevents it. */
  readonly summarise: (markdown: string) => Promise<readonly Diagnostic[]>;
}
