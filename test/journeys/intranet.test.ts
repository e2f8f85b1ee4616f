import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from './axe.ts';
import { type Session, type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

/** So late every answer comes, on a line that is nearly down. */
const lateMs = 2_500;

/** On the intranet's own page, where there is no chat beside the tab, as a link leads there. */
async function onIntranet(as: string, sub: string): Promise<Session & { asked: string[] }> {
  const session = await at.sit({ as, more: 'page=config' });
  const asked: string[] = [];
  // There is no bot to be reached, and whoever answers is slow.
  await session.page.route('**/api/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(`${route.request().method()} ${pathname}`);
    if (pathname.startsWith('/api/messages')) return route.abort();
    await new Promise((resolve) => setTimeout(resolve, lateMs));
    return route.continue();
  });
  const content = `http://localhost:${at.server.port}/tab/handbook`;
  const query = new URLSearchParams({ as, host: 'sharepoint', content, entity: 'handbook', sub });
  query.set('tab', `http://localhost:${at.server.port}/tab`);
  await session.page.goto(`${at.teams}/?${query}`);
  await session.page.locator('body[data-place=sharepoint] #stage[data-app=ready] iframe').waitFor();
  const tab = await (await session.page.locator('#stage iframe').elementHandle())?.contentFrame();
  if (!tab) throw new Error('the tab is not on the page');
  return { ...session, tab, asked };
}

test.each([
  ['rule/r10', /^R10 /, 'Det skal du'],
  ['handbook/rule/r06/3.0', /^R06 /, 'Denne version er erstattet'],
  ['handbook/page/role-lineManager', /^Leder$/, 'Det svarer du for'],
  ['policy', /politik/i, 'Byrådet'],
] as const)(
  'S17: with Microsoft 365 and the bot down and a slow line, the link to %s opens on the intranet and is read',
  async (sub, title, words) => {
    at.standin.faults.add({ status: 503, retryAfter: 1 });
    const session = await onIntranet('lone', sub);
    await session.tab.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: 30_000 });
    await session.tab.getByText(words).first().waitFor();
    // A picture of the text is asked for as well; while Graph is down its words stand in its place.
    expect(session.asked.filter((one) => !/^GET \/api\/(views|attachments)\//.test(one))).toEqual([]);
    await session.leave();
    at.standin.faults.clear();
  },
  90_000,
);

test('S17: what has been read on the intranet stays when the line goes, and one goes on from chapter to rule when it is back', async () => {
  const session = await onIntranet('lone', 'handbook');
  const link = session.tab.getByRole('link', { name: /R10 Hjemme/ });
  await link.waitFor({ timeout: 30_000 });
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.context.setOffline(true);
  await session.tab.getByText('Du har ingen forbindelse. Du kan læse det, der allerede er hentet.').waitFor();
  expect(await link.isVisible()).toBe(true);
  await session.context.setOffline(false);
  await link.click();
  await session.tab.getByRole('heading', { level: 1, name: /^R10 / }).waitFor({ timeout: 30_000 });
  await session.tab.locator('summary').filter({ hasText: 'Om reglen' }).click();
  await session.tab.getByRole('note').filter({ hasText: 'vedtaget af Direktionen' }).waitFor();
  await session.leave();
});
