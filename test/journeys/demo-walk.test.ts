import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkLink, walkText } from '../../scripts/laptop/walk-text.ts';
import { demoMorning, type WalkStep, walk } from '../../src/sample/walk.ts';
import { type Session, type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage(demoMorning);
}, 120_000);
afterAll(() => at?.close());

const script = path.join(import.meta.dirname, '../../scripts/release.ts');
const question = 'Må jeg bruge den til at rette min egen stavning?';

/** What the one who demonstrates does at each step, and what must then be there. */
const ways: Readonly<Record<string, (session: Session) => Promise<unknown>>> = {
  start: async ({ tab }) => {
    await tab.getByText('To regler, cirka 2 minutter').waitFor();
    await tab.getByRole('link', { name: /Læs ændringen: R06/ }).waitFor();
  },
  change: async ({ tab }) => {
    await tab.getByRole('heading', { name: 'Nyt, siden du læste version 3.0' }).waitFor();
    await tab.locator('summary').filter({ hasText: 'Ændringen ord for ord' }).click();
    await tab.locator('ins').first().waitFor();
    await tab.getByRole('button', { name: 'Jeg har læst reglen' }).click();
    await tab.getByRole('button', { name: 'Fortryd' }).waitFor();
  },
  row: async ({ page }) => {
    await expect.poll(() => reloaded(page, /Lone Lund.*r06.*3\.1|r06.*3\.1.*Lone Lund/)).toBe(true);
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.getByText('Aftryk af teksten').first().waitFor();
  },
  search: async ({ tab }) => {
    const field = tab.getByRole('searchbox');
    for (const [asked, rule] of [
      ['må jeg bruge chatgpt', 'R14'],
      ['kode', 'R04'],
      ['adgangskdoe', 'R04'],
    ] as const) {
      await field.fill(asked);
      await tab
        .getByRole('link', { name: new RegExp(rule) })
        .first()
        .waitFor();
    }
  },
  doubt: async ({ tab }) => {
    await tab.getByRole('button', { name: 'Jeg er i tvivl – spørg' }).click();
    await tab.getByLabel('Hvad er du i tvivl om?').fill(question);
    await tab.getByRole('button', { name: 'Spørg Sanne' }).click();
    await tab.getByText('Sendt til Sanne.').waitFor();
  },
  answer: async ({ tab }) => {
    const card = tab.getByRole('listitem').filter({ hasText: question });
    await card.getByRole('button', { name: /^Svar/ }).click();
    await card.getByRole('textbox').fill('Ja, når der ikke står noget om borgere i teksten.');
    await card.getByRole('button', { name: 'Send svar' }).click();
    await tab.getByText('Dit svar er sendt til Lone', { exact: false }).waitFor();
  },
  why: async ({ tab }) => {
    await tab.getByText('udvidede rettigheder', { exact: false }).first().waitFor();
  },
  release: async ({ page }) => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, '--demo', '--standin', at.standin.url]);
    expect(stdout).toContain('Released: 2 versions');
    await expect.poll(() => shows(page, /^R09 .*Ændret · /)).toBe(true);
  },
  report: async ({ tab }) => {
    await tab.getByRole('button', { name: /^Sendt, delt eller lagt forkert/ }).click();
    await tab.getByRole('button', { name: 'Sendt til forkert modtager' }).click();
    await tab.getByRole('button', { name: 'Send meldingen' }).click();
    await tab.getByText(/har nummer 2026-\d{4}/).waitFor();
    await tab.getByText(/har fået besked kl\./).waitFor();
    await tab.getByRole('button', { name: 'Lige nu' }).click();
    await tab.getByText(/^1 af 7 svar/).waitFor();
  },
  tomorrow: async ({ page }) => {
    await page.getByRole('button', { name: /^Ur:/ }).click();
    await page.getByRole('button', { name: /\+ ?1 (døgn|dag)/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => moved(page)).toBe(true);
    await page.frameLocator('#stage iframe').getByText('Frist 10. december · om 8 dage').waitFor();
    await at.server.context.schedule.tick();
    await page.getByRole('button', { name: /Aktivitet, \d+ ulæst/ }).click();
    await page
      .getByRole('dialog', { name: 'Aktivitet' })
      .getByText(/regler venter på dig|venter på dig/)
      .first()
      .waitFor();
  },
  status: async ({ tab }) => {
    await tab.getByRole('table').first().waitFor();
    await tab.getByRole('button', { name: /Center for Ældre/ }).click();
    await tab.getByText('Hjemmeplejen Nord').first().waitFor();
  },
  accountability: async ({ tab }) => {
    await tab.getByText(/Alt har en ansvarlig/).waitFor();
    await tab.getByRole('button', { name: /^Samme person/ }).click();
    await tab
      .getByRole('button', { name: /^(Fortryd|Skil )/ })
      .first()
      .waitFor();
  },
  case: async ({ tab }) => {
    const flagged = tab.getByRole('article', { name: /^Sag / }).filter({ hasText: 'Beskyttet adresse' });
    await flagged.filter({ hasText: 'Ikke åbnet' }).getByRole('link').click();
    await tab.getByRole('button', { name: 'Overtag sag' }).click();
    await tab.getByRole('link', { name: 'Journal og log', exact: true }).click();
    await tab.getByText('Ayse Demir overtog sagen').waitFor();
    await tab.getByText(/^Hvem har åbnet sagen/).waitFor();
  },
  pattern: async ({ tab }) => {
    await tab.getByText('Sendt til forkert modtager: 3 gange på 90 dage i Center for Børn og Skole.').waitFor();
    await tab.getByRole('button', { name: 'Overblik' }).click();
    await tab.getByRole('link', { name: 'Rapporter' }).click();
    await tab.getByRole('heading', { name: '3. kvartal 2026' }).waitFor();
    await tab.getByRole('heading', { name: '2. kvartal 2026' }).waitFor();
  },
  about: ({ tab }) => tab.getByText('Bekræftelser').first().waitFor(),
};

test('every step of the walk has its way in this test, and no way is without a step', () => {
  expect(Object.keys(ways)).toEqual(walk.map(({ step }) => step));
});

test('the walk takes fifteen minutes, and every step says who, where and what to see', () => {
  expect(walk.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(15);
  const printed = walkText('http://localhost:3979');
  for (const step of walk) {
    expect(printed).toContain(step.title);
    expect(printed).toContain(walkLink(step, 'http://localhost:3979'));
  }
});

test.each(walk)('step “$step”: $title', { timeout: 60_000 }, async (step) => {
  const session = await sit(step);
  await ways[step.step]?.(session);
  await session.leave();
});

async function sit(step: WalkStep): Promise<Session> {
  const session = await at.sit({ as: step.as, width: step.phone ? 360 : 1280, ...(step.sub && { sub: step.sub }) });
  if (step.page) await session.page.goto(walkLink(step, at.teams));
  return session;
}

async function reloaded(page: Page, wanted: RegExp): Promise<boolean> {
  await page.reload();
  await page.getByRole('table').waitFor();
  return wanted.test((await page.getByRole('row').nth(1).textContent()) ?? '');
}

async function shows(page: Page, wanted: RegExp): Promise<boolean> {
  await page.reload();
  const tab = page.frameLocator('#stage iframe');
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await tab
    .getByRole('link', { name: /^(Læs|R\d\d) / })
    .first()
    .waitFor();
  return (await tab.getByRole('link', { name: wanted }).count()) > 0;
}

async function moved(page: Page): Promise<boolean> {
  const { now } = (await (await fetch(`${at.server.url}/readyz`)).json()) as { now: string };
  if (now < '2026-12-02') await page.waitForTimeout(250);
  return now >= '2026-12-02';
}
