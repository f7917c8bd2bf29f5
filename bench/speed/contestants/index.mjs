import { ajvFast, ajvFull } from './ajv.mjs';
import { arktype } from './arktype.mjs';
import { ours } from './ours.mjs';
import { typebox } from './typebox.mjs';
import { valibot } from './valibot.mjs';
import { zod } from './zod.mjs';

/**
 * The libraries, in the order of the table. `guard` and `validate` are the timed expressions, as a user would write them: whether the
 * value is right, and the number of its issues. `prepare` makes what the names in them refer to. `evaluates` says whether the library
 * makes code at run time, which a strict content security policy forbids.
 */
export const contestants = [ours, ajvFast, ajvFull, typebox, arktype, valibot, zod];
