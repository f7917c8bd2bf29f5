import { contestants } from './contestants/index.mjs';
import { withImpossibleDay } from './make-faults.mjs';

/** Whether each contestant makes code at run time, and whether it knows the calendar. */
export function describeContestants(entries) {
  return Promise.all(
    contestants.map(async (contestant) => ({
      name: contestant.name,
      evaluates: contestant.evaluates,
      knowsCalendar: (
        await Promise.all(entries.filter((entry) => entry.contestant === contestant).map(refusesImpossibleDay))
      ).every(Boolean),
    })),
  );
}

async function refusesImpossibleDay({ shape, payloads, loopOf }) {
  const payload = withImpossibleDay(payloads.valid[0], shape.type);
  return payload === undefined || (await loopOf('guard'))([payload]) === 0;
}
