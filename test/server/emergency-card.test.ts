import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticesDue } from '../../src/features/cases/clocks/notice-hours.ts';
import { breachRegimes } from '../../src/features/cases/clocks/regimes.ts';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

async function card(path: string): Promise<{ status: number; html: string; type: string | null }> {
  const answer = await fetch(`${here.servers[0]?.url}${path}`);
  return { status: answer.status, html: await answer.text(), type: answer.headers.get('content-type') };
}

test.each([
  ['/nødkort', 'Nødkort: når Teams er nede', 'da'],
  ['/nodkort', 'Nødkort: når Teams er nede', 'da'],
  ['/emergency', 'Emergency card: when Teams is down', 'en'],
])('anybody reads %s without signing in, with the numbers to ring', async (path, title, language) => {
  const { status, html, type } = await card(path);
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(html).toContain(`<html lang="${language}">`);
  expect(html).toContain(title);
  expect(html).toContain('href="tel:+4570000001"');
  expect(html).toContain('Eksempel Kommune');
});

test('it has nobody’s name and fetches nothing, so that it can be saved as a file', async () => {
  const { html } = await card('/nødkort');
  for (const { name } of await rowsOf(here, 'appointment')) expect(html).not.toContain(name);
  expect(html).not.toMatch(/<script|<img|<link|src=|@import|url\(/);
});

test('a number nobody has written yet is not left empty, and what an editor writes cannot be markup', async () => {
  expect((await card('/nødkort')).html).toContain('Ring til kommunens hovednummer');
  await here.as('eva').action('saveSetting', { setting: 'serviceDeskPhone', value: '<b>70 00 00 02</b>', seen: 0 });
  await until(async () => (await card('/emergency')).html.includes('70 00 00 02'));
  expect((await card('/emergency')).html).not.toContain('<b>');
});

test('it says who notifies by when, has a form for paper, and the duty phone once there is one', async () => {
  const { html } = await card('/nødkort');
  for (const words of ['Hvem anmelder, og hvornår', '72 timer', '24 timer', 'Skema', 'Hvornår opdagede du det?']) {
    expect(html).toContain(words);
  }
  expect(html).not.toContain('Vagttelefon');
  await here.as('eva').action('saveSetting', { setting: 'dutyPhone', value: '70 00 00 03', seen: 0 });
  await until(async () => (await card('/nødkort')).html.includes('href="tel:70000003"'));
  const rota = 'man-fre 16-8: 70 00 00 03; lør-søn: 70 00 00 04';
  await here.as('eva').action('saveSetting', { setting: 'dutyPhone', value: rota, seen: 1 });
  await until(async () => (await card('/nødkort')).html.includes('href="tel:70000004"'));
  expect((await card('/nødkort')).html).toContain('mandag–fredag kl. 16–8');
  expect((await card('/emergency')).html).toContain('Saturday–Sunday all day');
});

test('its hours are those of the law in force, not of the text', () => {
  const { breach, earlyWarning, significant } = noticesDue('2026-12-01T08:00:00Z');
  expect([breach, earlyWarning, significant]).toEqual([{ hours: 72 }, { hours: 24 }, { hours: 72 }]);
  const [now, proposed] = breachRegimes;
  const later = noticesDue('2028-02-01T08:00:00Z', [now, { ...proposed, from: '2028-01-01' }] as typeof breachRegimes);
  expect(later.breach).toEqual({ hours: 96 });
});
