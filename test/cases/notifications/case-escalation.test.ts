import { expect, test } from 'vitest';
import type { ActivityAnswer } from '../../../src/standin/pages/wire.ts';
import { rowsOf } from '../../rows.ts';
import { upnOf } from '../../workplace.ts';
import { until, world } from '../../world.ts';

test('S105, S108: what nobody opens climbs to the deputy, then to the director, once each, whichever server looks', async () => {
  const here = await world({ servers: 2 });
  try {
    // The municipality's own hours (G4).
    await here.as('eva').carryOut('saveSetting', { setting: 'hoursToOpen', value: '3', seen: 0 });
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
    // The hours pass only once both have gone: an office that could not be told by then is a notice of its own.
    const states = async () => (await rowsOf(here, 'caseNotification')).map(({ state }) => state);
    await until(async () => (await states()).every((state) => state === 'sent'));

    await here.clock.move('2026-12-01T10:30');
    await tick();
    expect(await told()).toHaveLength(2);
    await here.clock.move('2026-12-01T11:30');
    await until(async () => {
      await tick();
      return (await told()).includes('unopened-2h dpoDeputy');
    });

    await here.clock.move('2026-12-02T08:30');
    await until(async () => {
      await tick();
      return (await told()).includes('unassessed-24h executive');
    });
    await tick();
    expect(await told()).toEqual([
      'reported dpo',
      'reported serviceDesk',
      'unassessed-24h dpo',
      'unassessed-24h executive',
      'unopened-2h dpoDeputy',
    ]);
    await until(async () => (await states()).every((state) => state === 'sent'));
    // There is nothing for the director to decide yet, so nothing waits for them.
    const asked = new URLSearchParams({ person: upnOf('aksel') });
    const { items } = (await (await fetch(`${here.standin.url}/_standin/activity?${asked}`)).json()) as ActivityAnswer;
    expect(items.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Fristen i sag \d{4}-\d{4} er overskredet$/),
    );
    expect(items.filter(({ text }) => /^Sag .* venter på dig$/.test(text))).toEqual([]);
  } finally {
    await here.close();
  }
}, 120_000);

test('S108: the early warning of NIS 2 rings in the night, and not once it is given', async () => {
  const here = await world();
  try {
    const attack = { category: 'malicious', contained: 'no', words: 'Nogen er inde i min konto' } as const;
    const [rung, given] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const nonce of [rung, given]) await here.as('lone').action('reportIncident', { nonce, ...attack });
    const told = async (nonce: string) =>
      (await rowsOf(here, 'caseNotification'))
        .filter(({ incident, occasion }) => incident.endsWith(nonce) && occasion.startsWith('nis2-'))
        .map(({ occasion, as }) => `${occasion} ${as}`)
        .sort();
    const said = { receiver: 'nis2', step: 'earlyWarning', toldAt: here.standin.clock.now() } as const;
    const { status } = await here
      .as('dina')
      .action('noteNotice', { key: `incident:${given}`, nonce: crypto.randomUUID(), said });
    expect(status).toBe(200);

    await here.clock.move('2026-12-01T21:30');
    await here.servers[0]?.inside?.context.schedule.tick();
    await until(async () => (await told(rung)).length === 3);
    expect(await told(rung)).toEqual([
      'nis2-earlyWarning-12h dpo',
      'nis2-earlyWarning-12h dpoDeputy',
      'nis2-earlyWarning-12h itSecurityManager',
    ]);
    expect(await told(given)).toEqual([]);
  } finally {
    await here.close();
  }
}, 120_000);
