import { afterAll, beforeAll, expect, test } from 'vitest';
import { Notification, Preference } from '../../../src/features/delivery/records.ts';
import { until } from '../../world.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

const clockIn = new Intl.DateTimeFormat('da-DK', { timeStyle: 'short', timeZone: 'Europe/Copenhagen' });

let at: Stage;
beforeAll(async () => {
  at = await stage();
  at.standin.clock.move('2026-12-01T08:00');
  const { microsoft, ports, schedule } = at.server.context;
  microsoft.looked();
  await until(() => ports.clock.now() >= '2026-12-01T07:00:00Z');
  await until(async () => {
    await schedule.tick();
    return ports.records.all(Notification, { state: 'sent' }).length > 0;
  }, 60);
}, 180_000);
afterAll(() => at?.close());

test('Lone, who works at night, says when we may write, takes it back, and sees everything that was written', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', sub: 'about-me', width: 360 });
  await tab.getByRole('link', { name: /Vælg, hvornår vi må skrive/ }).click();
  await tab.getByRole('heading', { level: 1, name: 'Beskeder fra Rettesnor' }).waitFor();
  await tab.getByText(/Vi skriver højst to gange om ugen/).waitFor();
  await tab.getByText(/mandag–fredag kl.\s7–17, aldrig på helligdage/).waitFor();

  for (const day of ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'])
    await tab.getByRole('checkbox', { name: day }).uncheck();
  await tab.getByText('Vælg mindst én dag.').waitFor();
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByRole('checkbox', { name: 'Fredag' }).check();
  await tab.getByRole('checkbox', { name: 'Lørdag' }).check();
  await tab.getByLabel('Fra kl.').selectOption('22');
  await tab.getByLabel('Til kl.').selectOption('22');
  await tab.getByText('Vælg to forskellige klokkeslæt.').waitFor();
  await tab.getByLabel('Til kl.').selectOption('6');
  await tab.getByText('Næste morgen', { exact: true }).waitFor();
  await tab.getByRole('img', { name: /fredag og lørdag kl.\s22 til 6 næste morgen/ }).waitFor();
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByRole('status').getByText('Gemt').waitFor();
  await tab.getByText(/fredag og lørdag kl.\s22 til 6 næste morgen, aldrig på helligdage/).waitFor();

  await tab.getByRole('button', { name: 'Fortryd' }).click();
  await tab.getByText('Dit tidligere valg gælder igen').waitFor();
  await expect.poll(() => tab.getByRole('checkbox', { name: 'Mandag' }).isChecked()).toBe(true);
  await expect
    .poll(() => tab.evaluate(() => document.activeElement?.textContent))
    .toBe('Hvornår må vi skrive til dig?');

  await tab.getByText(/Helligdage det næste år/).click();
  await tab.getByText('torsdag 24. december').waitFor();
  await leave();
});

test('Mind mig om det i morgen stands on the page and can be taken back there', async () => {
  const mikkel = at.server.context.ports.directory.people().find(({ upn }) => upn.startsWith('mikkel@'));
  await at.server.context.ports.records.create(Preference, {
    key: `person:${mikkel?.id}`,
    actor: mikkel?.id ?? '',
    at: '2026-12-01T07:00:00Z',
    person: mikkel?.id ?? '',
    snoozedUntil: '2026-12-02',
  });
  const { tab, leave } = await at.sit({ as: 'mikkel', sub: 'reminders', width: 360 });
  const notice = tab.getByText('Du har ro til 2. december');
  await notice.waitFor();
  await tab.getByRole('button', { name: 'Fortryd' }).click();
  await notice.waitFor({ state: 'detached' });
  await leave();
});

test('what was written stands there in words, with the moment it was sent', async () => {
  const { ports } = at.server.context;
  const sent = ports.records.all(Notification, { state: 'sent' })[0]?.record;
  const somebody = ports.directory.person(sent?.person ?? '');
  const minute = clockIn.format(new Date(sent?.sentAt ?? ''));
  const { tab, leave } = await at.sit({ as: somebody?.upn.split('@')[0] ?? '', sub: 'reminders', width: 360 });
  const card = tab.getByRole('article').filter({ hasText: 'Sendt i Teams' }).last();
  await card.getByText(`1. december kl. ${minute}`).waitFor();
  await leave();
});

test('the page with a list and open holidays has no accessibility fault', async () => {
  const told = at.server.context.ports.records.all(Notification).map(({ record }) => record);
  const as = at.server.context.ports.directory.person(told[0]?.person ?? '')?.upn.split('@')[0] ?? '';
  const session = await at.sit({ as, sub: 'reminders', width: 320 });
  await session.tab.getByText(/Helligdage det næste år/).click();
  expect(await faultsEverywhere(session, [320])).toEqual([]);
  await session.leave();
});
