import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { withVoice } from '../fake-voice.ts';
import { type Stage, stage } from '../stage.ts';
import { changed, reloaded, unfold } from './changed-rule.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

describe('the reading tools', () => {
  test('the text grows in three steps, and the device remembers which', async () => {
    const session = await at.sit({ ...changed, sub: 'rule/r08' });
    const height = (tab: Frame) =>
      tab.getByRole('heading', { name: 'Det skal du' }).evaluate((heading) => heading.getBoundingClientRect().height);
    const normal = await height(session.tab);
    await unfold(session.tab, 'Om reglen');
    await session.tab.getByRole('button', { name: 'Meget stor tekst', pressed: false }).click();
    await expect.poll(() => height(session.tab)).toBeGreaterThan(normal * 1.3);
    await expect.poll(() => session.tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    const tab = await reloaded(session);
    await unfold(tab, 'Om reglen');
    await tab.getByRole('button', { name: 'Meget stor tekst', pressed: true }).waitFor();
    await expect.poll(() => height(tab)).toBeGreaterThan(normal * 1.3);
    await session.leave();
  });

  test('where the browser keeps nothing for the page, the text grows all the same', async () => {
    const session = await at.sit({ ...changed, sub: 'rule/r08' });
    await session.page.addInitScript(() => {
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    const tab = await reloaded(session);
    await unfold(tab, 'Om reglen');
    await tab.getByRole('button', { name: 'Stor tekst', exact: true }).click();
    await tab.getByRole('button', { name: 'Stor tekst', exact: true, pressed: true }).waitFor();
    await session.page.close();
    await session.leave();
  });

  test('Læs højt is not there without a voice for the language', async () => {
    const session = await at.sit(changed);
    await unfold(session.tab, 'Om reglen');
    await session.tab.getByRole('button', { name: 'Stor tekst', exact: true }).waitFor();
    expect(await session.tab.getByRole('button', { name: 'Læs højt' }).count()).toBe(0);
    await withVoice(session.page, 'en-GB');
    const tab = await reloaded(session);
    await unfold(tab, 'Om reglen');
    await tab.getByRole('button', { name: 'Stor tekst', exact: true }).waitFor();
    expect(await tab.getByRole('button', { name: 'Læs højt' }).count()).toBe(0);
    await session.page.close();
    await session.leave();
  });

  test('Læs højt reads passage by passage, pauses, goes on, stops, and falls silent when the page is left', async () => {
    const session = await at.sit({ ...changed, sub: 'rule/r08' });
    await withVoice(session.page, 'da_DK');
    const tab = await reloaded(session);
    const said = () => tab.evaluate(() => window.said);
    await tab.getByRole('button', { name: 'Læs højt' }).click();
    await expect.poll(said).toEqual(['Det skal du']);
    await tab.evaluate(() => window.endPassage());
    const second = (await said()).at(-1) ?? '';
    expect(second).toMatch(/^Lås skærmen/);

    await tab.getByRole('button', { name: 'Pause' }).click();
    await tab.getByRole('button', { name: 'Læs videre' }).click();
    await expect.poll(said).toEqual(['Det skal du', second, '(silence)', second]);

    await tab.getByRole('button', { name: 'Stop oplæsning' }).click();
    const start = tab.getByRole('button', { name: 'Læs højt' });
    await expect.poll(() => start.evaluate((button) => button === document.activeElement)).toBe(true);
    await start.click();
    expect((await said()).at(-1)).toBe('Det skal du');
    await tab.getByRole('link', { name: 'Til Start' }).click();
    await tab.getByRole('heading', { level: 1, name: /Lone/ }).waitFor();
    expect((await said()).at(-1)).toBe('(silence)');
    await session.page.close();
    await session.leave();
  });

  test('on a changed rule Læs højt reads what is new, and the whole rule when that is open (S88)', async () => {
    const session = await at.sit(changed);
    await withVoice(session.page, 'da-DK');
    const tab = await reloaded(session);
    await tab.getByRole('button', { name: 'Læs højt' }).click();
    await expect.poll(() => tab.evaluate(() => window.said)).toEqual([expect.stringMatching(/^Sms må kun/)]);
    await unfold(tab, 'Resten af reglen');
    await tab.getByRole('button', { name: 'Læs højt' }).click();
    await expect.poll(() => tab.evaluate(() => window.said.at(-1))).toBe('Det skal du');
    await session.page.close();
    await session.leave();
  });
});

test('the tools with a voice that reads have no accessibility fault either', async () => {
  const session = await at.sit(changed);
  await withVoice(session.page, 'da-DK');
  const tab = await reloaded(session);
  await tab.getByRole('button', { name: 'Læs højt' }).click();
  await tab.getByRole('button', { name: 'Stop oplæsning' }).waitFor();
  expect(await faultsEverywhere({ ...session, tab }, [320])).toEqual([]);
  await session.page.close();
  await session.leave();
});
