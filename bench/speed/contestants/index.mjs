import { ajvFast, ajvFull } from './ajv.mjs';
import { arktype } from './arktype.mjs';
import { ours } from './ours.mjs';
import { typebox } from './typebox.mjs';
import { valibot } from './valibot.mjs';
import { zod } from './zod.mjs';

/**
 * What is measured, in the order of the table. `guard` and `validate` are the expressions that are timed, as one would write them:
 * is the value right, and how many issues has it; `prepare` makes of a type what the names in them stand for. `evaluates`: it makes
 * code at run time, which a strict content security policy forbids.
 */
export const contestants = [ours, ajvFast, ajvFull, typebox, arktype, valibot, zod];
