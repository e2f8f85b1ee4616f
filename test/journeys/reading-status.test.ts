import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePeople } from '../../src/sample/workplace/people.ts';
import { faultsEverywhere } from './axe.ts';
import { counted } from './counted.ts';
import { type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
  await counted(at);
}, 120_000);
afterAll(() => at?.close());

const sit = async (as: string, more: { width?: number } = {}) => {
  const session = await at.sit({ as, sub: 'reading-status', ...more });
  await session.tab.getByRole('heading', { level: 1, name: 'Læsestatus' }).waitFor();
  await session.tab.getByRole('heading', { name: 'Enheder og regler' }).waitFor();
  return session;
};

test('S18: the data protection officer sees who is behind and where: centres first, their units under them', async () => {
  const { tab, leave } = await sit('ayse');
  await tab.getByText(/^Flest efter fristen: |^Ingen steder er 5/).waitFor();
  await tab.getByText(/^Talt (i nat|i dag|\d)/).waitFor();
  const table = tab.getByRole('region', { name: 'Enheder og regler' }).getByRole('table');
  const centre = table.getByRole('button', { name: 'Center for Ældre og Sundhed' });
  await expect.poll(() => centre.getAttribute('aria-expanded')).toBe('false');
  expect(await table.getByRole('rowheader', { name: 'Hjemmeplejen Nord' }).count()).toBe(0);

  await centre.press('Enter');
  await table.getByRole('rowheader', { name: 'Hjemmeplejen Nord' }).waitFor();
  await expect.poll(() => table.getByRole('columnheader', { name: 'R06 Send sikkert' }).count()).toBe(1);
  // The exact numbers are hers to open in SharePoint, and so they are here.
  const linden = table.getByRole('row', { name: /Plejecenter Linden/ });
  expect(
    (await linden.getByRole('cell').allTextContents()).filter((cell) => !/^(\d+|–|\d+ af \d+)$/.test(cell)),
  ).toEqual([]);
  await tab.getByRole('region', { name: 'Persontyper' }).getByRole('rowheader', { name: 'Vikarer' }).waitFor();
  await leave();
});

test('small groups share a line, and the squares are told in words when somebody wants a table', async () => {
  const { tab, leave } = await sit('ida');
  const table = tab.getByRole('region', { name: 'Enheder og regler' }).getByRole('table');
  await table.getByRole('button', { name: 'Center for Ældre og Sundhed' }).click();
  await table.getByText(/^Under 5 personer, så tallene er skjult: .*Plejecenter Linden/).waitFor();
  expect(await table.getByRole('rowheader', { name: /Plejecenter Linden/ }).count()).toBe(0);
  const squares = table.locator('td svg');
  await expect.poll(() => squares.count()).toBeGreaterThan(20);
  await tab.getByRole('button', { name: 'Vis som tabel' }).first().click();
  await expect.poll(() => squares.count()).toBe(0);
  await table.getByText('De fleste', { exact: true }).first().waitFor();
  await leave();
});

test('nobody’s name stands on the page, and to an editor no number from one to four', async () => {
  const { tab, leave } = await sit('ida');
  for (const fold of await tab.getByRole('region', { name: 'Enheder og regler' }).getByRole('button').all()) {
    await fold.click();
  }
  const page = (await tab.getByRole('main').textContent()) ?? '';
  for (const { name } of samplePeople) expect(page).not.toContain(name);
  const cells = await tab.getByRole('cell').allTextContents();
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter((cell) => /^[1-4]$/.test(cell.trim()))).toEqual([]);
  expect(await tab.getByText('Byrådet', { exact: false }).count()).toBe(0);
  await leave();
});

test('a manager on a phone sees the own unit as a card, and no other', async () => {
  const { tab, leave } = await sit('sanne', { width: 320 });
  await tab.getByRole('heading', { level: 3, name: 'Hjemmeplejen Nord' }).waitFor();
  await tab.getByText('Personer: ', { exact: false }).waitFor();
  expect(await tab.getByRole('heading', { level: 3 }).count()).toBe(1);
  const page = (await tab.getByRole('main').textContent()) ?? '';
  expect(page).not.toContain('Hjemmeplejen Syd');
  expect(page).not.toContain('Persontyper');
  expect(page).not.toContain('SharePoint');
  await leave();
});

test('the head of a centre sees all of the centre, and none of another', async () => {
  const { tab, leave } = await sit('jens');
  const table = tab.getByRole('region', { name: 'Enheder og regler' }).getByRole('table');
  await table.getByRole('rowheader', { name: 'Hjemmeplejen Syd' }).waitFor();
  expect(await table.getByRole('rowheader', { name: 'Bakkeskolen' }).count()).toBe(0);
  expect(await tab.getByRole('button', { name: /Center for Børn/ }).count()).toBe(0);
  await leave();
});

test('a director sees the centres of the own area with their totals, and none of another’s', async () => {
  const { tab, leave } = await sit('anders');
  const table = tab.getByRole('region', { name: 'Enheder og regler' }).getByRole('table');
  await table.getByRole('button', { name: 'Center for Ældre og Sundhed' }).waitFor();
  await table.getByRole('button', { name: 'Center for Børn og Skole' }).waitFor();
  await expect.poll(() => table.getByRole('button').count()).toBe(2);
  expect(await tab.getByText('Center for HR', { exact: false }).count()).toBe(0);
  expect(await tab.getByText('Persontyper').count()).toBe(0);
  await leave();
});

test('S102: only the secretariat is told how the council is doing', async () => {
  const { tab, leave } = await sit('emil');
  await tab.getByText(/^Byrådet: \d+ af \d+ har læst det hele\.$/).waitFor();
  await tab.getByText('Kun sekretariatet ser dette', { exact: false }).waitFor();
  await leave();
});

test('the words are explained, and a rule’s head leads to the rule', async () => {
  const { tab, leave } = await sit('ayse');
  await tab.getByText('Det betyder ordene').click();
  await tab.getByText('under en tredjedel').waitFor();
  expect(await tab.getByText('Skjult', { exact: true }).count()).toBe(0);
  await tab.getByRole('link', { name: 'R06 Send sikkert' }).first().click();
  await tab.getByRole('heading', { level: 1, name: /R06/ }).waitFor();
  await leave();
});

test.each(['ayse', 'sanne', 'emil'])(
  'as %s, with units folded out, nothing is wrong for who sees or hears less',
  async (as) => {
    const session = await sit(as);
    const fold = session.tab.getByRole('button', { expanded: false }).filter({ hasText: 'Ældre' });
    if ((await fold.count()) > 0) await fold.first().click();
    expect(await faultsEverywhere(session)).toEqual([]);
    await session.leave();
  },
);
