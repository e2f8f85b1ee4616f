import type { Frame, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from './axe.ts';
import { type Session, type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const rule = 'R10 Hjemme, på farten og hos borgeren';

/** Sits down, does it and leaves. */
async function as(who: string, sub: string, width: number, act: (session: Session) => Promise<void>): Promise<void> {
  const session = await at.sit({ as: who, sub, width });
  await act(session);
  await session.leave();
}

test('S67, S37: a manager asks on a phone, the DBR advises against, a director grants it all the same, and it stands at the rule for those it covers', async () => {
  await as('sanne', 'rule/r10', 360, async ({ tab }) => {
    await tab.getByText('Om reglen').click();
    await tab.getByRole('link', { name: 'Søg dispensation fra reglen' }).click();
    const form = tab.getByRole('form', { name: 'Søg dispensation' });
    await expect.poll(() => form.getByLabel('Hvilken regel?').inputValue()).toBe('r10');
    await form.getByLabel('Hvorfor kan I ikke følge reglen?').fill('Der er ingen dækning i Skovlunde');
    await form.getByLabel('Hvad kan gå galt?').fill('En liste kan blive tabt');
    await form.getByLabel(/Hvad vinder borgerne/).fill('Borgerne får deres besøg; adresser ligger på papir');
    await form.getByLabel(/Hvad gør I i stedet/).fill('Kun initialer og tid på listen');
    await form.getByRole('button', { name: 'Send ansøgningen' }).click();
    // INV12: without an end nothing is sent.
    await form.getByText('Der mangler en slutdato').waitFor();
    // The field that lacks something has the focus, so that nobody looks for it above the screen.
    const hasFocus = (label: string) =>
      form
        .getByLabel(label)
        .evaluate(
          (field) => new Promise((done) => requestAnimationFrame(() => done(field === document.activeElement))),
        );
    await expect.poll(() => hasFocus('Til og med')).toBe(true);
    await form.getByLabel('Enheder').check();
    await form.getByRole('button', { name: 'Send ansøgningen' }).click();
    await form.getByText('Vælg mindst én enhed.').waitFor();
    await expect.poll(() => hasFocus('Tilføj en enhed')).toBe(true);
    await form.getByLabel('Mit eget team').check();
    await form.getByLabel('Til og med').fill('2027-03-31');
    await form.getByRole('button', { name: 'Send ansøgningen' }).click();
    await tab.getByText(/Ansøgningen er sendt til DBR/).waitFor();
    await tab.getByText('Gælder for teamet hos Sanne Winther').waitFor();
  });

  // Start says that it waits, on a phone the menu counts it behind *Mere*, and both lead there.
  await as('ayse', '', 360, async ({ tab }) => {
    const waits = tab.getByRole('region', { name: 'Venter også' });
    await waits.getByText(/^Vis \d+ mere$/).click();
    await waits.getByText('Den første er ønsket fra', { exact: false }).waitFor();
    // Her question stands there too, and not once more in a card of its own.
    await waits.getByRole('link', { name: /^Svar på et spørgsmål/ }).waitFor();
    expect(await tab.getByText(/venter på dit svar/).count()).toBe(0);
    await tab.getByRole('link', { name: /^Mere 3 venter på dig/ }).click();
    await tab.getByRole('main').getByRole('link', { name: 'Dispensationer 2 venter på dig' }).waitFor();
    await tab.getByRole('link', { name: 'Start' }).click();
    await waits.getByText(/^Vis \d+ mere$/).click();
    await waits.getByRole('link', { name: /^Vurdér 2 ansøgninger om dispensation/ }).click();
    await tab.getByRole('heading', { level: 1, name: 'Dispensationer' }).waitFor();
  });

  await as('ayse', 'exemptions', 1280, async ({ tab }) => {
    const card = tab.getByRole('article', { name: rule }).filter({ hasText: 'Sanne Winther' });
    await card.getByText('En liste kan blive tabt').waitFor();
    await card.getByRole('button', { name: /^Vurdér/ }).click();
    await card.getByLabel('Fraråder').check();
    await card.getByLabel(/^Hvorfor/).fill('Lister på papir er tabt før');
    await card.getByRole('button', { name: 'Gem', exact: true }).click();
    await card.getByText('Vurderingen er gemt', { exact: false }).waitFor();
    await card.getByText('Vurderet: venter på direktøren').waitFor();
  });

  await as('anders', '', 1280, async ({ tab }) => {
    await tab
      .getByRole('link', { name: /Tag stilling til en ansøgning om dispensation/ })
      .first()
      .click();
    await tab.getByRole('navigation').getByRole('link', { name: 'Dispensationer 1 venter på dig' }).waitFor();
  });

  await as('anders', 'exemptions', 360, async ({ tab }) => {
    const card = tab.getByRole('article', { name: rule }).filter({ hasText: 'Sanne Winther' });
    await card.getByText(/Fraråder\. Ayse Demir/).waitFor();
    await card.getByRole('button', { name: /^Beslut/ }).click();
    await card.getByLabel('Giv dispensation').check();
    await card.getByText('Det går imod DBR’s vurdering', { exact: false }).waitFor();
    await card.getByLabel(/^Hvorfor/).fill('Borgerne kan ikke undvære besøgene');
    await card.getByRole('button', { name: 'Gem', exact: true }).click();
    await card.getByText('Besluttet imod DBR’s vurdering').first().waitFor();
    await card.getByRole('button', { name: /Fortryd beslutningen/ }).waitFor();
  });

  await as('lone', 'rule/r10', 360, async ({ tab }) => {
    await tab.getByText('Dispensation til og med 31. marts 2027').waitFor();
    await tab.getByText('Givet imod DBR’s vurdering.').waitFor();
    await tab.getByText(/Givet af Anders Falk\. Vurderet af Ayse Demir/).waitFor();
  });
  await as('mikkel', 'rule/r10', 360, async ({ tab }) => {
    await tab.getByRole('heading', { level: 1, name: /R10/ }).waitFor();
    expect(await tab.getByText(/Dispensation til og med/).count()).toBe(0);
  });
});

test('an exemption under a rule’s title, and every form about one, has no accessibility fault at any width or theme', async () => {
  const open = [
    ['rikke', 'Søg dispensation'],
    ['ayse', /^Vurdér/],
    ['soeren', /^Beslut/],
  ] as const;
  for (const [who, name] of open) {
    const session = await at.sit({ as: who, sub: 'exemptions' });
    await session.tab.getByRole('button', { name }).first().click();
    await session.tab.getByRole('form').waitFor();
    expect(await faultsEverywhere(session, [320, 1280]), who).toEqual([]);
    await session.leave();
  }
  const session = await at.sit({ as: 'omar', sub: 'rule/r10' });
  await session.tab.getByText('Givet imod DBR’s vurdering.').waitFor();
  expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
  await session.leave();
});

test('INV15: what is written of a request survives a reload for its writer, number covered, and is gone once it is sent', async () => {
  const why = 'Hvorfor kan I ikke følge reglen?';
  const kept = (tab: Frame) => tab.evaluate(() => Object.keys(sessionStorage).filter((key) => /Søg disp/.test(key)));
  const open = async (tab: Frame | FrameLocator) => {
    await tab.getByRole('button', { name: 'Søg dispensation' }).click();
    return tab.getByRole('form', { name: 'Søg dispensation' });
  };
  await as('mette', 'exemptions', 360, async ({ page, tab }) => {
    await (await open(tab)).getByLabel(why).fill('Der er ingen dækning hos 311236-4321');
    await expect.poll(() => kept(tab)).toHaveLength(1);
    // Somebody else at the same phone clears it by opening the tab, on whichever page.
    const own = page.url();
    await page.goto(own.replace('as=mette', 'as=lone').replace('exemptions', ''));
    const hers = page.frameLocator('#stage iframe');
    await hers.getByRole('heading', { level: 1 }).waitFor();
    const now = () => page.frames().find((one) => one !== page.mainFrame()) ?? page.mainFrame();
    await expect.poll(() => kept(now())).toEqual([]);
    await page.goto(own);
    await (await open(hers)).getByLabel(why).fill('Der er ingen dækning hos 311236-4321');
    await expect.poll(() => kept(now())).toHaveLength(1);
    await page.reload();
    const form = await open(page.frameLocator('#stage iframe'));
    await expect.poll(() => form.getByLabel(why).inputValue()).toBe('Der er ingen dækning hos 3112••-••••');
    await form.getByLabel('Hvilken regel?').selectOption('r10');
    await form.getByLabel('Hvad kan gå galt?').fill('En liste kan blive tabt');
    await form.getByLabel(/Hvad vinder borgerne/).fill('Borgerne får deres besøg');
    await form.getByLabel(/Hvad gør I i stedet/).fill('Kun initialer på listen');
    await form.getByLabel('Mit eget team').check();
    await form.getByLabel('Til og med').fill('2027-03-31');
    await form.getByRole('button', { name: 'Send ansøgningen' }).click();
    await page
      .frameLocator('#stage iframe')
      .getByText(/Ansøgningen er sendt til DBR/)
      .waitFor();
    await expect.poll(() => kept(now())).toEqual([]);
  });
});

test('S67, INV12, INV15: Ayse brings in the old register, and meets what each line lacks', async () => {
  await as('ayse', 'exemptions', 320, async (session) => {
    const { tab } = session;
    await tab.getByRole('link', { name: 'Hent dispensationer ind' }).click();
    const line = (until: string, decided: string) =>
      `R10;Nexus;01-06-2026;${until};Sanne Winther;Ayse Demir;${decided};Ingen dækning;Papir`;
    const heads = 'Regel;Gælder for;Fra;Til;Søgt af;Vurderet af;Besluttet af;Begrundelse;Tiltag';
    const lines = [heads, line('30-04-2027', 'Anders Falk'), line('31-02-2027', '')];
    await tab.getByLabel('Eller indsæt cellerne her').fill(lines.join('\n'));
    await tab.getByRole('button', { name: 'Se, hvad der kommer ind' }).click();
    await tab.getByText('Linje 2: R10. Gælder for Nexus. Til og med 30. april 2027.').waitFor();
    await tab.getByText(/^Linje 3: Skriv slutdatoen.* Skriv navnet på den, der har besluttet\.$/).waitFor();
    expect(await faultsEverywhere(session, [320, 1280])).toEqual([]);
    await tab.getByRole('button', { name: 'Hent dem ind' }).click();
    await tab.getByText('1 dispensation er hentet ind.').waitFor();
  });
  await as('sanne', 'exemptions', 360, async ({ tab }) => {
    await tab.getByText('Gælder for Nexus').waitFor();
    await tab.getByText('Hentet ind fra det gamle register.').waitFor();
  });
});
