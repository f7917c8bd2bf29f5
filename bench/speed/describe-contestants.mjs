import { contestants } from './contestants/index.mjs';
import { withImpossibleDay } from './make-faults.mjs';

/** Whether each contestant makes code at run time, and whether it knows the calendar. */
export function describeContestants(entries) {
  return contestants.map((contestant) => ({
    name: contestant.name,
    evaluates: contestant.evaluates,
    knowsCalendar: entries.filter((entry) => entry.contestant === contestant).every(refusesImpossibleDay),
  }));
}

function refusesImpossibleDay({ shape, payloads, loopOf }) {
  const payload = withImpossibleDay(payloads.valid[0], shape.type);
  return payload === undefined || loopOf('guard')([payload]) === 0;
}
