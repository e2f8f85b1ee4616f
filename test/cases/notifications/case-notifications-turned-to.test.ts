import { afterAll, beforeAll, expect, test } from 'vitest';
import { setApp } from '../../../src/standin/activity-store.ts';
import { rowsOf } from '../../rows.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

test('a task, an invitation and a text for the manager are never told to whom the report turns out to be about', async () => {
  const dina = here.as('dina');
  const mette = await here.as('mette').id();
  const said = { nonce: crypto.randomUUID(), category: 'paper', words: 'Et brev er væk' } as const;
  const { key } = (await here.as('lone').action('reportIncident', said)).answer;
  const text = (await dina.action('showManagerText', { key, text: 'Lås skabet', namesReporter: false })).answer;
  const { answer: agreed } = await here
    .as('lone')
    .action('answerManagerText', { key: text.key, seen: text.seen, answer: 'agreed' });

  // Neither the chat nor the feed: nothing gets through.
  setApp(here.standin.store, mette, false);
  here.standin.faults.add({ route: 'POST .*[nN]otification', status: 503 });
  await dina.action('addCaseTask', {
    key,
    nonce: crypto.randomUUID(),
    kind: 'contain',
    text: 'Find det',
    owner: mette,
  });
  await dina.action('inviteToCase', { key, person: mette, purpose: 'evidence', until: '2026-12-24' });
  expect((await dina.action('releaseManagerText', { key: text.key, seen: agreed.seen })).status).toBe(200);
  await here.as('lone').action('answerIncident', { key, concerns: ['manager'] });

  setApp(here.standin.store, mette, true);
  here.standin.faults.clear();
  await here.clock.move('2026-12-01T08:03');
  await here.servers[0]?.inside?.context.schedule.tick();
  const notifications = async () =>
    (await rowsOf(here, 'caseNotification'))
      .filter(({ incident, person }) => incident === key && person === mette)
      .map(({ as, state }) => `${as} ${state}`)
      .sort();
  await until(async () => !(await notifications()).some((one) => one.endsWith('planned')));
  expect(await notifications()).toEqual(['manager retracted', 'participant retracted', 'taskOwner retracted']);
});
