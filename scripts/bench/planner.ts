import { plansOf, tasksOf } from '../../src/standin/planner-store.ts';
import { countGraph, type Row, round } from './figures.ts';
import { pause, type Town } from './town.ts';

/** Which inhabitant of a synthetic municipality is its editor. */
const editorIndex = 4;
const patienceMs = 600_000;

interface Run {
  state: string;
  seen: number;
  of: number;
  requests: number;
}

/**
 * Every manager's tasks put in Planner: what Microsoft is asked for the first time, when nothing has changed, and when
 * somebody has deleted ten by hand. Planner publishes no limits; SharePoint's units are those of our own rows.
 */
export async function benchPlanner(town: Town): Promise<Row[]> {
  const { standin } = town;
  const team = { displayName: 'Ledere', mailNickname: 'ledere', mailEnabled: true, securityEnabled: false };
  const group = (await standin.graph('POST', '/groups', team)).body as { id: string };
  const headers = await town.signedIn(editorIndex);
  await job(town, headers, 'saveSetting', { setting: 'plannerGroup', value: group.id, seen: 0 });
  await job(town, headers, 'saveSetting', { setting: 'plannerEnabled', value: 'true', seen: 0 });
  const inPlanner = () => plansOf(standin.store, group.id).flatMap(({ id }) => tasksOf(standin.store, id));
  const rows: Row[] = [];
  const section = `Planner, ${town.size.people} people`;
  const measure = async (what: string) => {
    const began = performance.now();
    const { result, requests, units, operations } = await countGraph(standin, () => run(town, headers));
    const asked = (pattern: RegExp) =>
      Object.entries(operations).reduce((sum, [name, times]) => sum + (pattern.test(name) ? times : 0), 0);
    rows.push({
      section,
      what,
      figures: {
        managers: result.of,
        tasks: inPlanner().length,
        plans: plansOf(standin.store, group.id).length,
        'Planner requests': asked(/\/planner\//),
        'of them writes': asked(/^(POST|PATCH|DELETE) .*\/planner\//),
        'HTTP requests': requests,
        units,
        seconds: round((performance.now() - began) / 1_000),
      },
    });
  };
  await measure('everything the first time');
  await measure('nothing has changed');
  for (const { id } of inPlanner().slice(0, 10)) standin.store.run('DELETE FROM planner_task WHERE id = ?', id);
  await measure('ten deleted by hand');
  return rows;
}

async function run(town: Town, headers: Record<string, string>): Promise<Run> {
  await job(town, headers, 'runPlanner', { run: 'start' });
  const end = performance.now() + patienceMs;
  for (;;) {
    await pause(200);
    const answer = await fetch(`${town.url}/api/views/planner`, { headers });
    const { run: now } = ((await answer.json()) as { data: { run?: Run } }).data;
    if (now?.state === 'done') return now;
    if (now?.state === 'failed' || performance.now() > end) throw new Error(`Planner: ${JSON.stringify(now)}`);
  }
}

async function job(town: Town, headers: Record<string, string>, name: string, input: object): Promise<void> {
  const answer = await fetch(`${town.url}/api/jobs/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
}
