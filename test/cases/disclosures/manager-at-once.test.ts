import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { atOnceText, isToldAtOnce, nextWorkdayAfter } from '../../../src/features/cases/disclosures/manager-at-once.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { rowsOf } from '../../rows.ts';
import { type World, world } from '../../world.ts';
import { anIncident } from '../incidents.ts';

const now = '2026-12-02T08:00:00Z';
const fresh = anIncident({ reportedAt: '2026-12-02T07:50:00Z', answered: ['concerns'] });

test.each<[string, Partial<Incident>, boolean]>([
  ['a letter to the wrong person', {}, true],
  ['a look without a reason', { category: 'unauthorisedAccess' }, false],
  ['something done otherwise than the rule', { category: 'policyViolation' }, false],
  ['a near miss', { category: 'nearMiss' }, false],
  ['one whose kind nobody has chosen', { category: 'other' }, false],
  ['a case about the manager', { concerns: ['manager'] }, false],
  ['a case about a director', { concerns: ['director'] }, false],
  ['one whose reporter has not said whom it is about', { answered: ['persons'] }, false],
  ['one whose reporter does not know whom it is about', { unsure: ['concerns'] }, false],
  ['one of yesterday', { reportedAt: '2026-12-01T07:50:00Z' }, false],
  ['one that the DBR has assessed', { assessedAt: now }, false],
  ['one that is closed', { status: 'closed' }, false],
  ['a drill', { isDrill: true }, false],
])('S110: of %s a manager is told by itself: see table', (_, is, told) => {
  expect(isToldAtOnce({ ...fresh, ...is }, now)).toBe(told);
});

test.each([
  ['in the morning', '2026-12-02T08:00:00Z', 'i dag kl. 16'],
  ['in the afternoon', '2026-12-02T13:00:00Z', '3. december 2026 kl. 12'],
  ['before a weekend', '2026-12-04T13:00:00Z', '7. december 2026 kl. 12'],
])('%s it says by when', (_, at, by) => {
  const { text } = atOnceText(
    fresh,
    '2026-0001',
    { id: 'm', name: 'Mette' },
    nextWorkdayAfter(at, () => false),
    at,
  );
  expect(text).toContain(`Senest ${by}.`);
});

test('a holiday is no workday', () => {
  expect(nextWorkdayAfter('2026-12-23T13:00:00Z', (day) => day >= '2026-12-24' && day <= '2026-12-26')).toBe(
    '2026-12-28',
  );
});

describe('on a running server', () => {
  let here: World;
  beforeAll(async () => {
    here = await world();
  });
  afterAll(() => here.close());

  const reported = async (own: Partial<ActionInput<'reportIncident'>>) => {
    const said = {
      nonce: crypto.randomUUID(),
      category: 'wrongRecipient',
      words: 'Listen kom til Ole',
      ...own,
    } as const;
    return (await here.as('lone').action('reportIncident', said)).answer;
  };
  const textsOf = async (key: string) => (await rowsOf(here, 'managerText')).filter(({ incident }) => incident === key);

  test('S85, S110: the manager is told what to secure, by the number alone; of what is about the manager, nothing', async () => {
    const about = await reported({ concerns: ['manager'] });
    const unsaid = await reported({});
    const { key, number = '' } = await reported({ concerns: [] });
    await here.tickUntil(async () => (await textsOf(key)).length > 0);
    expect(await textsOf(about.key)).toEqual([]);
    expect(await textsOf(unsaid.key)).toEqual([]);

    const [text] = await textsOf(key);
    expect(text).toMatchObject({ managerName: 'Mette Madsen', state: 'released', namesReporter: false });
    expect(text?.text).not.toMatch(/Lone|Ole|Listen|\d\d[.:]\d\d/);
    const mette = here.as('mette');
    const told = (await mette.view('managerTexts', {})).answer.texts.find((one) => one.number === number);
    const opened = (await mette.action('openManagerText', { key: told?.key ?? '' })).answer.opened;
    expect(opened?.text).toBe(text?.text);
    expect(opened).not.toHaveProperty('reporterName');
    const mine = (await here.as('lone').view('passedOn', {})).answer.texts.find((one) => one.number === number);
    expect(mine).toMatchObject({ text: text?.text, mayAnswer: false });
    const notices = (await rowsOf(here, 'caseNotification')).filter(
      (one) => one.incident === key && one.as === 'manager',
    );
    expect(notices).toHaveLength(1);
  });
});
