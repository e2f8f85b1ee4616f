import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
});
afterAll(() => at.close());

test('S115: the DBR writes the judgement on the running year; two windows lose nothing, and last year is taken as PDF', async () => {
  const [one, other] = [
    await at.sit({ as: 'ayse', sub: 'annual-report' }),
    await at.sit({ as: 'ayse', sub: 'annual-report' }),
  ];
  for (const { tab } of [one, other]) await tab.getByRole('heading', { name: 'DBR’s årsrapport 2026' }).waitFor();
  for (const { tab } of [one, other]) await tab.getByText('Skriv om brud').click();
  await one.tab.getByLabel('DBR om brud').fill('Flere melder, og de melder hurtigere.');
  await one.tab.getByText('Gemt', { exact: true }).first().waitFor();
  await other.tab.getByLabel('DBR om brud').fill('Mange mails går forkert.');
  await other.tab.getByText('En anden har skrevet her imens').waitFor();
  await other.tab.getByText('Flere melder, og de melder hurtigere.').waitFor();
  expect(await faultsEverywhere(other)).toEqual([]);
  await other.tab.getByRole('button', { name: 'Gem mine ord' }).click();
  await other.tab.getByText('Gemt', { exact: true }).first().waitFor();
  await other.leave();

  // The year goes on: nothing can be locked yet, and a figure leads to its rows.
  expect(await one.tab.getByRole('button', { name: 'Lås årsrapporten' }).count()).toBe(0);
  await one.tab.getByRole('link', { name: '2025' }).click();
  await one.tab.getByRole('heading', { name: 'DBR’s årsrapport 2025' }).waitFor();
  await one.tab.getByText(/^Sendt til Byrådet 28\. januar/).waitFor();
  await one.tab.getByText(/som de står i dag/).waitFor();
  await one.tab.getByRole('button', { name: 'Ret dag eller sagsnr.' }).click();
  await one.tab.getByLabel('Byrådets sagsnr.').fill('26/004128');
  await one.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await one.tab.getByRole('status').getByText('Sendt til Byrådet 28. januar, sagsnr. 26/004128.').waitFor();
  const download = one.page.waitForEvent('download');
  await one.tab.getByRole('button', { name: 'Hent som PDF' }).click();
  expect((await download).suggestedFilename()).toBe('dbr-aarsrapport-2025.pdf');
  expect(await faultsEverywhere(one)).toEqual([]);
  await one.leave();
});

test('S115: a figure leads to as many rows as it says, and from there to all of them', async () => {
  const session = await at.sit({ as: 'ayse', sub: 'annual-report/2026' });
  const { tab } = session;
  for (const [part, figure, title] of [
    ['Dispensationer', 'Givet', 'Dispensationer'],
    ['Kontroller', 'I orden', 'Kontroller'],
    ['Revision', 'Afsluttet i årets løb', 'Revision'],
    ['Årshjul', 'Udført', 'Årshjul'],
    ['Systemer', 'Mangler intet', 'Systemer'],
    ['Risici', 'Mellem', 'Risikobilledet'],
  ] as const) {
    const link = tab
      .getByRole('region', { name: part, exact: true })
      .getByRole('row', { name: new RegExp(`^${figure}`) })
      .getByRole('link');
    const count = Number.parseInt((await link.textContent()) ?? '', 10);
    expect(count, figure).toBeGreaterThan(0);
    await link.click();
    await tab.getByRole('heading', { level: 1, name: title }).waitFor();
    await expect.poll(() => tab.getByRole('main').locator('li > article').count(), { message: figure }).toBe(count);
    if (part === 'Risici') break;
    await tab.evaluate(() => {
      history.pushState(null, '', '/tab/annual-report/2026');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await tab.getByRole('heading', { level: 1, name: 'Årsrapport' }).waitFor();
  }
  expect(await faultsEverywhere(session)).toEqual([]);
  await tab.getByRole('link', { name: 'Vis alt' }).click();
  await tab.getByText('Viser kun: Mellem').waitFor({ state: 'detached' });
  await session.leave();
});

test('S69: a member of the council has the year and the judgement on Start, and reads the whole report', async () => {
  const session = await at.sit({ as: 'claus' });
  const { tab } = session;
  const report = tab.getByRole('region', { name: 'DBR’s årsrapport 2025' });
  await report.getByText('Databeskyttelsen er på vej').waitFor();
  const rules = tab.getByRole('region', { name: 'Regler for Byrådet' }).getByRole('link');
  await expect.poll(() => rules.count()).toBe(6);
  await expect.poll(() => rules.first().getAttribute('href')).toContain('r32');
  expect(await faultsEverywhere(session)).toEqual([]);
  await report.getByRole('link', { name: 'Læs hele rapporten' }).click();
  await tab.getByRole('heading', { name: 'DBR’s vurdering' }).waitFor();
  await tab.getByText('Flere meldinger kan betyde, at flere melder.').waitFor();
  // What stands behind the figures is for those who look after it; the council has what is published of the quarters.
  expect(await tab.getByRole('region', { name: 'Dispensationer' }).getByRole('link').count()).toBe(0);
  await tab.getByRole('region', { name: 'Brud' }).getByRole('link').first().click();
  await tab.getByRole('heading', { level: 1, name: 'Rapport om brud' }).waitFor();
  expect(await tab.getByRole('button', { name: 'Hent i Word' }).count()).toBe(0);
  await session.leave();
});

test('S71: a director has the controls of the year among the pictures', async () => {
  const session = await at.sit({ as: 'mette' });
  const controls = session.tab.getByRole('region', { name: 'Årets kontroller' });
  const found = controls.getByRole('link', { name: /^Noget skal rettes/ });
  const count = Number(/\d+$/.exec((await found.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await found.click();
  await session.tab.getByRole('heading', { level: 1, name: 'Kontroller' }).waitFor();
  await expect.poll(() => session.tab.getByRole('main').locator('li > article').count()).toBe(count);
  await session.leave();
});

test('S71, S80: the head of a centre opens the centre’s own report from Mit center, and takes it in Word', async () => {
  const session = await at.sit({ as: 'jens', sub: 'centre', width: 360 });
  const { tab, page } = session;
  await tab.getByRole('link', { name: 'Centrets rapport' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Centrets rapport' }).waitFor();
  await tab.getByRole('region', { name: 'Læsning' }).getByText('Har læst alt').waitFor();
  await tab.getByText('Flere meldinger kan betyde, at flere melder.').waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  const download = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Hent i Word' }).click();
  expect((await download).suggestedFilename()).toBe('centrets-rapport-2026.docx');
  await session.leave();
});
