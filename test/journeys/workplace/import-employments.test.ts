import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrColumns } from '../../../src/features/workplace/hr-words.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage, tabIn } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('another program’s file: columns understood, CPR kept in the browser, the choice held for the next one', async () => {
  const session = await at.sit({ as: 'ida', sub: 'employments', width: 360 });
  const { tab, page, leave } = session;
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/jobs/')) sent.push(request.postData() ?? '');
  });
  const text = [
    'Ansatte pr. 01.12.2026;;;;;;',
    'CPR-nummer;Navn (for-/efternavn);Mailadr;Tjenestenummer;Ansættelsesdato;Afdeling;Stilling;Grundløn',
    '="311236-4321";Unni Prøve;unni@eksempelkommune.example;="00077";01.11.2026;Hjemmeplejen Syd;Plejehjælper på åen;30.000,00',
    '="311236-4004";Ingen Findes;unni@eksempelkommune.example;="00078";01.11.2026;Månen;Prøvetitel;28.000,00',
    '="311236-4004";Ingen Findes;unni@eksempelkommune.example;="00079";01.11.2026;Månen;Prøvetitel;28.000,00',
    '="311236-4004";Ingen Findes;en.mailadresse.som.er.lang@eksempelkommune.example;="00080";01.11.2026;Hjemmeplejen Syd;Prøvetitel;28.000,00',
    'I alt;;;4',
  ].join('\r\n');
  const choose = () =>
    tab
      .getByLabel('Vælg en fil')
      .setInputFiles({ name: 'sd.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  const who = tab.getByLabel('Brugernavn eller e-mail', { exact: true });

  await choose();
  await tab.getByText('4 linjer · Windows-1252').waitFor();
  await tab.getByText('CPR-nummer (kolonne 1): CPR-nummer').waitFor();
  await tab.getByText('Grundløn (kolonne 8): løn').waitFor();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await tab.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  // What is lacking is said, the keyboard is there, and nothing has been sent.
  await expect.poll(() => who.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(sent.join('')).toBe('');
  await who.selectOption({ label: 'Mailadr' });
  await tab.getByLabel('Arbejdsområde', { exact: true }).selectOption({ label: 'Alle: Ældre og sundhed' });
  await tab.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  await tab.getByRole('heading', { name: 'Én enhed mangler' }).waitFor();
  await tab.getByText('Månen: 2 linjer').waitFor();
  await tab.getByRole('region', { name: 'Det skal du gøre' }).getByRole('link', { name: 'Organisation' }).waitFor();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.textContent)).toMatch(/^Det vil ske/);
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await tab.getByRole('button', { name: 'Hent ind' }).click();
  await tab.getByText('Dit valg af kolonner er husket til næste fil.').waitFor();
  expect(sent.join('')).toContain('Plejehjælper på åen');
  expect(sent.join('')).not.toMatch(/311236|30\.000|Ingen Findes/);
  await leave();

  const again = await at.sit({ as: 'oliver', sub: 'employments' });
  // The choice comes late: nobody is asked for what it says.
  await again.page.route('**/api/views/settings', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await again.page.reload();
  again.tab = await tabIn(again.page);
  await again.tab
    .getByLabel('Vælg en fil')
    .setInputFiles({ name: 'sd.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });
  await again.tab.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  await again.tab.getByText('Der er intet nyt at hente ind.').waitFor();
  await again.leave();
});

test('a file that ends many jobs asks first, and shows how far it has come', async () => {
  const { records, directory } = at.server.context.ports;
  const current = records.all(Employment).filter(({ record }) => record.to === undefined && record.kind === 'employee');
  const ending = current.slice(-Math.ceil(current.length / 8));
  const lines = ending.map(({ record }) => {
    const upn = directory.person(record.person)?.upn ?? '';
    return `${record.number};${upn};;Medarbejder;${record.function};Administration;${record.unit};;${record.from};2026-11-30;;`;
  });
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'employments' });
  await tab.getByText('Eller indsæt fra et regneark').click();
  // A spreadsheet copies its cells with tabs between them.
  const cells = [hrColumns.join(';'), ...lines].join('\n').replaceAll(';', '\t');
  await tab.getByLabel('Rækkerne, med overskrifterne øverst').fill(cells);
  await tab.getByRole('button', { name: 'Læs', exact: true }).click();
  await tab.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  await tab.getByText(new RegExp(`^Filen afslutter ${lines.length} af`)).waitFor();
  await tab.getByRole('button', { name: 'Hent ind' }).click();
  await tab.getByText('Sæt flueben, hvis det er rigtigt.').waitFor();
  expect(records.find(Employment, ending[0]?.record.key ?? '')?.record.to).toBeUndefined();
  await tab.getByLabel('Det er rigtigt. Afslut dem.').click();
  await tab.getByRole('button', { name: 'Hent ind' }).click();
  await tab.getByText('Ansættelserne er hentet ind').waitFor();
  expect(ending.map(({ record }) => records.find(Employment, record.key)?.record.to)).toEqual(
    ending.map(() => '2026-11-30'),
  );
  await leave();
});

test('S1: the units a file names are made from it on a phone, and the lines come in; a name that is wrong is left out', async () => {
  const session = await at.sit({ as: 'ida', sub: 'employments', width: 360 });
  const { tab, leave } = session;
  await tab.getByText('Eller indsæt fra et regneark').click();
  const rows = [
    'E-mail;Tjenestenummer;Ansættelsesdato;Afdeling;Arbejdsområde',
    'unni@eksempelkommune.example;00091;46357;Månebyen;Administration',
    'unni@eksempelkommune.example;00092;46357;Månebyn;Administration',
  ].join('\n');
  await tab.getByLabel('Rækkerne, med overskrifterne øverst').fill(rows);
  await tab.getByRole('button', { name: 'Læs', exact: true }).click();
  await tab.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  await tab.getByRole('heading', { name: '2 enheder mangler' }).waitFor();
  await tab.getByText('Opret de enheder, der mangler').click();
  await tab.getByRole('checkbox', { name: 'Månebyn', exact: true }).click();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await tab.getByRole('button', { name: 'Opret 1 enhed' }).click();
  await tab.getByText('1 enhed er oprettet.').waitFor();
  await tab.getByRole('heading', { name: 'Én enhed mangler' }).waitFor();
  await tab.getByRole('button', { name: 'Hent ind' }).click();
  await tab.getByText('Ansættelserne er hentet ind').waitFor();
  const { records } = at.server.context.ports;
  const [job, none] = ['00091', '00092'].map((number) => records.all(Employment, { number })[0]?.record);
  expect([job?.unitName, job?.from, none]).toEqual(['Månebyen', '2026-12-01', undefined]);
  await leave();
});

test('G7: a file that stops half-way says how much of it is in, and goes on with the rest', async () => {
  const { tab, page, leave } = await at.sit({ as: 'ida', sub: 'employments', width: 360 });
  const numbers = Array.from({ length: 130 }, (_, index) => `${95_001 + index}`);
  const rows = numbers.map((number) => `unni@eksempelkommune.example;${number};46357;Hjemmeplejen Syd;Administration`);
  await tab.getByText('Eller indsæt fra et regneark').click();
  await tab
    .getByLabel('Rækkerne, med overskrifterne øverst')
    .fill(['E-mail;Tjenestenummer;Ansættelsesdato;Afdeling;Arbejdsområde', ...rows].join('\n'));
  await tab.getByRole('button', { name: 'Læs', exact: true }).click();
  await tab.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  await tab.getByRole('heading', { name: 'Det vil ske' }).waitFor();
  let sent = 0;
  await page.route('**/api/jobs/importEmployments', (route) => {
    sent += 1;
    return sent === 1 ? route.continue() : route.abort();
  });
  await tab.getByRole('button', { name: 'Hent ind', exact: true }).click();
  await tab.getByText('Det stoppede. Mindst 100 af 130 er hentet ind.').waitFor();
  await page.unroute('**/api/jobs/importEmployments');
  await tab.getByRole('button', { name: 'Hent resten ind' }).click();
  await tab.getByText('Ansættelserne er hentet ind').waitFor();
  const { records } = at.server.context.ports;
  expect(numbers.filter((number) => records.all(Employment, { number }).length !== 1)).toEqual([]);
  await leave();
});

test('G7: a list that names half says so; said to be the whole municipality, it ends whom it does not name, and that is kept', async () => {
  const { records, directory } = at.server.context.ports;
  const isThere = ({ from, to }: Employment) => from < '2026-12-01' && to === undefined;
  const current = records.all(Employment).filter(({ record }) => isThere(record));
  const linesOf = (kind: string, word: string) =>
    current
      .filter(({ record }) => record.kind === kind)
      .map(({ record: { number, person, function: title, unit, from } }) =>
        [number, directory.person(person)?.upn ?? '', word, title, 'Administration', unit, from].join('\t'),
      );
  const session = await at.sit({ as: 'ida', sub: 'employments', width: 360 });
  const { tab, leave } = session;
  const read = async (tab: Frame, rows: readonly string[]) => {
    const heads = ['Ansættelsesnr', 'Brugernavn', 'Type', 'Funktion', 'Arbejdsområde', 'Enhed', 'Fra'];
    await tab.getByText('Eller indsæt fra et regneark').click();
    await tab.getByLabel('Rækkerne, med overskrifterne øverst').fill([heads.join('\t'), ...rows].join('\n'));
    await tab.getByRole('button', { name: 'Læs', exact: true }).click();
  };
  const see = (tab: Frame) => tab.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
  const whole = (tab: Frame) => tab.getByRole('checkbox', { name: /^Listen er hele kommunen/ });

  const employees = linesOf('employee', 'Medarbejder');
  await read(tab, employees.slice(0, employees.length / 2));
  await see(tab);
  await tab.getByText(/^Listen nævner ikke \d+ af \d+ ansættelser\. De bliver, som de er\.$/).waitFor();
  await whole(tab).click();
  await see(tab);
  await tab.getByText(/^Listen nævner ikke \d+ ansættelser\. Sidste dag bliver i går\.$/).waitFor();
  await tab.getByText(/^Filen afslutter \d+ af/).waitFor();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await leave();

  const later = await at.sit({ as: 'oliver', sub: 'employments' });
  const [stays, ...gone] = current.filter(({ record }) => record.kind === 'councillor');
  await read(later.tab, linesOf('councillor', 'Byrådsmedlem').slice(0, 1));
  await whole(later.tab).click();
  await see(later.tab);
  await later.tab.getByText(`Listen nævner ikke ${gone.length} ansættelser. Sidste dag bliver i går.`).waitFor();
  await later.tab.getByLabel('Det er rigtigt. Afslut dem.').click();
  await later.tab.getByRole('button', { name: 'Hent ind' }).click();
  await later.tab.getByText('Dit valg af kolonner er husket til næste fil.').waitFor();
  const endOf = (job: typeof stays) => records.find(Employment, job?.record.key ?? '')?.record.to;
  expect([endOf(stays), ...gone.map(endOf)]).toEqual([undefined, ...gone.map(() => '2026-11-30')]);
  await later.tab.getByRole('button', { name: 'Hent en fil til' }).click();
  await read(later.tab, employees);
  await expect.poll(() => whole(later.tab).isChecked()).toBe(true);
  await later.leave();
});
