import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrColumns } from '../../../src/features/workplace/hr-words.ts';
import { Employment, Setting } from '../../../src/features/workplace/records.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('G4: an editor finds a setting by a word and changes it, and everybody meets the new value', async () => {
  const session = await at.sit({ as: 'ida', sub: 'settings#council', width: 360 });
  const { tab, leave } = session;
  const groups = () => tab.getByRole('heading', { level: 2 }).allTextContents();
  await tab.getByRole('region', { name: 'Byrådet' }).getByText('Borgmesterens navn').waitFor();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toBe('Byrådet');
  await expect.poll(groups).toHaveLength(10);

  const search = tab.getByRole('searchbox', { name: 'Find et valg' });
  await search.fill('børnehave');
  await tab.getByRole('status').getByText('Ingen valg passer.').waitFor();
  await expect.poll(groups).toEqual([]);
  await search.fill('servicedesk tele');
  await tab.getByRole('status').getByText('1 valg passer.').waitFor();
  await expect.poll(groups).toEqual(['Kommunen']);
  expect(await faultsEverywhere(session)).toEqual([]);

  await tab.getByRole('button', { name: 'Ret IT-Servicedesks telefon' }).click();
  const field = tab.getByRole('textbox', { name: 'IT-Servicedesks telefon' });
  await field.fill('x'.repeat(300));
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText(/Skriv højst \d+ tegn/).waitFor();
  await field.fill('12 34 99 99');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Gemt').waitFor();
  await search.fill('');
  await tab.getByRole('region', { name: 'Byrådet' }).waitFor();
  await leave();

  const lone = await at.sit({ as: 'lone', sub: 'rule/r06' });
  await lone.tab.locator('summary').filter({ hasText: 'Resten af reglen' }).click();
  await lone.tab.getByRole('link', { name: 'Ring til IT-Servicedesk på 12 34 99 99' }).waitFor();
  await lone.leave();
});

test('whoever is no editor is told so, and is neither shown the choices nor asked for a file', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', sub: 'settings', width: 360 });
  await tab.getByRole('alert').getByText('Det har du ikke adgang til.').waitFor();
  expect(await tab.getByText('Du kan se valgene', { exact: false }).count()).toBe(0);
  await leave();

  const again = await at.sit({ as: 'lone', sub: 'employments', width: 360 });
  await again.tab.getByText('Kun redaktører kan hente ansættelser ind.').waitFor();
  expect(await again.tab.getByRole('textbox').count()).toBe(0);
  await again.leave();

  const auditor = await at.sit({ as: 'vibeke', sub: 'settings' });
  await auditor.tab.getByText('Du kan se valgene. Kun redaktører kan ændre dem.').waitFor();
  expect(await auditor.tab.getByRole('button', { name: /^Ret / }).count()).toBe(0);
  await auditor.leave();
});

test('two editors write at once: the second sees both values, and nothing is overwritten unseen', async () => {
  const sessions = await Promise.all(['ida', 'oliver'].map((as) => at.sit({ as, sub: 'settings' })));
  const [first, second] = sessions.map(({ tab }) => tab);
  if (!first || !second) throw new Error('two editors are needed');
  for (const [tab, value] of [[first, '21'] as const, [second, '10'] as const]) {
    await tab.getByRole('button', { name: 'Ret Dage til nye medarbejdere' }).click();
    await tab.getByRole('textbox', { name: 'Dage til nye medarbejdere' }).fill(value);
  }
  await first.getByRole('button', { name: 'Gem', exact: true }).click();
  await first.getByText('Gemt').waitFor();
  await second.getByRole('button', { name: 'Gem', exact: true }).click();

  const conflict = second.getByRole('alert');
  await conflict.getByText('En anden har rettet det, mens du skrev.').waitFor();
  await expect.poll(() => conflict.getByRole('definition').allTextContents()).toEqual(['21', '10']);
  await expect.poll(() => conflict.evaluate((part) => part.contains(document.activeElement))).toBe(true);
  await second.page().keyboard.press('Tab');
  await second.page().keyboard.press('Tab');
  await expect.poll(() => second.evaluate(() => document.activeElement?.textContent)).toBe('Gem mit');
  await second.page().keyboard.press('Enter');
  await second.getByText('Gemt').waitFor();
  const { records } = at.server.context.ports;
  expect(records.all(Setting).find(({ record }) => record.setting === 'daysForNewEmployee')?.record.value).toBe('10');
  for (const session of sessions) await session.leave();
});

test('S17: two fill in the same links at once: what is no address is told, and nobody’s words go unseen', async () => {
  const sessions = await Promise.all(['ida', 'oliver'].map((as) => at.sit({ as, sub: 'settings#links', width: 360 })));
  const [first, second] = sessions.map(({ tab }) => tab);
  if (!first || !second || !sessions[1]) throw new Error('two editors are needed');
  const mine = 'https://ny.example/mine';
  const theirs = 'https://ny.example/theirs';
  for (const tab of [first, second])
    await tab.getByRole('button', { name: /^Udfyld de 7, der mangler: Links/ }).click();
  await second.getByLabel('HR', { exact: true }).fill('ny.example/hr');
  await second.getByRole('button', { name: 'Gem', exact: true }).click();
  await second.getByText('Skriv en adresse, der begynder med https://', { exact: false }).waitFor();
  await second.getByLabel('HR', { exact: true }).fill(mine);

  await first.getByLabel('HR', { exact: true }).fill(theirs);
  await first.getByRole('button', { name: 'Gem', exact: true }).click();
  await first.getByRole('form').waitFor({ state: 'detached' });
  await second.getByRole('button', { name: 'Gem', exact: true }).click();
  const conflict = second.getByRole('alert');
  await conflict.getByText('En anden har rettet det, mens du skrev.').waitFor();
  await conflict.getByText(theirs, { exact: false }).waitFor();
  await expect.poll(() => second.getByLabel('HR', { exact: true }).inputValue()).toBe(mine);
  expect(await faultsEverywhere(sessions[1], [320])).toEqual([]);
  await second.getByRole('button', { name: 'Gem', exact: true }).click();
  await second.getByRole('form').waitFor({ state: 'detached' });
  const { records } = at.server.context.ports;
  expect(records.all(Setting).find(({ record }) => record.setting === 'hrLink')?.record.value).toBe(mine);
  for (const session of sessions) await session.leave();
});

test('S17: without a way to the server one notice says so, and what is written is there to be sent again', async () => {
  const { page, tab, leave } = await at.sit({ as: 'ida', sub: 'settings#links' });
  await tab.getByRole('button', { name: /^Udfyld de \d, der mangler: Links/ }).click();
  const address = (name: string) => `https://ny.example/${name}`;
  const fields = ['Hændelser i plejen (UTH)', 'Journalsystemet'];
  for (const name of fields) await tab.getByRole('textbox', { name }).fill(address(name[0] ?? ''));
  await page.route('**/api/jobs/saveSetting', (route) => route.abort());
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByRole('alert').first().waitFor();
  expect(await tab.getByRole('alert').count()).toBe(1);
  await page.unroute('**/api/jobs/saveSetting');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByRole('form').waitFor({ state: 'detached' });
  for (const name of fields) await tab.getByText(address(name[0] ?? '')).waitFor();
  await leave();
});

const line = (user: string, from: string) =>
  `90210;${user};;Medarbejder;SOSU-hjælper;Ældre og sundhed;Hjemmeplejen Syd;;${from};;;`;
const file = (...lines: readonly string[]) => Buffer.from([hrColumns.join(';'), ...lines].join('\r\n'), 'utf8');

test('a file from HR: what is right comes in, the rest is told, and the same again is nothing new', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'employments' });
  const employments = () => at.server.context.ports.records.all(Employment).length;
  const before = employments();
  const choose = (buffer: Buffer) =>
    tab.getByLabel('Vælg en fil').setInputFiles({ name: 'hr.csv', mimeType: 'text/csv', buffer });
  const counted = (name: string) => tab.locator(`dt:text-is("${name}") + dd`).textContent();

  await choose(
    file(
      line('ukendt@eksempelkommune.example', '2026-11-01'),
      line('unni@eksempelkommune.example', 'snart'),
      line('unni@eksempelkommune.example', '2026-11-01').replace('90210', '90211'),
    ),
  );
  await tab.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  await tab.getByRole('heading', { name: '1 linje venter på en konto' }).waitFor();
  await tab.getByText('Linje 2: ukendt@eksempelkommune.example').waitFor();
  await tab.getByRole('heading', { name: /^Fra: Datoen findes ikke/ }).waitFor();
  expect([await counted('Nye'), await counted('Venter på en konto'), await counted('Skal gennemgås')]).toEqual([
    '1',
    '1',
    '1',
  ]);
  expect(employments()).toBe(before);
  await tab.getByRole('button', { name: 'Hent ind' }).click();
  await tab.getByText('Ansættelserne er hentet ind').waitFor();
  expect(employments()).toBe(before + 1);

  await tab.getByRole('button', { name: 'Hent en fil til' }).click();
  await choose(file(line('unni@eksempelkommune.example', '2026-11-01').replace('90210', '90211')));
  await tab.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  await tab.getByText('Der er intet nyt at hente ind.').waitFor();
  await leave();

  const unni = await at.sit({ as: 'unni' });
  await unni.tab
    .locator('summary')
    .filter({ hasText: /^Dag 1: 3 regler, \d+ min$/ })
    .waitFor();
  const rules = unni.tab.getByRole('region', { name: 'Din plan' }).getByRole('link', { name: /^R\d\d / });
  await rules.first().waitFor();
  await expect.poll(() => rules.count()).toBe(3);
  await rules.first().click();
  await unni.tab.getByRole('button', { name: 'Jeg har læst reglen' }).waitFor();
  await unni.leave();
});

test('a second data protection officer is refused in a sentence that says what to do first', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'appointments' });
  const appoint = async (role: string, typed: string, name: string) => {
    await tab.getByRole('button', { name: 'Tilføj udpegning' }).click();
    await tab.getByLabel('Rolle').selectOption({ label: role });
    await tab.getByRole('combobox', { name: 'Person' }).pressSequentially(typed);
    await tab.getByRole('option', { name }).click();
    await tab.getByRole('button', { name: /^(Gem|Foreslå)$/ }).click();
  };
  await appoint('Databeskyttelsesrådgiver (DBR)', 'nikolaj', 'Nikolaj Bech');
  const refusal = tab.getByRole('alert');
  await refusal.getByText('Rollen kan kun have én ad gangen, og Ayse Demir har den i den periode.').waitFor();
  await refusal.getByText('Skriv først en slutdato på den udpegning.').waitFor();
  await tab.getByRole('button', { name: 'Luk uden at gemme' }).click();

  // S91: a system belongs to a director or the head of a centre.
  await appoint('Systemejer', 'stine', 'Stine Bak');
  await tab.getByRole('alert').getByText('Personen har ikke den stilling, rollen kræver.').waitFor();
  await tab.getByRole('button', { name: 'Luk uden at gemme' }).click();
  await appoint('Systemejer', 'anders', 'Anders Falk');
  await tab.getByText('Anders Falk er gemt.').waitFor();
  await tab.getByRole('region', { name: 'Systemejer' }).getByText('Anders Falk').waitFor();
  await leave();
});
