import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { personId } from '../../../src/standin/graph/people/people-store.ts';
import { numberOfCase } from '../../cases/sample-case.ts';
import { rowsOf } from '../../rows.ts';
import { until } from '../../world.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';
import { byItself, cardOf, post, reportedCases, sample } from './reported-cases.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

const { report } = reportedCases(() => at);

test('Ayse sees on Start which cases press, and how long there is (S108)', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', width: 320 });
  const card = tab.getByRole('main');
  await card.getByText('Én er ikke overtaget endnu').waitFor();
  await expect.poll(() => card.getByRole('img').count()).toBe(3);
  await card.getByRole('img', { name: /^54 timer og \d+ minutter? tilbage$/ }).waitFor();
  await card.getByText('Beskyttet adresse').waitFor();
  await tab.getByRole('link', { name: /^Sager 2 venter på dig/ }).waitFor();
  await card.getByRole('link', { name: new RegExp(`^Overtag sag ${sample.unopened}`) }).click();
  await tab.getByRole('heading', { level: 1, name: `Sag ${sample.unopened}` }).waitFor();
  await leave();
});

test('a report arrives by itself; Ayse opens it and takes it over, and Nikolaj’s open page follows (S27, S105)', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'cases' });
  await ayse.tab.getByText('7 sager er åbne. 2 er ikke overtaget endnu.').waitFor();
  const number = await report('lone', 'paper', 'En mappe blev glemt i en bil, der ikke er vores.');
  await cardOf(ayse.tab, number).getByText('Ikke åbnet').waitFor(byItself);
  await ayse.tab.getByRole('status').getByText('8 sager er åbne. 3 er ikke overtaget endnu.').waitFor();
  await cardOf(ayse.tab, number)
    .getByText(/^71 t 5\d min tilbage$/)
    .waitFor();

  await cardOf(ayse.tab, number).getByRole('link').click();
  await ayse.tab.getByText('En mappe blev glemt i en bil, der ikke er vores.').waitFor();
  await ayse.tab.getByText('Lederen må ikke få navnet endnu. Spørg den, der har meldt, først.').waitFor();
  await ayse.tab.getByRole('link', { name: 'Skriv til Lone Lund i Teams' }).waitFor();
  for (const missing of ['Hvilke oplysninger det handler om', 'Hvem der kan have set det', 'Om det er stoppet']) {
    await ayse.tab.getByRole('listitem').getByText(missing).waitFor();
  }
  const nikolaj = await at.sit({ as: 'nikolaj', sub: `case/${number}` });
  await nikolaj.tab.getByRole('button', { name: 'Overtag sag' }).waitFor();

  await ayse.tab.getByRole('button', { name: 'Overtag sag' }).dblclick();
  await ayse.tab.getByText('Sagen er overtaget.', { exact: false }).waitFor();
  await ayse.tab.getByRole('button', { name: 'Overtag sag' }).waitFor({ state: 'detached' });
  await ayse.tab.getByRole('button', { name: 'Markér som stoppet', exact: true }).click();
  await ayse.tab.getByText('Gemt: den er stoppet.').waitFor();

  await nikolaj.tab.getByRole('button', { name: 'Overtag sag' }).waitFor({ state: 'detached', ...byItself });
  await nikolaj.tab.getByRole('link', { name: 'Journal og log', exact: true }).click();
  await nikolaj.tab.getByText('Ayse Demir overtog sagen').waitFor(byItself);
  await nikolaj.tab.getByText('Ayse Demir sagde, at den er stoppet').waitFor(byItself);
  await ayse.leave();
  await nikolaj.leave();
}, 150_000);

test('a late case says so in words, and one with two deadlines shows both (INV11)', async () => {
  const { tab, leave } = await at.sit({ as: 'nikolaj', sub: `case/${sample.late}`, width: 320 });
  await tab
    .getByText(/^Frist overskredet for 13 t/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await tab.getByText('Fristen var i går kl. 19.00.').waitFor();
  await tab.getByRole('link', { name: 'Alle sager' }).click();
  await cardOf(tab, sample.numberOnly).getByRole('link').click();
  await tab.getByText('Frist, regnet fra opdaget: i morgen kl. 10.00').waitFor();
  await tab.getByText('Frist, regnet fra kendskab: i morgen kl. 17.30').waitFor();
  await tab.getByText('Den første af de to frister gælder.').waitFor();
  await leave();
});

test('a case about the DBR is not there for Ayse, typed or not; Nikolaj has it', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: `case/${sample.aboutDpo}`, width: 320 });
  await ayse.tab.getByText('Den sag findes ikke, eller den er ikke din.').waitFor();
  await ayse.tab.getByRole('link', { name: 'Alle sager' }).first().click();
  await cardOf(ayse.tab, sample.late).waitFor();
  expect(await cardOf(ayse.tab, sample.aboutDpo).count()).toBe(0);
  await ayse.leave();
  const nikolaj = await at.sit({ as: 'nikolaj', sub: 'cases' });
  await cardOf(nikolaj.tab, sample.aboutDpo).waitFor();
  await nikolaj.leave();
});

test('IT-Servicedesk gets technical facts, of some the number only, and says when it is stopped (S105, S106)', async () => {
  const { tab, leave } = await at.sit({ as: 'mia', sub: `case/${sample.tablet}`, width: 320 });
  await tab.getByRole('heading', { level: 1, name: 'Sager hos IT-Servicedesk' }).waitFor();
  await tab.getByRole('link', { name: 'Ring til DBR, 12 34 56 78' }).waitFor();
  await tab.getByText(`Sag ${sample.numberOnly}: DBR kontakter jer`).waitFor();
  const card = cardOf(tab, sample.tablet);
  await card.getByText('Et login kan være kendt af andre').waitFor();
  const said = (await tab.getByRole('main').textContent()) ?? '';
  expect(said).not.toMatch(/taxa|journal|Camilla|Susanne|Center for|tilbage|helbred/i);
  expect(said).not.toContain(sample.aboutIt);

  await card.getByRole('button', { name: `Sag ${sample.tablet} er stoppet` }).click();
  await tab.getByText(`Gemt: sag ${sample.tablet} er stoppet. DBR kan se det.`).waitFor();
  await leave();
  const ayse = await at.sit({ as: 'ayse', sub: `case/${sample.tablet}/log` });
  await ayse.tab.getByText('Mia Sand sagde, at den er stoppet').waitFor();
  await ayse.leave();
});

test('a manager has no cases in the menu, and a typed address is refused kindly (S74)', async () => {
  for (const sub of ['cases', `case/${sample.unopened}`]) {
    const { tab, leave } = await at.sit({ as: 'sanne', sub, width: 320 });
    await tab.getByText('Kun DBR læser sager').waitFor();
    await tab.getByRole('link', { name: 'Ring til DBR, 12 34 56 78' }).waitFor();
    expect(await tab.getByRole('navigation').getByRole('link', { name: /sager/i }).count()).toBe(0);
    await leave();
  }
  const { tab, leave } = await at.sit({ as: 'sanne', sub: 'desk' });
  await tab.getByText('Siden er for IT-Servicedesk').waitFor();
  await leave();
});

test('the inbox and a case are reached with the keyboard alone, and the closed ones unfold', async () => {
  const { tab, page, leave } = await at.sit({ as: 'nikolaj', sub: 'cases', width: 1920 });
  await cardOf(tab, sample.late).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await tab.getByRole('heading', { level: 1, name: `Sag ${sample.late}` }).waitFor();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe(`Sag ${sample.late}`);
  await tab.getByText(/^Lukkede sager \(\d\d\)$/).focus();
  await page.keyboard.press('Enter');
  const older = tab.getByRole('button', { name: /^Vis (\d+ ældre|én til)$/ });
  await older.waitFor();
  const cards = tab.getByRole('article', { name: /^Sag / });
  while ((await older.count()) > 0) {
    const before = await cards.count();
    await older.click();
    await expect.poll(() => cards.count()).toBeGreaterThan(before);
  }
  await cardOf(tab, numberOfCase('forgottenPhone')).getByText('Brud, registreret').waitFor();
  await leave();
});

test('S108: Ayse finds a case by a word in it, by centre and by whom it waits for, and takes the list along', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'cases', width: 320 });
  const { tab, page } = ayse;
  await cardOf(tab, sample.late)
    .getByText(/^Venter på direktøren siden .*29\. november kl\. 17\.20$/)
    .waitFor();
  await tab.getByText('Find en sag').click();
  await tab.getByRole('searchbox', { name: 'Nummer eller ord i sagen' }).fill('taxa');
  await tab.getByRole('status').getByText('1 sag passer').waitFor();
  await cardOf(tab, sample.tablet).waitFor();
  await expect.poll(() => tab.getByRole('article', { name: /^Sag / }).count()).toBe(1);
  await tab.getByRole('searchbox', { name: 'Nummer eller ord i sagen' }).fill('');
  await tab.getByRole('combobox', { name: 'Venter på' }).selectOption('den, der har meldt');
  await cardOf(tab, sample.tablet).waitFor();
  await tab.getByRole('combobox', { name: 'Center' }).selectOption('Center for Børn og Skole');
  await tab.getByText('Ingen sager passer').waitFor();
  await tab.getByRole('combobox', { name: 'Venter på' }).selectOption('Alle');
  await cardOf(tab, sample.late).waitFor();
  expect(await faultsEverywhere(ayse)).toEqual([]);
  const file = page.waitForEvent('download');
  await tab
    .getByRole('region', { name: 'Fundne sager' })
    .getByRole('button', { name: /^Hent \d+ sager til Excel$/ })
    .click();
  expect((await file).suggestedFilename()).toBe('sager-2026-12-01.csv');
  await ayse.leave();
});

test('the decision stands beside the story in a window of 1024 pixels and below it on a phone, and old addresses lead on', async () => {
  const { tab, page, leave } = await at.sit({ as: 'ayse', sub: `case/${sample.late}/links`, width: 1024 });
  const boxOf = async (name: string) => {
    const box = await tab.getByRole('region', { name, exact: true }).boundingBox();
    if (!box) throw new Error(`${name} is not there`);
    return box;
  };
  await tab.getByRole('region', { name: 'Måske det samme' }).waitFor();
  await expect.poll(() => tab.evaluate(() => location.pathname)).toBe(`/tab/case/${sample.late}`);
  const [story, decision] = [await boxOf('Meldingen'), await boxOf('Vurdering og beslutning')];
  expect(decision.x).toBeGreaterThan(story.x + story.width);
  expect(Math.abs(decision.y - story.y)).toBeLessThan(24);
  await page.setViewportSize({ width: 360, height: 800 });
  // Both boxes anew in every look: right after the change of size they are still where the wide window had them.
  await expect
    .poll(async () => {
      const [above, below] = [await boxOf('Meldingen'), await boxOf('Vurdering og beslutning')];
      return [below.x - above.x, Math.sign(below.y - above.y)];
    })
    .toEqual([0, 1]);
  const pages = tab.getByRole('navigation', { name: `Sag ${sample.late}, sider` }).getByRole('link');
  await expect
    .poll(() => pages.allTextContents())
    .toEqual(['Sagen', 'Anmeldelse', 'Brev', 'Samarbejde', 'Journal og log']);
  await leave();
});

test('S105: when nothing comes through to Ayse her page says so; five reports of one kind are one line of it', async () => {
  const app = (installed: boolean) =>
    post(`${at.standin.url}/_standin/apps`, { person: personId(sampleUpn('ayse')), installed });
  // What arrived after it would say that messages come through.
  await until(async () => (await rowsOf(at, 'caseNotification')).every(({ state }) => state !== 'planned'));
  await app(false);
  await report('carsten', 'malicious', 'Min skærm beder om penge.');
  const ayse = await at.sit({ as: 'ayse', sub: 'cases', width: 320 });
  const silence = ayse.tab.getByRole('status').filter({ hasText: 'Beskeder kommer ikke frem' });
  await silence
    .getByText(/^Databeskyttelsesrådgiveren og stedfortræderen har ikke fået besked siden i dag kl\./)
    .waitFor(byItself);
  expect(await faultsEverywhere(ayse)).toEqual([]);

  await app(true);
  for (const handle of ['hanne', 'flemming', 'brian', 'anne'])
    await report(handle, 'malicious', 'En rød skærm vil have penge for mine filer.');
  const wave = ayse.tab.getByRole('article', { name: '5 meldinger om det samme' });
  await wave.getByText('Fra 5 personer i 2 centre').waitFor(byItself);
  await silence.waitFor({ state: 'detached', ...byItself });
  await wave.getByText('De 5 åbne sager').click();
  await expect.poll(() => wave.getByRole('article').count()).toBe(5);
  await ayse.leave();
}, 150_000);

test.each([
  ['nikolaj', 'cases'],
  ['nikolaj', `case/${sample.late}`],
  ['nikolaj', `case/${sample.numberOnly}`],
  ['nikolaj', `case/${numberOfCase('annex')}`],
  ['nikolaj', `case/${numberOfCase('annex')}/log`],
  ['mia', 'desk'],
  ['sanne', 'cases'],
])('%s at %s: everything is readable for everybody, folded out', async (as, sub) => {
  const session = await at.sit({ as, sub, width: 320 });
  const { tab } = session;
  await tab.getByRole('heading', { level: 1, name: /^(Sag |Sager)/ }).waitFor();
  await tab
    .getByRole(as === 'sanne' ? 'link' : 'article')
    .first()
    .waitFor();
  await tab.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.leave();
});
