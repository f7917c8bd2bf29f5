/** What a run is doing, in the order of the stages. */
export type Stage = 'read' | 'link' | 'check' | 'plan' | 'print' | 'compare' | 'write' | 'compile';

/** How far a run is: its stage, and where that is work in pieces, how many are done. */
export interface Progress {
  readonly stage: Stage;
  readonly done?: number;
  readonly total?: number;
}

/** Is told how far a run is, before each piece of work. The run waits for it, and its result does not depend on it. */
export type OnProgress = (progress: Progress) => void;
