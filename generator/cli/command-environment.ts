/** What the command line touches outside of itself. A process and a test each provide their own. */
export interface CommandEnvironment {
  readonly workingFolder: string;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** Whether to show the stack of an internal error. */
  readonly debug: boolean;
  /** Writes results: stdout. */
  readonly print: (text: string) => void;
  /** Writes progress and summaries: stderr. */
  readonly note: (text: string) => void;
  /** A clock in milliseconds; only differences matter. */
  readonly now: () => number;
}
