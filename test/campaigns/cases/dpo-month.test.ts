import { expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { addDays, type Day } from '../../../src/core/dates.ts';
import { isStep } from '../../../src/features/cases/notifications/escalation.ts';
import type { ActivityAnswer } from '../../../src/standin/pages/wire.ts';
import { askedExemption } from '../../exemptions/asked-exemption.ts';
import { rowsOf } from '../../rows.ts';
import { upnOf, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

type Change = ActionInput<'changeCase'>['change'];

const reporters: readonly Who[] = ['lone', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'simon'];
/** Ten reports in the first three weeks of a month; three of them are notified. */
const plan = [1, 2, 3, 4, 7, 8, 10, 14, 16, 18].map((day, index) => ({
  day: `2026-12-${String(day).padStart(2, '0')}`,
  who: reporters[index] ?? 'lone',
  isNotified: index % 4 === 1,
}));

const assessed = (isNotified: boolean): Change => ({
  step: 'assessed',
  risk: isNotified ? 'risk' : 'unlikely',
  riskReason: isNotified ? 'En fremmed har det' : 'Kun en kollega har set det',
  art33: isNotified ? 'yes' : 'no',
  art33Reason: 'Det følger af risikoen',
  art34: 'no',
  art34Reason: 'Risikoen er ikke høj',
});

/** Every notice in Teams somebody has got. */
async function noticesOf({ standin }: World, who: Who): Promise<readonly string[]> {
  const asked = new URLSearchParams({ person: upnOf(who) });
  const { items } = (await (await fetch(`${standin.url}/_standin/activity?${asked}`)).json()) as ActivityAnswer;
  return items.map(({ text }) => text);
}

/** Moves on, and lets everything that is due then be done. */
async function moveTo(here: World, to: string): Promise<void> {
  await here.clock.move(to);
  for (const { inside } of here.servers) await inside?.context.schedule.tick();
  await until(async () => (await rowsOf(here, 'caseNotification')).every(({ state }) => state !== 'planned'));
}

async function change(here: World, number: string, wanted: Change): Promise<void> {
  const { key } = (await here.as('dina').view('case', { number })).answer.line;
  const { seen } = (await here.as('dina').view('case', { number })).answer.handling;
  const { refusal } = await here.as('dina').action('changeCase', { key, seen, change: wanted });
  if (refusal) throw new Error(`${wanted.step}: ${refusal.code} ${JSON.stringify(refusal.details)}`);
}

/** What the DBR and the director do to a case on its day. */
async function handle(here: World, number: string, isNotified: boolean): Promise<void> {
  const { key } = (await here.as('dina').view('case', { number })).answer.line;
  await here.as('dina').carryOut('takeOverIncident', { key });
  await here.as('dina').carryOut('reportContained', { key, contained: 'yes' });
  await change(here, number, assessed(isNotified));
  const { seen } = (await here.as('dina').view('case', { number })).answer.handling;
  const answers = { art33: isNotified ? 'yes' : 'no', art34: 'no' } as const;
  await here.as('aksel').carryOut('decideCase', { key, seen, ...answers });
  const now = here.standin.clock.now();
  if (isNotified) await change(here, number, { step: 'notified', notifiedAt: now, receiptNumber: `V-${number}` });
  await change(here, number, { step: 'managementInformed', informedAt: now, whom: 'Centerchefen' });
}

async function finish(here: World, number: string): Promise<void> {
  await change(here, number, { step: 'explained', cause: 'To navne lignede hinanden', rulesReview: 'no' });
  await change(here, number, { step: 'closed', journal: '26/1', prevention: 'Vi tjekker to gange' });
}

function isMonday(day: Day): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek === 1;
}

function isTuesdayOrThursday(day: Day): boolean {
  return [2, 4].includes(Temporal.PlainDate.from(day).dayOfWeek);
}

function workdays(from: Day, to: Day): readonly Day[] {
  const day = Temporal.PlainDate.from(from);
  return from > to ? [] : [...(day.dayOfWeek <= 5 ? [from] : []), ...workdays(addDays(from, 1), to)];
}

test('S108: a month with ten reports, three notified, and seven exemptions is ten cases and three lists of a week to the DBR, and five things on a quiet day', async () => {
  const here = await world();
  const waiting: { key: string; seen: number }[] = [];
  let asked = 0;
  try {
    const before = (await noticesOf(here, 'dina')).length;
    const open: { number: string; isNotified: boolean; day: Day }[] = [];
    for (const day of workdays('2026-12-01', '2026-12-23')) {
      await moveTo(here, `${day}T09:00`);
      for (const { who, isNotified } of plan.filter((one) => one.day === day)) {
        const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient' as const, words: 'Et brev' };
        const { number = '' } = (await here.as(who).action('reportIncident', { ...said, data: ['name'] })).answer;
        open.push({ number, isNotified, day });
      }
      // What no law times: two requests in each of three weeks, and one that waits for the next.
      if (isTuesdayOrThursday(day)) {
        const nonce = crypto.randomUUID();
        const { version } = (await here.as('mette').view('rule', { rule: 'r06' })).answer;
        const about = { from: day, version };
        const { key, row } = await here.as('mette').carryOut('askExemption', askedExemption(nonce, about));
        waiting.push({ key, seen: row });
        asked += 1;
      }
      await moveTo(here, `${day}T13:00`);
      for (const one of isMonday(day) ? waiting.splice(0) : []) {
        await here.as('dina').carryOut('assessExemption', { ...one, advice: 'against', reason: 'Ikke sikkert' });
      }
      for (const one of open.filter((each) => each.day === day)) await handle(here, one.number, one.isNotified);
      for (const one of open.filter((each) => addDays(each.day, 1) === day)) await finish(here, one.number);
    }
    expect(open.filter(({ isNotified }) => isNotified)).toHaveLength(3);
    const notices = await noticesOf(here, 'dina');
    expect(notices.length - before, notices.join('\n')).toBeLessThanOrEqual(18);
    const told = (about: RegExp) => notices.filter((text) => about.test(text));
    expect(told(/^Sag .* venter på dig$|: (?:spær|stop) det · |^System nede/)).toHaveLength(plan.length);
    expect(asked).toBe(7);
    expect(told(/^Ugens liste/)).toEqual(Array(3).fill('Ugens liste: 2 ting til dig'));
    expect(told(/dispensation/i)).toEqual([]);

    const rows = (await rowsOf(here, 'caseNotification')).filter(({ occasion }) => isStep(occasion));
    const perDay = Map.groupBy(rows, ({ person, incident, at }) => `${person} ${incident} ${at.slice(0, 10)}`);
    expect([...perDay.values()].filter((some) => some.length > 1)).toEqual([]);

    const { first, rest } = (await here.as('dina').view('tasks', {})).answer;
    const things = [...first, ...rest];
    expect(things.length, JSON.stringify(things)).toBeLessThanOrEqual(5);
  } finally {
    await here.close();
  }
}, 400_000);
