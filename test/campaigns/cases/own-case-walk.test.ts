import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { hasClock } from '../../../src/features/cases/clocks/deadline.ts';
import { type SampleRandom, sampleRandom } from '../../../src/sample/random.ts';
import { rowsOf } from '../../rows.ts';
import { type World, world } from '../../world.ts';

let here: World;
// A server each, since it allows a person so many requests a minute.
beforeEach(async () => {
  here = await world();
});
afterEach(() => here.close());

type Change = ActionInput<'changeCase'>['change'];

const now = () => here.servers[0]?.inside?.context.ports.clock.now() ?? '';
const report = async (who: 'dina' | 'ali', isDrill: boolean) => {
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words: 'Et brev' } as const;
  const { key, number = '' } = (
    await here.as(who).action('reportIncident', { ...said, ...(isDrill && { isDrill: true }) })
  ).answer;
  return { key, number };
};
const rowOf = async (wanted: string) => (await rowsOf(here, 'incident')).find(({ key }) => key === wanted);

const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
const answers = ['yes', 'no', 'notRelevant'] as const;

/** Every step on a case, the harmless ones too, as a DPO might press them in any order. */
function steps(random: SampleRandom, receiptNumber: string): readonly Change[] {
  const pick = <T>(of: readonly T[]) => of[random.below(of.length)] as T;
  const art33 = pick(answers);
  const art34 = art33 === 'notRelevant' ? 'notRelevant' : pick(['yes', 'no'] as const);
  return [
    { step: 'assessed', risk: pick(['unlikely', 'risk', 'high'] as const), art33, art34, ...why },
    { step: 'assessed', risk: 'unlikely', art33: 'notRelevant', art34: 'notRelevant', ...why },
    { step: 'awareSet', awareAt: now(), reason: 'a' },
    { step: 'notified', notifiedAt: now(), receiptNumber },
    { step: 'informed', informedAt: now(), how: 'a' },
    { step: 'managementInformed', informedAt: now(), whom: 'a' },
    { step: 'nis2Judged', disruption: pick(['yes', 'no'] as const), damage: 'no', reason: 'a' },
    { step: 'explained', cause: 'a', rulesReview: 'no' },
    { step: 'closed', journal: '1', prevention: 'Vi tjekker to gange' },
    { step: 'closed', journal: '1', prevention: 'Vi tjekker to gange' },
    { step: 'reopened', reason: 'a' },
    { step: 'openedInError', reason: 'a' },
  ];
}

/** A walk of one DPO through everything there is to press on her own report. */
async function walk(seed: string, isDrill: boolean): Promise<void> {
  const dina = () => here.as('dina');
  const random = sampleRandom(seed);
  const nonce = crypto.randomUUID();
  const drill = (await dina().action('startDrill', { nonce, title: 'Øvelse', hours: 24, tells: ['dpo'] })).answer.key;
  const [mine, other] = [await report('dina', isDrill), await report('ali', isDrill)];
  const seen = async () => (await dina().view('case', { number: mine.number })).answer.handling.seen;
  const seenOf = async () => (await dina().view('case', { number: other.number })).answer.handling.seen;
  const onCase = async () => {
    const all = steps(random, `V-${mine.number}`);
    const change = all[random.below(all.length)];
    if (change) await dina().action('changeCase', { key: mine.key, seen: await seen(), change });
  };
  const wait = async () => {
    const then = Temporal.Instant.from(now()).add({ hours: 2 + random.below(3) });
    await here.clock.move(then.toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime().toString().slice(0, 16));
  };
  const take = () => dina().action('takeOverIncident', { key: mine.key });
  const others: readonly (() => Promise<unknown>)[] = [
    take,
    take,
    take,
    () => dina().action('reportContained', { key: mine.key, contained: random.below(3) > 0 ? 'yes' : 'no' }),
    async () =>
      dina().action('reclassifyCase', {
        key: mine.key,
        seen: await seen(),
        category: (['nearMiss', 'threat', 'lostDevice', 'wrongRecipient'] as const)[random.below(4)] ?? 'nearMiss',
        reason: 'a',
      }),
    async () => dina().action('mergeCases', { key: mine.key, seen: await seen(), into: other.number }),
    async () => dina().action('mergeCases', { key: other.key, seen: await seenOf(), into: mine.number }),
    () => dina().action('partCases', { key: mine.key }),
    () => dina().action('partCases', { key: other.key }),
    () => dina().action('answerIncident', { key: mine.key, category: 'nearMiss' }),
    () => dina().action('answerIncident', { key: mine.key, contained: 'yes' }),
    () => dina().action('reportFor', { key: mine.key, onBehalfOf: 'En anden' }),
    () => dina().action('reportFor', { key: mine.key }),
    () => dina().action('withdrawReport', { key: mine.key, text: 'a', undo: false }),
    () => dina().action('endDrill', { key: drill, wentWell: 'a', toImprove: 'b' }),
    wait,
    wait,
  ];
  let goneOn = false;
  for (let step = 0; step < 100; step += 1) {
    await (random.below(2) === 0 ? onCase() : others[random.below(others.length)]?.());
    const row = await rowOf(mine.key);
    const said = `${seed}, step ${step}: ${JSON.stringify(row)}`;
    expect(['closed', 'merged', 'openedInError'], said).not.toContain(row?.status);
    expect(row && hasClock(row.category), said).toBe(true);
    const isCalm =
      row?.risk === 'unlikely' || row?.art33 === 'no' || row?.art33 === 'notRelevant' || row?.nis2 === 'no';
    if (isCalm) expect([row?.own, row?.missing], said).toEqual(['waiting', expect.arrayContaining(['ownRatified'])]);
    goneOn ||= row?.own === 'waiting';
  }
  await dina().action('endDrill', { key: drill, wentWell: 'a', toImprove: 'b' });
  expect((await rowOf(mine.key))?.status, seed).not.toBe('closed');
  // The walk reached what it is about: she went on, and was held all the same.
  expect(goneOn, seed).toBe(true);
}

test.each([
  ['four', false],
  ['five', false],
  ['three', true],
] as const)(
  'S37: whatever a DPO presses on her own report, it ends in nothing calm without the other or the director (%s)',
  async (seed, isDrill) => {
    await walk(seed, isDrill);
  },
  180_000,
);
