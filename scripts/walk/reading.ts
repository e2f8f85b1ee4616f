import { setTimeout } from 'node:timers/promises';
import type { Figure } from './figure.ts';
import type { Product } from './product.ts';
import { settled } from './settled.ts';
import { readFromStart, wordsInView } from './words-in-view.ts';

const firstWords = 40;
const screenHeight = 740;
const newcomer = { as: 'line', firstDay: '2026-12-07T06:30', words: 90, screens: 1.5 };

export const wordsOfTheChange: Figure = {
  what: 'words of the change in the first 360 × 740 view of a rule',
  before: '0',
  wanted: `all, or its first ${firstWords}`,
  measure: async ({ sit }) => {
    const { page, tab, goTo, leave } = await sit({ as: 'lone' });
    const answer = page.waitForResponse(/\/api\/views\/rule\?/);
    await goTo('/rule/r06');
    const { data } = (await (await answer).json()) as { data: { whatsNew?: string } };
    await settled(tab);
    const change = (data.whatsNew ?? '').split(/\s+/).filter(Boolean);
    const seen = readFromStart(change, await wordsInView(tab));
    await leave();
    return {
      ours: `${seen} of ${change.length}`,
      isReached: change.length > 0 && seen >= Math.min(firstWords, change.length),
    };
  },
};

export const startOfANewcomer: Figure = {
  what: 'a newcomer’s Start on a phone',
  before: '427 words, 7 screens',
  wanted: `≤ ${newcomer.words} words, ${newcomer.screens} screens`,
  measure: async ({ sit, standin }) => {
    standin.clock.move(newcomer.firstDay);
    // Until the server has learnt the new time from Microsoft's answers, it takes nobody's sign-in.
    for (let tries = 0; (await isSignedOut(sit)) && tries < 12; tries += 1) await setTimeout(5_000);
    const { tab, leave } = await sit({ as: newcomer.as });
    await tab.getByRole('heading', { level: 1, name: /^God/ }).waitFor();
    await settled(tab);
    const words = (await tab.locator('main').allInnerTexts()).join(' ').split(/\s+/).filter(Boolean).length;
    const pixels = await tab.evaluate(() => document.documentElement.scrollHeight);
    const screens = pixels / screenHeight;
    await leave();
    return {
      ours: `${words} words, ${screens.toFixed(1)} screens`,
      isReached: words > 0 && words <= newcomer.words && screens <= newcomer.screens,
    };
  },
};

async function isSignedOut(sit: Product['sit']): Promise<boolean> {
  const { tab, leave } = await sit({ as: newcomer.as });
  await settled(tab);
  const isOut = (await tab.getByRole('heading', { level: 1, name: /^God/ }).count()) === 0;
  await leave();
  return isOut;
}
