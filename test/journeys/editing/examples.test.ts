import { afterAll, beforeAll, expect, test } from 'vitest';
import { Draft } from '../../../src/features/editing/drafts/records.ts';
import { fillWorkplace } from '../../workplace.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  const fill = (empty: Stage['standin']) => fillWorkplace(empty, true);
  at = await stage(undefined, { name: 'without-handbook', fill });
}, 120_000);
afterAll(() => at?.close());

const drafts = () => at.server.context.ports.records.all(Draft).map(({ record }) => record);

test('S7, S13: on an empty tenant an editor takes three examples, makes one ours, and sees why the others block', async () => {
  const eva = await at.sit({ as: 'eva', sub: 'drafts', width: 360 });
  const { tab } = eva;
  await tab.getByRole('combobox', { name: /^Sider, der mangler \(18\)/ }).selectOption('declaration');
  await tab.getByRole('button', { name: 'Begynd på siden' }).waitFor();
  expect(await faultsEverywhere(eva, [320, 1280])).toEqual([]);
  await tab.getByRole('link', { name: 'Hent forslag' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Hent forslag' }).waitFor();
  await tab.getByText('Nogle navne mangler').waitFor();
  expect(await faultsEverywhere(eva, [320, 1280])).toEqual([]);

  for (const name of ['Informationssikkerheds- og datapolitik', /^R02 /, /^R04 /]) {
    await tab.getByRole('checkbox', { name }).check();
  }
  await tab.getByRole('button', { name: 'Hent 3 tekster' }).click();
  await tab.getByText('3 tekster er nu kladder. Læs dem, og gør dem til jeres.').waitFor();
  expect(
    drafts()
      .map(({ example }) => example)
      .toSorted(),
  ).toEqual(['policy', 'r02', 'r04']);
  await tab.getByRole('link', { name: 'Se kladderne' }).click();
  await tab.getByText('Forslag', { exact: true }).nth(2).waitFor();

  await tab.getByRole('link', { name: /^Skriv videre: R02 / }).click();
  await tab.getByText('Se, at vejen for meldinger passer hos jer', { exact: false }).waitFor();
  await tab.getByRole('button', { name: 'Gør til vores' }).click();
  await tab.getByText(/gjorde forslaget til jeres/).waitFor();
  await tab.getByRole('link', { name: 'Til kladder' }).click();
  await tab.getByRole('link', { name: /^Skriv videre: R04 / }).click();
  await tab.getByRole('button', { name: 'Se den (mangler 2)' }).click();
  await tab.getByText('Teksten er stadig et forslag. Læs den, ret den, og gør den til jeres.').waitFor();
  await tab.getByText('Et navn mangler. Find { og } i teksten, og skriv jeres eget navn.').waitFor();
  expect(await faultsEverywhere(eva, [320, 1280])).toEqual([]);
  await eva.leave();

  const edition = await at.sit({ as: 'eva', sub: 'revisions' });
  await edition.tab.getByRole('button', { name: 'Opret udgave' }).click();
  await edition.tab.getByRole('textbox', { name: 'Navn på udgaven' }).fill('2026.1');
  await edition.tab.getByRole('textbox', { name: 'Hvorfor?' }).fill('Den første håndbog.');
  await edition.tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await edition.tab.getByRole('button', { name: /^Læg i udgaven: Meld det/ }).click();
  await edition.tab.getByRole('button', { name: /^Læg i udgaven: Adgangskoder/ }).click();
  await edition.tab.getByText('Teksten er stadig et forslag. Åbn kladden, og gør den til jeres.').waitFor();
  await edition.tab.getByText('En tekst er ikke færdig. Se herunder, hvad den mangler.').waitFor();
  expect(await edition.tab.getByRole('button', { name: 'Send til gennemsyn' }).count()).toBe(0);
  await edition.leave();
});

test('S34, S68: all the rest with one tick and one press, which says how far it is', async () => {
  const { tab, leave } = await at.sit({ as: 'eva', sub: 'drafts/examples' });
  await tab.getByRole('checkbox', { name: 'Vælg alle (50)' }).check();
  await tab.getByRole('button', { name: 'Hent 50 tekster' }).click();
  await tab.getByText(/^Henter: \d+ af 50$/).waitFor();
  await tab.getByText('50 tekster er nu kladder. Læs dem, og gør dem til jeres.').waitFor();
  // What is said comes before the list is fetched anew.
  await expect.poll(() => new Set(drafts().map(({ example }) => example)).size).toBe(53);
  await expect.poll(() => tab.getByRole('checkbox').count()).toBe(0);
  await leave();
});
