import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from './axe.ts';
import { type Session, type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

/** Presses and waits for the file the browser gets. */
async function fetched({ page }: Session, button: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent('download', { timeout: 50_000 });
  await button.press('Enter');
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('S17: from the handbook, by keyboard, an employee takes all of it along in Word, and as a file for each rule', async () => {
  const session = await at.sit({ as: 'lone', sub: 'handbook', width: 360 });
  await session.tab.getByRole('link', { name: 'Tag håndbogen med' }).press('Enter');
  await session.tab.getByRole('heading', { level: 1, name: 'Tag håndbogen med' }).waitFor();
  const word = await fetched(session, session.tab.getByRole('button', { name: /^Hent som Word/ }));
  expect(word.name).toMatch(/^haandbog-2026\.\d+\.docx$/);
  expect(strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array())).toContain('R06 Send sikkert');
  await session.tab.getByText(`${word.name} er hentet.`).waitFor();
  const zip = await fetched(session, session.tab.getByRole('button', { name: /^Hent en fil for hver regel/ }));
  expect(Object.keys(unzipSync(zip.bytes))).toContain('rules/r06.en.md');
  expect(await session.tab.getByText('En tidligere udgave').count()).toBe(0);
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.leave();
}, 120_000);

test('S20: an editor takes what was in force on an earlier day', async () => {
  const session = await at.sit({ as: 'ida', sub: 'handbook/files' });
  await session.tab.getByText('En tidligere udgave').click();
  await session.tab.getByLabel('Dag', { exact: true }).fill('2026-11-01');
  const older = await fetched(session, session.tab.getByRole('button', { name: 'Hent som én tekst', exact: true }));
  expect(strFromU8(older.bytes)).toContain('Som den gælder den 1. november 2026');
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.leave();
}, 120_000);

test('a rule and a role become leaflets to hang up, for anybody', async () => {
  const rule = await at.sit({ as: 'mikkel', sub: 'rule/r10', width: 360 });
  await rule.tab.getByText('Om reglen').click();
  const a5 = await fetched(rule, rule.tab.getByRole('button', { name: 'Hent som pjece (A5)' }));
  expect(strFromU8(a5.bytes, true)).toMatch(/^%PDF-1\.7/);
  expect(await faultsEverywhere(rule)).toEqual([]);
  await rule.leave();
  const role = await at.sit({ as: 'mikkel', sub: 'handbook/page/role-lineManager' });
  const a4 = await fetched(role, role.tab.getByRole('button', { name: 'Hent som pjece (A4)' }));
  expect(a4.name).toBe('pjece.pdf');
  await role.leave();
});

test('what cannot be fetched says so, and the page stays', async () => {
  const session = await at.sit({ as: 'lone', sub: 'handbook/files' });
  await session.page.route('**/api/jobs/takeHandbook', (route) => route.abort());
  await session.tab.getByRole('button', { name: /^Hent som Word/ }).click();
  await session.tab.getByRole('alert').waitFor();
  await expect.poll(() => session.tab.getByRole('button', { name: /^Hent som Word/ }).isEnabled()).toBe(true);
  await session.leave();
});
