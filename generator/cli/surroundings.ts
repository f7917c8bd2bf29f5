/** What the command line touches outside of itself, so that it runs in a process and in a test alike. */
export interface Surroundings {
  readonly workingFolder: string;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  /** Show the stack of an internal error. */
  readonly debug: boolean;
  /** Results: stdout. */
  readonly print: (text: string) => void;
  /** Progress and summaries: stderr. */
  readonly note: (text: string) => void;
  /** Milliseconds; only differences mean something. */
  readonly now: () => number;
}
