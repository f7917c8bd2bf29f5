import { Session } from 'node:inspector/promises';

/** The functions that look something up, resolve or judge it, with the room that each is in. */
const counted = [
  ['link', 'findDeclaredType'],
  ['model', 'lineageOf'],
  ['link', 'lineageIn'],
  ['link', 'resolveType'],
  ['link', 'resolveTypeInProse'],
  ['check', 'judgeExample'],
  ['emit', 'checkProperty'],
  ['emit', 'planExamples'],
  ['model', 'planParameters'],
];

/** Counts calls by V8's precise coverage, so that the code itself need not count. A function that does not exist has no count. */
export async function countCalls(run) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  return Object.fromEntries(counted.map(([room, name]) => [name, { room, calls: callsOf(result, room, name) }]));
}

function callsOf(scripts, room, name) {
  const functions = scripts
    .filter(({ url }) => url.includes(`/dist/generator/${room}/`))
    .flatMap((script) => script.functions.filter(({ functionName }) => functionName === name));
  return functions.length === 0 ? undefined : functions.reduce((sum, { ranges }) => sum + ranges[0].count, 0);
}
