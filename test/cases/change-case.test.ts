import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

type Change = ActionInput<'changeCase'>['change'];

const assessed: Change = {
  step: 'assessed',
  risk: 'risk',
  riskReason: 'Helbred hos en fremmed',
  art33: 'yes',
  art33Reason: 'Ikke usandsynlig',
  art34: 'no',
  art34Reason: 'Ikke høj',
};

/** A case Lone has reported. */
async function reported(own: Partial<ActionInput<'reportIncident'>> = {}) {
  const nonce = crypto.randomUUID();
  const said = { nonce, category: 'wrongRecipient', words: 'En liste til en forkert borger', ...own } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}
const seenBy = async (who: Who, number: string) => (await here.as(who).view('case', { number })).answer.handling.seen;
const change = async (key: string, number: string, of: Change, who: Who = 'dina') =>
  here.as(who).action('changeCase', { key, seen: await seenBy(who, number), change: of });

strangersAreRefused(() => here, 'changeCase', 'dina', { key: 'incident:x', seen: 1, change: assessed });

test('INV10, S107, S66: from the report to the closed case, with the controller’s decision on the way', async () => {
  const { key, number } = await reported();
  expect(
    (await change(key, number, { step: 'closed', journal: '26/1', prevention: 'Vi tjekker to gange' })).refusal?.code,
  ).toBe('caseInvalid');

  expect((await change(key, number, assessed)).status).toBe(200);
  const aksel = here.as('aksel');
  expect((await aksel.view('decisions', {})).answer.waiting.map((waiting) => waiting.key)).toContain(key);
  const { memo } = (await aksel.view('caseToDecide', { key })).answer;
  expect(memo).toMatchObject({ number, risk: 'risk', art33: 'yes', assessedBy: 'Dina Dam' });
  expect(memo?.reasons).toContain('Helbred hos en fremmed');
  expect(JSON.stringify(memo)).not.toMatch(/Lone|forkert borger/);

  // Another answer than the DBR's takes a reason; who agrees has the DBR's.
  const decided = { key, seen: memo?.seen ?? 0, art33: 'yes', art34: 'no' } as const;
  expect((await aksel.action('decideCase', { ...decided, art34: 'yes' })).refusal?.details).toEqual({
    faults: ['noReason'],
  });
  const first = await aksel.action('decideCase', decided);
  expect((await aksel.action('decideCase', decided)).answer).toEqual(first.answer);
  const otherwise = await aksel.action('decideCase', { ...decided, art34: 'yes', reason: 'De skal vide det' });
  expect(otherwise.refusal?.code).toBe('nothingToDecide');

  const dina = here.as('dina');
  const { clock } = here.servers[0]?.inside?.context.ports ?? {};
  const at = clock?.now() ?? '';
  for (const step of [
    { step: 'notified', notifiedAt: at, receiptNumber: 'V-2026-1' },
    { step: 'managementInformed', informedAt: at, whom: 'Centerchefen' },
    { step: 'explained', cause: 'Nummeret var tastet forkert', rulesReview: 'no' },
  ] satisfies Change[]) {
    expect((await change(key, number, step)).status, step.step).toBe(200);
  }
  await dina.action('reportContained', { key, contained: 'yes' });
  expect(
    (await change(key, number, { step: 'closed', journal: '26/0042', prevention: 'Vi tjekker to gange' })).answer,
  ).toMatchObject({
    status: 'closed',
  });

  const shown = (await dina.view('case', { number })).answer;
  expect(shown.handling.missing).toEqual([]);
  expect(shown.line).toMatchObject({ outcome: 'breachNotified', clock: 'stopped' });
  await until(async () => {
    const steps = (await rowsOf(here, 'caseEntry')).filter(({ incident }) => incident === key).map(({ what }) => what);
    return ['reported', 'assessed', 'decided', 'notified', 'explained', 'closed'].every((what) =>
      steps.some((deed) => deed === what),
    );
  });
  const { log } = (await dina.view('case', { number })).answer;
  expect(log.find(({ what }) => what === 'decided')?.note).toBe('Enig i DBR’s vurdering.');
  expect((await here.as('lone').view('reports', {})).answer.reports.find((report) => report.key === key)?.state).toBe(
    'closed',
  );
});

test('of two who assess at once one is stored, and the other is told to look again', async () => {
  const { key, number } = await reported();
  const seen = await seenBy('dina', number);
  const both = await Promise.all([
    here.as('dina').action('changeCase', { key, seen, change: assessed }),
    here
      .as('dorte', { server: 1 })
      .action('changeCase', { key, seen, change: { ...assessed, risk: 'unlikely', art33: 'no' } }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('what cannot stand together is refused with each fault, and nothing is written', async () => {
  const { key, number } = await reported();
  const wrong: Change = { ...assessed, risk: 'high', art33: 'no', art34: 'yes' };
  const reply = await change(key, number, wrong);
  expect(reply.refusal).toMatchObject({
    code: 'caseInvalid',
    details: { faults: ['riskNotNotified', 'informedNotNotified'] },
  });
  expect((await here.as('dina').view('case', { number })).answer.handling.art33).toBe('notAssessed');
});

test('INV11: a director decides nothing before the DBR has assessed, and nothing that is about a director', async () => {
  const { key } = await reported();
  const decision = { key, seen: 1, art33: 'no', art34: 'no', reason: 'Nej' } as const;
  expect((await here.as('aksel').action('decideCase', decision)).refusal?.code).toBe('nothingToDecide');

  const about = await reported({ concerns: ['director'] });
  await change(about.key, about.number, assessed);
  expect((await here.as('aksel').action('decideCase', { ...decision, key: about.key })).refusal?.code).toBe(
    'unknownIncident',
  );
  expect((await here.as('ditte').view('decisions', {})).answer.waiting.map((waiting) => waiting.key)).toContain(
    about.key,
  );
});

test('a case about the DBR is unknown to the DBR, whatever is tried', async () => {
  const { key, number } = await reported({ concerns: ['dpo'] });
  expect((await here.as('dina').view('case', { number })).refusal?.code).toBe('unknownIncident');
  const reply = await here.as('dina').action('changeCase', { key, seen: 2, change: assessed });
  expect(reply.refusal?.code).toBe('unknownIncident');
  expect((await change(key, number, assessed, 'dorte')).status).toBe(200);
});

test('the reporter adds to a report until it is assessed, and not after', async () => {
  const { key, number } = await reported();
  const lone = here.as('lone');
  const more = { key, discovered: { when: 'yesterday' }, persons: '2-10', data: ['health'] } as const;
  expect((await lone.action('answerIncident', { ...more, data: [...more.data] })).answer).toMatchObject({
    persons: '2-10',
  });
  expect((await here.as('ali').action('answerIncident', { key, persons: '1' })).refusal?.code).toBe('unknownIncident');
  await change(key, number, assessed);
  expect((await lone.action('answerIncident', { key, persons: '1' })).refusal?.code).toBe('incidentAssessed');
});
