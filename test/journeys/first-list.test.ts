import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { oneProcess, openFirstList } from '../first-list.ts';
import { type Stage, stage } from './stage.ts';

/** The budget of the design. */
const mostKilobytes = 250;

let at: Stage;
beforeAll(async () => {
  at = await stage('2026-12-01T08:00');
}, 120_000);
afterAll(() => at?.close());

test('A phone that opens the app for the first time fetches at most 250 kB for its start page', async () => {
  const browser = await openBrowser(oneProcess);
  try {
    const ours = `http://localhost:${at.server.port}`;
    const { kilobytes } = await openFirstList(browser, { teams: at.teams, ours });
    // A page that was not seen at all would weigh nothing.
    expect(kilobytes).toBeGreaterThan(100);
    expect(kilobytes).toBeLessThanOrEqual(mostKilobytes);
  } finally {
    await browser.close();
  }
});
