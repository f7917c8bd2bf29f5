/** The signals by which a person or a system ends the process. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does some work that must not be cut off. A signal to end the process is held until the work is done; `isInterrupted` says that there is
 * one, so that the work can stop early.
 */
export async function holdInterrupts<Result>(work: (isInterrupted: () => boolean) => Promise<Result>): Promise<Result> {
  let held: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    held = signal;
  };
  for (const signal of signals) process.on(signal, hold);
  try {
    return await work(() => held !== undefined);
  } finally {
    for (const signal of signals) process.off(signal, hold);
    // A program with a handler of its own has heard of it, and decides itself.
    if (held !== undefined && process.listenerCount(held) === 0) process.kill(process.pid, held);
  }
}
