import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Unit } from '../../../src/features/workplace/records.ts';
import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const second = sampleUpn('adm-ravi');

test('S28: where everything has one who answers for it the page is calm, and says how much was looked at', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', sub: 'accountability' });
  await tab.getByText('Alt har en ansvarlig', { exact: true }).waitFor();
  await tab
    .getByText(/^Vi har set på \d+ enheder, \d+ personer, 35 regler, 11 systemer og \d+ punkter i årshjulet\.$/)
    .waitFor();
  expect(await tab.getByText('Mangler', { exact: true }).count()).toBe(0);
  await tab.getByText(second, { exact: false }).waitFor();
  expect(await tab.getByRole('button', { name: 'Samme person' }).count()).toBe(0);
  await leave();
});

test('S72, INV4: Mette lets a centre head do an item of the wheel and stays accountable; he says what shows that it is done, and takes it back', async () => {
  const late = 'Leverandørers revisionserklæringer · 2026';
  const mette = await at.sit({ as: 'mette', sub: 'wheel', width: 360 });
  const card = mette.tab.getByRole('article', { name: late });
  await card.getByText('Forsinket').waitFor();
  await card.getByRole('button', { name: 'Lad en anden udføre det' }).click();
  await card.getByRole('textbox', { name: 'Hvem skal udføre det?' }).fill('lone lund');
  await card.getByRole('button', { name: 'Lone Lund' }).click();
  await card.getByText('Den opgave kan ikke uddelegeres til en, der ikke ser årshjulet.').waitFor();
  await card.getByRole('textbox', { name: 'Hvem skal udføre det?' }).fill('thomas');
  await card.getByRole('button', { name: 'Thomas Hede' }).click();
  await card.getByText('Thomas Hede udfører det. Du er stadig ansvarlig.').waitFor();
  expect(await faultsEverywhere(mette)).toEqual([]);
  await mette.leave();

  const thomas = await at.sit({ as: 'thomas', sub: 'wheel', width: 360 });
  const his = thomas.tab.getByRole('article', { name: late });
  expect(await his.getByRole('button', { name: 'Lad en anden udføre det' }).count()).toBe(0);
  await his.getByRole('button', { name: 'Det er udført' }).click();
  await his.getByRole('button', { name: 'Gem', exact: true }).click();
  await his.getByText('Skriv en sætning.').waitFor();
  await his.getByRole('textbox').fill('Erklæringerne ligger i sag 26/003001');
  await his.getByRole('button', { name: 'Gem', exact: true }).click();
  await his.getByText('Erklæringerne ligger i sag 26/003001').waitFor();
  await his.getByRole('button', { name: 'Fortryd' }).click();
  await his.getByText('Forsinket').waitFor();
  await thomas.leave();
});

test('an editor says that two accounts are one person, and takes it back', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'accountability', width: 360 });
  await tab.getByRole('button', { name: `Samme person: ${second}` }).click();
  await tab.getByRole('status').getByText(`${second} hører nu til Ravi Menon.`).waitFor();

  const adm = await at.sit({ as: 'adm-ravi' });
  await adm.tab.getByRole('link', { name: /^Læs / }).first().waitFor();
  await adm.leave();

  await tab.getByRole('button', { name: `Skil ${second} ad igen` }).click();
  await tab.getByRole('status').getByText(`${second} står alene`, { exact: false }).waitFor();
  await tab.getByText('Ingen konti ligner hinanden.').waitFor();
  await leave();
});

test('two accounts nobody suspected are joined by their sign-in names, and a slip is told at the field', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'accountability' });
  await tab.getByText('Saml to konti').click();
  const send = tab.getByRole('button', { name: 'Saml', exact: true });
  await send.click();
  await expect.poll(() => tab.getByText('Skriv et brugernavn.').count()).toBe(2);
  await tab.getByLabel('Anden konto').fill(sampleUpn('unni'));
  await tab.getByLabel('Hovedkonto').fill(sampleUpn('unni'));
  await tab.getByText('Skriv to forskellige brugernavne.').first().waitFor();
  await tab.getByLabel('Hovedkonto').fill('ingen@eksempelkommune.example');
  await send.click();
  await tab.getByRole('alert').getByText('De to konti kan ikke samles.').waitFor();
  await tab.getByLabel('Hovedkonto').fill(sampleUpn('ida'));
  await send.click();
  await tab.getByRole('alert').getByText('Du kan ikke samle dine egne konti eller skille dem ad.').waitFor();
  await leave();
});

test('S103: Hanne notes the number of a partner’s letter, and takes it back', async () => {
  const { tab, leave } = await at.sit({ as: 'hanne', sub: 'partners', width: 360 });
  const card = tab.getByRole('article', { name: 'Papirkværnen I/S' });
  await card.getByText('I orden').waitFor();
  await card.getByText('Andet, du kan notere', { exact: true }).click();
  await card.getByRole('button', { name: /^Bekræftelsen er kommet/ }).click();
  await tab.getByRole('textbox', { name: 'Journalnummer på brevet' }).fill('26/004711');
  await tab.getByRole('textbox', { name: 'Hvad dækker det?' }).fill('Alle på ruten, 311236-4321');
  await tab.getByText(/3112/).first().waitFor();
  await tab.getByRole('textbox', { name: 'Hvad dækker det?' }).fill('Alle på ruten');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await card.getByText('Noteret: bekræftelsen er kommet.').waitFor();
  await card.getByText('Vis alt om aftalen', { exact: true }).click();
  await card.getByText(/^26\/004711/).waitFor();
  await card.getByRole('button', { name: 'Fortryd' }).click();
  await card.getByText(/^26\/004711/).waitFor({ state: 'detached' });
  await leave();
});

test('S18, S102: the secretariat sees x of twenty-five and no name, and reminds in the mayor’s name', async () => {
  const { tab, leave } = await at.sit({ as: 'emil', sub: 'council', width: 360 });
  await tab.getByText(/^\d+ af 25 har læst alt det, de skal\.$/).waitFor();
  await tab.getByRole('img', { name: /^\d+ af 25 felter er fyldt ud\.$/ }).waitFor();
  expect(await tab.getByText('Birgit Mørk').count()).toBe(0);
  await tab.getByRole('button', { name: 'Send påmindelse i borgmesterens navn' }).click();
  await tab.getByText(/^Påmindelsen er på vej til \d+\.$/).waitFor();
  await leave();
  const status = await at.sit({ as: 'emil', sub: 'reading-status' });
  await status.tab.getByText(/^Byrådet: \d+ af 25 har læst alt/).waitFor();
  await status.tab.getByText('Samarbejdspartnere: 8 af 12 har fået den.').waitFor();
  await status.leave();
});

describe('when people answer for nothing any more and the directory has lost an office', () => {
  beforeAll(async () => {
    const { ports, microsoft } = at.server.context;
    for (const unit of ports.records.all(Unit)) {
      const gone = ports.directory.personByUpn(sampleUpn('unni'))?.id;
      if (unit.record.unit === 'park-og-vej') await ports.records.update(Unit, unit, { ...unit.record, manager: gone });
      if (unit.record.unit === 'servicedesk') await ports.records.update(Unit, unit, { ...unit.record, parent: 'væk' });
    }
    for (const handle of ['lone', 'dorthe', 'fatima', 'peter', 'tove']) {
      await at.standin.graph('DELETE', `/users/${ports.directory.personByUpn(sampleUpn(handle))?.id}`);
    }
    await microsoft.directory.pull();
  });

  test('S28: each kind is red with a word, says which and what to do next', async () => {
    const { tab, leave } = await at.sit({ as: 'mette', sub: 'accountability' });
    const card = (title: string) =>
      tab.getByRole('listitem').filter({ has: tab.getByRole('heading', { level: 2, name: title }) });
    await card('Enheder, hvis leder er væk').getByText('Park og Vej (3 personer)').waitFor();
    await card('Enheder under en enhed, der ikke findes').getByText('IT-Servicedesk').waitFor();
    await expect.poll(() => tab.getByText('Mangler', { exact: true }).count()).toBe(2);
    await tab.getByText('En redaktør kan godtage det.', { exact: false }).waitFor();
    // The director sees what is missing, not whose accounts look alike.
    expect(await tab.getByText('Én person, to konti').count()).toBe(0);
    await leave();
  });

  test('the smaller directory stands on top with its numbers; an editor accepts it and takes that back', async () => {
    const { tab, leave } = await at.sit({ as: 'ida', sub: 'accountability', width: 360 });
    await tab.getByText(/^Adressebogen har pludselig mistet 5 af \d+ personer\.$/).waitFor();
    await tab.getByText('Rettesnor tror ikke på det endnu. Ingen har mistet adgang.').waitFor();
    await tab.getByRole('button', { name: 'Det er rigtigt – godtag til i morgen' }).click();
    await tab.getByText(/^Godtaget til og med .* er de væk fra Rettesnor\.$/).waitFor();
    await tab.getByRole('button', { name: 'Fortryd' }).click();
    await tab.getByRole('button', { name: 'Det er rigtigt – godtag til i morgen' }).waitFor();
    await leave();
  });

  test('axe finds nothing', async () => {
    const session = await at.sit({ as: 'oliver', sub: 'accountability' });
    await session.tab.getByRole('heading', { level: 1, name: 'Uden ansvarlig' }).waitFor();
    await session.tab.getByText('Saml to konti').click();
    expect(await faultsEverywhere(session)).toEqual([]);
    await session.leave();
  });
});
