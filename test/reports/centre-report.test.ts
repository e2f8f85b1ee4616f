import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReadingStatus } from '../../src/features/reading/records.ts';
import { insideOf } from '../examples/example.ts';
import { rowsOf } from '../rows.ts';
import { nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { countedTonight } from './counted-tonight.ts';
import { wordText } from './word.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await until(() => insideOf(here).ports.reader().all(ReadingStatus).length > 0);
  await countedTonight(here);
  await until(async () => (await report('karen')).report !== undefined);
});
afterAll(() => here.close());

const report = async (who: Who, unit?: string) =>
  (await here.as(who).view('centreReport', unit === undefined ? {} : { unit })).answer;
const figure = async (name: string) =>
  (await report('karen')).report?.sections.flatMap(({ figures }) => figures).find((one) => one.figure === name);
const take = (who: Who, unit: string) => here.as(who).action('takeCentreReport', { unit, language: 'da' });

test('S71, S80: a centre head meets the centre’s own figures, the same of reading as on Læsestatus', async () => {
  const { centres, report: own } = await report('karen');
  expect(centres).toEqual([{ unit: 'center-liv', name: 'Center for Liv' }]);
  expect(own).toMatchObject({ unit: 'center-liv', name: 'Center for Liv', year: 2026, measures: [] });
  const [status] = (await here.as('karen').view('readingStatus', {})).answer.centres;
  const { told, of } = (await figure('ready')) ?? {};
  const total = status?.total;
  expect([told, of]).toEqual([total?.ready, total?.people].map((count) => (count === 'few' ? '<5' : String(count))));
  // One manager is below her, and she owns no system: nothing is told of either.
  expect(own?.sections.map(({ section }) => section)).not.toContain('meetings');
  expect(own?.sections.map(({ section }) => section)).not.toContain('systems');
  const said = JSON.stringify(own);
  for (const who of ['mette', 'lone', 'ali'] as const) expect(said).not.toContain(nameOf(who));
});

test('S80: what is decided for the centre stands in it, with whether it is done', async () => {
  const karen = here.as('karen');
  await karen.carryOut('saveMeasure', {
    ...{ measure: crypto.randomUUID(), unit: 'center-liv', what: 'Skabe med lås i alle grupper' },
    ...{ dueOn: '2027-03-01', done: false, seen: 0 },
  });
  await until(async () => ((await report('karen')).report?.measures.length ?? 0) > 0);
  expect((await report('karen')).report?.measures).toMatchObject([
    { what: 'Skabe med lås i alle grupper', dueOn: '2027-03-01' },
  ]);
});

test('S71, S111: of breaches it says whether they are five or more, which nothing can be subtracted from', async () => {
  const tell = async (count: number) => {
    for (let number = 0; number < count; number += 1) {
      const words = 'Et brev kom et forkert sted hen';
      await here.as('lone').action('reportIncident', { nonce: crypto.randomUUID(), category: 'paper', words });
    }
  };
  expect(await figure('total')).toEqual({ figure: 'total', told: '<5' });
  await tell(4);
  expect(await figure('total')).toEqual({ figure: 'total', told: '<5' });
  await tell(1);
  await until(async () => (await rowsOf(here, 'incident')).length === 5);
  expect(await figure('total'), 'nobody sees which report was the fifth').toEqual({ figure: 'total', told: '<5' });
  await until(async () => (await countedTonight(here)) > 0);
  await until(async () => (await figure('total'))?.told === '5+');
  expect((await report('karen')).report?.sections.find(({ section }) => section === 'breaches')?.figures).toEqual([
    { figure: 'total', told: '5+' },
  ]);
});

test('S71, S80: the same in Word, and of no other centre than the head’s own', async () => {
  const made = (await take('karen', 'center-liv')).answer;
  expect(made.name).toBe('centrets-rapport-2026.docx');
  const { body } = wordText(new Uint8Array(Buffer.from(made.base64, 'base64')));
  for (const said of ['Center for Liv: året 2026', 'Læsning', 'Skabe med lås i alle grupper', 'Frist 1. marts 2027']) {
    expect(body).toContain(said);
  }
  expect(body).toContain('Flere meldinger kan betyde, at flere melder.');
  for (const unit of ['kommunen', 'nord', 'findes-ikke']) {
    expect((await report('karen', unit)).report, unit).toBeUndefined();
    expect((await take('karen', unit)).refusal?.code, unit).toBe('unknownUnit');
  }
  for (const who of ['mette', 'lone', 'dina', 'ditte'] as const) {
    expect((await take(who, 'center-liv')).status, who).toBe(403);
    expect((await here.as(who).view('centreReport', {})).status, who).toBe(403);
  }
});
