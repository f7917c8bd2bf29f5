import { initTRPC, TRPCError } from '@trpc/server';
import { Loan, LoanCreate } from 'toolshed';
import type { Send } from './client.js';

const trpc = initTRPC.context<{ readonly send: Send }>().create();

/** The procedures that the shed's own web page calls. */
export const procedures = trpc.router({
  borrow: trpc.procedure
    .input(LoanCreate)
    .output(Loan)
    .mutation(({ input, ctx }) => ctx.send('POST /loans', { body: input })),
});

/** Calls the procedure as a client does whose input nobody has checked. */
export async function callBorrow(send: Send, input: unknown): Promise<string> {
  try {
    const { id, dueOn } = await procedures.createCaller({ send }).borrow(input as LoanCreate);
    return `${id} until ${dueOn}`;
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}
