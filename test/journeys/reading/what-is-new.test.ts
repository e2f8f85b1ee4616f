import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Scene, type Stage, stage } from '../stage.ts';
import { changed, reloaded, unfold } from './changed-rule.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const newSince = { name: 'Nyt, siden du læste version 3.0' };

describe('a changed rule (S88)', () => {
  test('opens on what is new and what is to be done, all of it above the bar on a 360 px phone', async () => {
    const session = await at.sit({ ...changed, width: 360 });
    const { page, tab } = session;
    // The tab's own screen: the page that plays Teams has a head and a foot around it.
    const frame = await page.evaluate(() => window.innerHeight - (document.querySelector('iframe')?.clientHeight ?? 0));
    await page.setViewportSize({ width: 360, height: 740 + frame });
    await tab.getByRole('heading', newSince).waitFor();
    const duty = tab.getByText('Brug kun sms til praktiske beskeder', { exact: false }).first();
    await duty.waitFor();
    const button = tab.getByRole('button', { name: 'Jeg har læst reglen' });
    const bar = await button.evaluate((element) => element.parentElement?.parentElement?.getBoundingClientRect());
    expect(bar?.height).toBeLessThanOrEqual(72);
    expect(bar?.bottom).toBeLessThanOrEqual(740);
    for (const place of [tab.getByText('Sms må kun bruges til praktiske beskeder', { exact: false }), duty]) {
      const bottom = await place.evaluate((element) => element.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(bar?.top ?? 0);
    }
    // The change's own time, and not the whole rule's.
    await tab.getByText('40 sekunder').waitFor();
    await session.leave();
  });

  test('has the change in words and marks and the rest of the rule one press away', async () => {
    const { tab, leave } = await at.sit(changed);
    await tab.getByRole('heading', newSince).waitFor();
    const [gone, come] = [tab.locator('del'), tab.locator('ins')];
    await expect.poll(() => gone.first().isVisible()).toBe(false);
    await unfold(tab, 'Ændringen ord for ord');
    await tab.getByText(/^Siden version 3\.0, som du læste den \d/).waitFor();
    await expect.poll(() => gone.allInnerTexts()).toContain("Hold sms'er korte og uden CPR-nummer.");
    await expect
      .poll(() => come.allInnerTexts())
      .toContain('Brug kun sms til praktiske beskeder, for eksempel at tiden er flyttet.');
    // Whoever listens hears inside a sentence which words are new.
    await expect.poll(() => come.allTextContents()).toContain('Tilføjet: om helbred, familie, penge eller');
    const rest = tab.getByText('Læs adressen eller nummeret én gang til.');
    await expect.poll(() => rest.isVisible()).toBe(false);
    await unfold(tab, 'Resten af reglen');
    await rest.waitFor();
    await unfold(tab, 'Resten af reglen');
    await expect.poll(() => rest.isVisible()).toBe(false);
    await leave();
  });

  test('is found by the browser’s own search where it is folded away', async () => {
    const { tab, leave } = await at.sit({ ...changed, width: 1280 });
    const rest = tab.getByText('Læs adressen eller nummeret én gang til.');
    await rest.waitFor({ state: 'attached' });
    // Going to a piece of text opens what hides it, as Ctrl+F does.
    await rest.evaluate((element) => {
      element.id = 'found';
      window.location.hash = 'found';
    });
    await rest.waitFor();
    await leave();
  });

  test('is told apart without colours: what came is underlined, what went is struck through', async () => {
    const { tab, leave } = await at.sit({ ...changed, theme: 'contrast' });
    await tab.getByRole('heading', newSince).waitFor();
    await unfold(tab, 'Ændringen ord for ord');
    const lineOf = (element: 'ins' | 'del') =>
      tab
        .locator(element)
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    await expect.poll(() => lineOf('ins')).toBe('underline');
    await expect.poll(() => lineOf('del')).toBe('line-through');
    await leave();
  });

  test('folds a changed example from other people’s work away', async () => {
    const { tab, leave } = await at.sit({ ...changed, as: 'birgit' });
    await tab.getByRole('heading', newSince).waitFor();
    await unfold(tab, 'Ændringen ord for ord');
    const example = tab.getByText('Datteren vil have mors medicinliste på sms.', { exact: false }).first();
    await expect.poll(() => example.isVisible()).toBe(false);
    await tab.getByText('Ændrede eksempler fra andres arbejde').click();
    await example.waitFor();
    await leave();
  });

  test('is printed whole, without the marks, the tools and the menus', async () => {
    const { page, tab, leave } = await at.sit({ ...changed, width: 1280 });
    await tab.getByRole('heading', newSince).waitFor();
    await page.emulateMedia({ media: 'print' });
    await tab.getByText('Læs adressen eller nummeret én gang til.').waitFor();
    await expect.poll(() => tab.getByRole('heading', newSince).isVisible()).toBe(false);
    await expect.poll(() => tab.locator('summary').filter({ visible: true }).count()).toBe(0);
    for (const tool of ['Det her er uklart', 'Stor tekst', 'Udskriv', 'Jeg er i tvivl – spørg']) {
      await expect.poll(() => tab.getByRole('button', { name: tool }).isVisible(), { message: tool }).toBe(false);
    }
    await leave();
  });

  test('is confirmed from its changes, which stay until the reader goes on to the next (S87)', async () => {
    const { tab, leave } = await at.sit({ ...changed, as: 'mikkel' });
    await tab.getByRole('heading', newSince).waitFor();
    await tab.getByRole('button', { name: 'Jeg har læst reglen' }).click();
    await tab.getByText(/Bekræftet kl\./).waitFor();
    await expect.poll(() => tab.getByRole('heading', newSince).isVisible()).toBe(true);
    await leave();
  });
});

test('Mind mig om det i morgen holds over a reload, and is taken back with the same button', async () => {
  const session = await at.sit({ as: 'lone', width: 320 });
  await session.tab.getByRole('button', { name: 'Mind mig om det i morgen' }).click();
  await session.tab.getByText('Vi minder dig i morgen').waitFor();
  await expect.poll(() => session.tab.evaluate(() => document.activeElement?.textContent)).toBe('Fortryd');

  const tab = await reloaded(session);
  await tab.getByText('Vi minder dig i morgen').waitFor();
  await tab.getByRole('button', { name: 'Fortryd' }).click();
  await tab.getByRole('button', { name: 'Mind mig om det i morgen' }).waitFor();
  await expect.poll(() => tab.getByText('Vi minder dig i morgen').count()).toBe(0);
  await session.leave();
});

describe('why it is asked (S82, S87)', () => {
  test.each<[string, Scene, RegExp]>([
    ['everybody', { as: 'lone', sub: 'rule/r06' }, /Gælder alle\./],
    ['a manager', { as: 'jens', sub: 'rule/r19' }, /Fordi du er leder\./],
    ['a teacher, by the pack', { as: 'mikkel', sub: 'rule/r15' }, /Fordi pakken “Lærere: .*” gælder for dig\./],
    [
      'a home carer, by the manager',
      { as: 'lone', sub: 'rule/r15' },
      /Valgt af din leder Sanne Winther, fordi vi tager billeder til ugebrevet\./,
    ],
    [
      'a pedagogue whose manager took it off',
      { as: 'rasmus', sub: 'rule/r13' },
      /Det har din leder Torben Juhl valgt, fordi pædagogerne bruger hverken Teams eller mail i klassen\./,
    ],
    ['a council member', { as: 'birgit', sub: 'rule/r32' }, /Fordi du sidder i byrådet\./],
    ['in English', { as: 'jens', sub: 'rule/r19', lang: 'en' }, /Because you are a manager\./],
  ])('%s reads it on the rule', async (_who, scene, sentence) => {
    const { tab, leave } = await at.sit({ ...scene, width: 360 });
    if (!/har din leder/.test(sentence.source)) await unfold(tab, scene.lang === 'en' ? 'About the rule' : 'Om reglen');
    await tab.getByText(sentence).waitFor();
    await leave();
  });

  test('and on the card of the start page', async () => {
    const { tab, leave } = await at.sit({ as: 'birgit', width: 320 });
    await tab.getByRole('region', { name: /^R06/ }).getByText('Gælder alle.').waitFor();
    await leave();
  });
});

test.each([
  ['lone', 'r08', 'Ældre og sundhed'],
  ['mikkel', 'r15', 'Skole og dagtilbud'],
  ['brian', 'r16', 'Teknik og ejendomme'],
  ['birgit', 'r32', 'Byråd'],
])('%s meets %s through an example from %s', async (as, rule, area) => {
  const { tab, leave } = await at.sit({ as, sub: `rule/${rule}`, width: 360 });
  await unfold(tab, 'Resten af reglen');
  await tab.getByRole('heading', { name: 'Eksempel fra hverdagen' }).waitFor();
  await expect.poll(() => tab.getByRole('heading', { level: 3, name: area }).isVisible()).toBe(true);
  await leave();
});

test('S102: a council member is led to the secretariat by name, and to no manager', async () => {
  const { tab, leave } = await at.sit({ as: 'birgit', sub: 'rule/r06', width: 320 });
  await unfold(tab, 'Resten af reglen');
  await tab.getByRole('link', { name: 'Skriv til Marianne Toft i Teams' }).waitFor();
  expect(await tab.getByText('Din leder', { exact: true }).count()).toBe(0);
  await leave();
});

test('whoever is in doubt gets the form in the place of the button, and comes back to it', async () => {
  const { tab, leave } = await at.sit(changed);
  const inDoubt = tab.getByRole('button', { name: 'Jeg er i tvivl – spørg' });
  await inDoubt.click();
  const heading = tab.getByRole('heading', { name: 'Jeg er i tvivl – spørg' });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect.poll(() => tab.getByRole('button', { name: 'Jeg har læst reglen' }).count()).toBe(0);
  await tab.getByRole('button', { name: 'Luk uden at gemme' }).click();
  await inDoubt.waitFor();
  await expect.poll(() => inDoubt.evaluate((button) => button === document.activeElement)).toBe(true);
  await leave();
});

const states: readonly [what: string, scene: Scene, comes: (tab: Frame) => Promise<unknown>][] = [
  [
    'a changed rule, all of it open and very large',
    changed,
    async (tab) => {
      await unfold(tab, 'Resten af reglen');
      await unfold(tab, 'Ændringen ord for ord');
      await unfold(tab, 'Om reglen');
      await tab.getByRole('button', { name: 'Meget stor tekst' }).click();
      await tab.getByText('Læs adressen eller nummeret én gang til.').waitFor();
    },
  ],
  [
    'a rule a manager has taken off',
    { as: 'rasmus', sub: 'rule/r13' },
    (tab) => tab.getByText('Reglen er fjernet fra din liste').waitFor(),
  ],
  [
    'the start page with a reminder asked for',
    { as: 'birgit' },
    async (tab) => {
      await tab.getByRole('button', { name: /^(Mind mig om det i morgen|Fortryd)$/ }).waitFor();
      const ask = tab.getByRole('button', { name: 'Mind mig om det i morgen' });
      if (await ask.isVisible()) await ask.click();
      await tab.getByText('Vi minder dig i morgen').waitFor();
    },
  ],
  [
    'the form of whoever is in doubt',
    changed,
    async (tab) => {
      await tab.getByRole('button', { name: 'Jeg er i tvivl – spørg' }).click();
      await tab.getByRole('heading', { name: 'Jeg er i tvivl – spørg' }).waitFor();
    },
  ],
];

test.each(states)('%s has no accessibility fault and nothing sticks out', async (_what, scene, comes) => {
  const session = await at.sit({ ...scene, width: 320 });
  await comes(session.tab);
  expect(await faultsEverywhere(session, [320])).toEqual([]);
  await session.leave();
});
