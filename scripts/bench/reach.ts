import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { ask, type Headers, pause, type Town } from './town.ts';

/** The fifth inhabitant of a synthetic municipality is its editor. */
const editor = 4;
const changed = 10;
const readers = 100;
const pagesAtOnce = 10;
const restMs = 50;

/**
 * Whom an edition of ten changed rules asks, and whom a pack reaches (S18, S19, S24): every inhabitant is gone through
 * while others read. What it costs Graph, how long it takes, and how much slower a page is meanwhile.
 */
export async function benchReach(town: Town): Promise<Row[]> {
  const ida = await town.signedIn(editor);
  const headers = await Promise.all(Array.from({ length: readers }, (_, index) => town.signedIn(index)));
  const page = (index: number) => ask(town, headers[index % readers] ?? {}, 'views/start');
  const key = await editionOf(town, ida);
  const idle = percentiles(await timed(readers, page));
  const costOf = async (work: () => Promise<unknown>) => {
    const meanwhile: number[] = [];
    let seconds = 0;
    const { requests, units } = await countGraph(town.standin, async () => {
      const began = performance.now();
      let isDone = false;
      const worked = work().finally(() => {
        isDone = true;
        seconds = (performance.now() - began) / 1_000;
      });
      while (!isDone) {
        const from = meanwhile.length;
        meanwhile.push(...(await timed(pagesAtOnce, (index) => page(from + index))));
        await pause(restMs);
      }
      await worked;
    });
    const busy = percentiles(meanwhile);
    return {
      seconds: round(seconds),
      'HTTP requests': requests,
      units,
      'page p95 idle, ms': idle.p95,
      'page p95 meanwhile, ms': busy.p95,
      'times as slow': round(busy.p95 / idle.p95),
      'pages meanwhile': meanwhile.length,
    };
  };
  const weighed = await costOf(() => ask(town, ida, 'jobs/weighRevision', { key }));
  const { data } = await ask<{ data: { reach?: { people: number } } }>(town, ida, 'views/revision?edition=bench.1');
  let gaining = 0;
  const pack = {
    nonce: crypto.randomUUID(),
    name: 'Måling',
    rules: ['r16'],
    types: ['employee'],
    seen: 0,
    check: true,
  };
  const checked = await costOf(async () => {
    const { record } = await ask<{ record: { effect: { gaining: number } } }>(town, ida, 'jobs/savePack', pack);
    gaining = record.effect.gaining;
  });
  return [
    {
      section: `whom an edition asks, ${town.size.people} people`,
      what: `${changed} changed rules`,
      figures: { 'people asked': data.reach?.people ?? 0, ...weighed },
    },
    {
      section: `whom a pack reaches, ${town.size.people} people`,
      what: 'one rule for employees',
      figures: { 'people asked': gaining, ...checked },
    },
  ];
}

/** An edition with the first ten rules in it, each with another text. @returns its key */
async function editionOf(town: Town, ida: Headers): Promise<string> {
  const { record } = await ask<{ record: { key: string } }>(town, ida, 'jobs/startRevision', {
    ...{ document: 'handbook', edition: 'bench.1', changeType: 'content', why: 'Måling', touchesStaff: false },
  });
  for (let number = 1; number <= changed; number += 1) {
    const rule = `r${String(number).padStart(2, '0')}`;
    const { record: draft } = await ask<{ record: { key: string } }>(town, ida, 'jobs/openDraft', { of: 'rule', rule });
    const { data } = await ask<{ data: { seen: number; fields: object } }>(town, ida, `views/draft?subject=${rule}`);
    const fields = { ...data.fields, material: true, whatsNew: 'En sætning mere.', textDa: 'En sætning mere.' };
    await ask(town, ida, 'jobs/saveDraft', { key: draft.key, seen: data.seen, fields });
    await ask(town, ida, 'jobs/putInRevision', { draft: draft.key, revision: record.key });
  }
  return record.key;
}
