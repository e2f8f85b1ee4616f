import { addDays } from '../../src/core/dates.ts';
import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { ask, type Headers, pause, type Town } from './town.ts';

/** Which inhabitants of a synthetic municipality: the first leads some 45, the nineteenth one unit; the fifth is editor. */
const largeTeam = 0;
const smallTeam = 18;
const editor = 4;
const looks = 30;
const pages = ['start', 'team', 'reviews'] as const;

/** What a manager's pages cost, how they grow with the team, and what a meeting with everybody present writes. */
export async function benchTeam(town: Town): Promise<Row[]> {
  const today = town.standin.clock.now().slice(0, 10);
  const told = addDays(today, -70);
  const settings = { staffCommitteeDiscussedOn: told, employeesToldOn: told, personalViewsFrom: today };
  for (const [setting, value] of Object.entries(settings)) {
    await ask(town, await town.signedIn(editor), 'jobs/saveSetting', { setting, value, seen: 0 });
  }
  const large = await town.signedIn(largeTeam);
  while (!(await reviewsOf(town, large)).people) await pause(200);
  await town.quiet();
  const small = await looked(town, await town.signedIn(smallTeam));
  const own = await looked(town, large);
  const views = pages.map((page) => ({
    section: `a manager's pages, ${town.size.people} people`,
    what: page,
    figures: {
      'team of': own.team,
      'p50, ms': own.p50[page],
      'times the reader’s start': round(own.p50[page] / own.p50.start),
      [`times a team of ${small.team}`]: round(own.p50[page] / small.p50[page]),
      'Graph requests per page': own.requests,
    },
  }));
  return [...views, await meeting(town, large, today)];
}

async function looked(town: Town, headers: Headers) {
  const { team } = await reviewsOf(town, headers);
  const p50 = { start: 0, team: 0, reviews: 0 };
  const { requests } = await countGraph(town.standin, async () => {
    for (const page of pages)
      p50[page] = percentiles(await timed(looks, () => ask(town, headers, `views/${page}`))).p50;
  });
  return { team, p50, requests: round(requests / (looks * pages.length)) };
}

/** From the saved agenda to everybody's row about who was there. */
async function meeting(town: Town, headers: Headers, today: string): Promise<Row> {
  const { agenda, people = [] } = await reviewsOf(town, headers);
  const points = agenda.points.map(({ kind, ref, minutes }) => ({ kind, minutes, ...(ref !== undefined && { ref }) }));
  const saved = await ask<{ record: { seen: number } }>(town, headers, 'jobs/saveAgenda', {
    ...{ number: agenda.number, seen: agenda.seen, points },
  });
  const minutes = { agreed: 'Vi ringer først.', doubts: '', next: '' };
  const attended = { by: 'names', people: people.map(({ person }) => person) };
  const input = { number: agenda.number, seen: saved.record.seen, on: today, attended, minutes };
  await town.quiet();
  const { result, requests, units, operations } = await countGraph(town.standin, async () => {
    const began = performance.now();
    await ask(town, headers, 'jobs/holdReview', input);
    const answered = performance.now() - began;
    while (presentRows(town) < people.length) await pause(100);
    return answered;
  });
  const asked = (pattern: RegExp) =>
    Object.entries(operations).reduce((sum, [name, times]) => sum + (pattern.test(name) ? times : 0), 0);
  return {
    section: `a meeting with ${people.length} present`,
    what: 'saved, and everybody’s row written',
    figures: {
      'answered after, ms': round(result),
      'rows written': asked(/^(POST|PATCH) .*items/),
      'HTTP requests': requests,
      units,
    },
  };
}

function presentRows({ standin }: Town): number {
  const sql = "SELECT count(*) AS rows FROM item JOIN list ON list.id = item.list WHERE list.name = 'ReviewPresence'";
  return standin.store.all<{ rows: number }>(sql)[0]?.rows ?? 0;
}

interface Reviews {
  agenda: { number: string; seen: number; points: { kind: string; ref?: string; minutes: number }[] };
  people?: { person: string }[];
  team: number;
}

async function reviewsOf(town: Town, headers: Headers): Promise<Reviews> {
  return (await ask<{ data: Reviews }>(town, headers, 'views/reviews')).data;
}
