import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseMessage, messageKey } from '../../../src/features/cases/relations/case-message.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { listId, rowsOf } from '../../rows.ts';
import { accessAs, store } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

test('what a server stored and stopped before it could tell of is told by the next, once', async () => {
  const nonce = crypto.randomUUID();
  const said = { nonce, category: 'paper', words: 'Et brev er væk' } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  const [incident] = (await rowsOf(here, 'incident')).filter((row) => row.key === key);
  if (!incident) throw new Error('the report is not there');
  const stored = { record: incident, mark: { list: 'Incidents', id: '1', version: 2 } };
  const asked = { key: messageKey(nonce), kind: 'asked', text: 'Hvor lå brevet?' } as const;
  const dina = await here.as('dina').id();
  const question = caseMessage(stored, asked, { id: dina }, here.standin.clock.now());
  await store(await accessAs(here.standin, productApp), 'caseMessage', question);

  await here.clock.move('2026-12-01T08:12');
  await until(async () => (await here.as('dina').view('caseRelations', { number })).answer.thread.length === 1);
  const told = async () =>
    (await rowsOf(here, 'caseNotification')).filter((row) => row.number === number && row.as === 'reporter');
  await here.servers[0]?.inside?.context.schedule.tick();
  await until(async () => (await told()).some(({ state }) => state === 'sent'));
  await here.clock.move('2026-12-01T08:25');
  await here.servers[0]?.inside?.context.schedule.tick();
  expect(await told()).toHaveLength(1);
});

test('so is an invitation, and a text for the reporter and then the manager, each once and with no name of the reporter', async () => {
  const dina = here.as('dina');
  const said = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev til er væk' } as const;
  const { key } = (await here.as('lone').action('reportIncident', said)).answer;
  const told = async () =>
    (await rowsOf(here, 'caseNotification'))
      .filter(({ incident, as }) => incident === key && ['reporter', 'participant', 'manager'].includes(as))
      .map(({ as, toName, state }) => `${as} ${toName} ${state}`)
      .sort();
  const lost = { route: `POST .*/lists/${await listId(here, 'CaseTellings')}/items`, status: 503 } as const;
  const person = await here.as('sofie').id();
  const text = { key, text: 'Lås skabet', namesReporter: false };

  here.standin.faults.add(lost);
  const [invited, shown] = await Promise.all([
    dina.action('inviteToCase', { key, person, purpose: 'inform', until: '2026-12-24' }),
    dina.action('showManagerText', text),
  ]);
  here.standin.faults.clear();
  expect([invited.status, shown.status]).toEqual([503, 503]);
  expect(await told()).toEqual([]);
  const later = async (time: string, expected: readonly string[]) => {
    await here.clock.move(time);
    await here.servers[0]?.inside?.context.schedule.tick();
    await until(async () => JSON.stringify(await told()) === JSON.stringify(expected));
  };
  const first = ['participant Sofie Sand sent', 'reporter Melder sent'];
  await later('2026-12-01T08:42', first);

  const [mine] = (await here.as('lone').view('passedOn', {})).answer.texts;
  const answer = { key: mine?.key ?? '', seen: mine?.seen ?? 0, answer: 'agreed' } as const;
  const { seen } = (await here.as('lone').action('answerManagerText', answer)).answer;
  here.standin.faults.add(lost);
  expect((await dina.action('releaseManagerText', { key: answer.key, seen })).status).toBe(503);
  here.standin.faults.clear();
  await later('2026-12-01T08:55', ['manager Mette Madsen sent', ...first]);
  await later('2026-12-01T09:10', ['manager Mette Madsen sent', ...first]);
}, 120_000);
