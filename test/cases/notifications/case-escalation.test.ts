import { expect, test } from 'vitest';
import { rowsOf } from '../../rows.ts';
import { until, world } from '../../world.ts';

test('S105, S108: what nobody opens climbs to the deputy, then to the director, once each, whichever server looks', async () => {
  const here = await world({ servers: 2 });
  try {
    const nonce = crypto.randomUUID();
    await here
      .as('lone')
      .action('reportIncident', { nonce, category: 'wrongRecipient', words: 'Et brev til en forkert' });
    const tick = () => Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
    const told = async () =>
      (await rowsOf(here, 'caseNotification'))
        .filter(({ incident }) => incident.endsWith(nonce))
        .map(({ occasion, as }) => `${occasion} ${as}`)
        .sort();
    await until(async () => (await told()).length === 2);

    await here.clock.move('2026-12-01T10:30');
    await tick();
    await until(async () => (await told()).includes('unopened-2h dpoDeputy'));

    await here.clock.move('2026-12-02T08:30');
    await tick();
    await until(async () => (await told()).includes('unassessed-24h executive'));
    await tick();
    expect(await told()).toEqual([
      'reported dpo',
      'reported serviceDesk',
      'unassessed-24h dpo',
      'unassessed-24h executive',
      'unopened-2h dpoDeputy',
    ]);
    const states = async () => (await rowsOf(here, 'caseNotification')).map(({ state }) => state);
    await until(async () => (await states()).every((state) => state === 'sent'));
  } finally {
    await here.close();
  }
}, 120_000);
