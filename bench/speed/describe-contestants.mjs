import { contestants } from './contestants/index.mjs';
import { withImpossibleDay } from './make-faults.mjs';

/** What a reader must know of each contestant beside its speed: does it make code at run time, does it know the calendar? */
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
