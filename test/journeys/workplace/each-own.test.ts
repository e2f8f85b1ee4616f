import { afterAll, beforeAll, expect, test } from 'vitest';
import { Run } from '../../../src/features/audit/records.ts';
import { until } from '../../world.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
  const { records } = at.server.context.ports;
  await until(() => records.all(Run).some(({ record }) => record.job === 'reading-status' && record.state === 'done'));
}, 120_000);
afterAll(() => at?.close());

test('S7: Start says how far policy, handbook and the running picture of risk are, to everybody', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', width: 320 });
  const foot = tab.getByRole('main');
  await foot.getByText(/^Politikken 2025\.1, vedtaget den 19\. juni 2025$/).waitFor();
  await foot.getByText(/^Håndbogen 2026\.4, vedtaget den 17\. november$/).waitFor();
  await foot.getByText(/^Risikobilledet, senest vurderet den 22\. september$/).waitFor();
  await leave();
});

test('S69: a council member has the year on one page in larger letters, and no menu of it', async () => {
  const session = await at.sit({ as: 'birgit', width: 360 });
  const year = session.tab.getByRole('region', { name: 'Året 2026' });
  await year.getByText('Intern it-revision').waitFor();
  await expect.poll(() => year.getByRole('listitem').count()).toBe(6);
  await expect.poll(() => session.tab.getByRole('main').evaluate((main) => getComputedStyle(main).zoom)).toBe('1.125');
  await expect.poll(() => session.tab.getByRole('navigation').getByRole('link').count()).toBe(5);
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.leave();
});

test('S50, S103: a partner meets the agreement, its rules, and whom to ring', async () => {
  const session = await at.sit({ as: 'tanja', width: 360 });
  const agreement = session.tab.getByRole('article', { name: 'Eksempel Rengøring ApS' });
  await agreement.getByRole('link', { name: /^R33 / }).waitFor();
  await session.tab.getByText(/^IT-Servicedesk:/).waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.leave();
});

test('S71: a director has what waits and five pictures: incidents, the year, reading, exemptions and risks', async () => {
  const session = await at.sit({ as: 'mette', width: 1280 });
  for (const picture of [
    'Hændelser pr. kvartal',
    'Året 2026',
    'Har læst det hele',
    'Dispensationer',
    'Risikobilledet',
  ]) {
    await session.tab.getByRole('region', { name: picture }).waitFor();
  }
  // An empty place in the picture is no zero.
  await session.tab.getByText('Ikke låst endnu: 3. kvartal 2026.').waitFor();
  await session.tab.getByRole('heading', { level: 2, name: 'Tag stilling til en sag' }).waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.leave();
});

test('S27: IT-Servicedesk is two presses from an incident to stop, on a phone', async () => {
  const { page, tab, leave } = await at.sit({ as: 'mia', width: 360 });
  await page.setViewportSize({ width: 360, height: 740 });
  await tab
    .getByRole('main')
    .getByRole('link', { name: /^Se, hvad der skal stoppes/ })
    .click();
  const stop = tab.getByRole('button', { name: /^Sag .* er stoppet$/ }).first();
  await stop.waitFor();
  // Without scrolling.
  const foot = async () => {
    const { y = 999, height = 0 } = (await stop.boundingBox()) ?? {};
    return y + height;
  };
  await expect.poll(foot).toBeLessThan(640);
  await stop.click();
  await tab.getByText(/^Gemt: sag .* er stoppet/).waitFor();
  await leave();
});
