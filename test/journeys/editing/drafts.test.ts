import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Draft } from '../../../src/features/editing/drafts/records.ts';
import { readable } from '../../readable.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Session, type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const row = (subject: string) =>
  at.server.context.ports.records.all(Draft, { subject }).find(({ record }) => record.state === 'open')?.record;
const cut = (context: BrowserContext) => context.route('**/api/jobs/saveDraft', (route) => route.abort());
const mend = (context: BrowserContext) => context.unroute('**/api/jobs/saveDraft');

/** The tab is closed without a word and opened again on the same device. */
async function openedAgain({ page, context }: Session): Promise<{ page: Page; tab: FrameLocator }> {
  const address = page.url();
  await page.close({ runBeforeUnload: false });
  await mend(context);
  const again = await context.newPage();
  await again.route('https://res.cdn.office.net/**', (route) => route.fulfill({ json: { validOrigins: [] } }));
  await again.goto(address);
  return { page: again, tab: again.frameLocator('#stage[data-app=ready] iframe') };
}

test('S15: an editor begins a new edition from the rule, and writes it section by section with a live view', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'rule/r07' });
  await tab.getByRole('button', { name: 'Skriv en ny version' }).click();
  const why = tab.getByRole('textbox', { name: 'Hvorfor' });
  await why.fill('Vi mister ord, når de ligger ét sted.');
  await tab
    .getByRole('region', { name: 'Sådan ser medarbejderen den på sin telefon' })
    .getByText('Vi mister ord')
    .waitFor();
  await tab.getByText(/^Gemt kl\. /).waitFor();
  expect(row('r07')?.textDa).toContain('Vi mister ord, når de ligger ét sted.');

  await why.press('Control+End');
  await why.press('Control+b');
  await why.pressSequentially('Pas på');
  await expect.poll(() => why.inputValue()).toBe('Vi mister ord, når de ligger ét sted.**Pas på**');
  await tab.getByRole('button', { name: 'Markdown' }).click();
  const raw = tab.getByRole('textbox', { name: 'Tekst' });
  await raw.fill(`${await raw.inputValue()}\n\n<script>alert(1)</script>`);
  await tab.getByText('Der er HTML eller script i teksten. Læserne ser intet dér.').waitFor();
  await leave();
});

test('a link that leads outside the municipality says so to its author, and to the DBR on a phone', async () => {
  const ida = await at.sit({ as: 'ida', sub: 'draft/r07' });
  const how = ida.tab.getByRole('textbox', { name: 'Sådan gør du' });
  await how.fill(
    'Se [vores side](https://intra.eksempelkommune.example/) og [en anden](https://ond.example/eksempelkommune).',
  );
  const warning = 'Links i teksten fører uden for kommunen: ond.example. Se efter, at det er dér, læserne skal hen.';
  await ida.tab.getByText(warning).waitFor();
  const phone = ida.tab.getByRole('region', { name: 'Sådan ser medarbejderen den på sin telefon' });
  await phone.getByText('(ond.example, uden for kommunen)').waitFor();
  await phone.getByText('(intra.eksempelkommune.example)').waitFor();
  await ida.tab.getByText(/^Gemt kl\. /).waitFor();
  await ida.leave();

  const ayse = await at.sit({ as: 'ayse', sub: 'draft/r07', width: 360 });
  await ayse.tab.getByText(warning).waitFor();
  await ayse.tab.getByText('(ond.example, uden for kommunen)').waitFor();
  expect(await faultsEverywhere(ayse, [360])).toEqual([]);
  await ayse.leave();
});

test('the tab is closed right after a key: opened again the text is there, and is saved', async () => {
  const session = await at.sit({ as: 'oliver', sub: 'draft/r36' });
  const field = session.tab.getByRole('textbox', { name: 'Hvem spørger jeg' });
  await field.waitFor();
  await cut(session.context);
  await field.pressSequentially('Spørg Digitalisering');
  const { tab } = await openedAgain(session);
  // From the device, or from the server: what a page sends while it closes goes past every cut.
  await tab.getByText(/^Gemt kl\. /).waitFor();
  await expect
    .poll(() => tab.getByRole('textbox', { name: 'Hvem spørger jeg' }).inputValue())
    .toBe('Spørg Digitalisering');
  await tab.getByText(/^Gemt kl\. /).waitFor();
  await expect.poll(() => row('r36')?.textDa).toContain('Spørg Digitalisering');
  await session.leave();
});

test('the line is gone: the page says where the text is, and saves it when the line is back', async () => {
  const { tab, context, leave } = await at.sit({ as: 'oliver', sub: 'draft/r36', width: 360 });
  const field = tab.getByRole('textbox', { name: 'Titel' });
  await cut(context);
  await field.fill('Optag møder med god omtanke');
  await tab.getByText('Ikke gemt endnu – teksten ligger på denne enhed').waitFor();
  await mend(context);
  await tab.getByRole('button', { name: 'Prøv igen nu' }).click();
  await tab.getByText(/^Gemt kl\. /).waitFor();
  expect(row('r36')?.title).toBe('Optag møder med god omtanke');
  await leave();
});

test('INV15: a CPR number is not sent, and the page says so until it is gone', async () => {
  const { tab, leave } = await at.sit({ as: 'oliver', sub: 'draft/r36' });
  const field = tab.getByRole('textbox', { name: 'Titel' });
  await field.fill('Spørg 311236-4321');
  await tab.getByText('Ikke gemt: der ser ud til at stå et CPR-nummer').waitFor();
  expect(readable(await tab.evaluate(() => JSON.stringify({ ...localStorage })))).not.toContain('4321');
  await field.fill('Optag møder');
  await tab.getByText(/^Gemt kl\. /).waitFor();
  expect(row('r36')?.title).toBe('Optag møder');
  await leave();
});

test('two editors at once: each is told, sections of their own are both kept, and of the same section both texts are shown', async () => {
  const [ida, oliver] = [
    await at.sit({ as: 'ida', sub: 'draft/r06' }),
    await at.sit({ as: 'oliver', sub: 'draft/r06' }),
  ];
  await oliver.tab.getByText(/^Ida Vinter (skrev her|åbnede kladden) /).waitFor();
  const field = (session: Session, name: string) => session.tab.getByRole('textbox', { name });
  const saved = (session: Session) => session.tab.getByText(/^Gemt kl\. /).waitFor();

  await field(ida, 'Hvorfor').fill('Idas grund.');
  await saved(ida);
  await field(oliver, 'Sådan gør du').fill('1. Olivers trin.');
  await oliver.tab.getByText('Ida Vinter har skrevet i kladden imens. Det er taget med.').waitFor();
  await saved(oliver);
  expect(row('r06')?.textDa).toContain('Idas grund.');
  expect(row('r06')?.textDa).toContain('Olivers trin.');

  await field(ida, 'Titel').fill('Send med Idas omhu');
  await saved(ida);
  await field(oliver, 'Titel').fill('Send med Olivers omhu');
  const clash = oliver.tab.getByRole('alert').filter({ hasText: 'Ida Vinter og du har skrevet det samme sted' });
  await clash.getByText('Send med Idas omhu').waitFor();
  await clash.getByText('Send med Olivers omhu').waitFor();
  await clash.getByRole('radio', { name: 'Ida Vinters' }).click();
  await clash.getByRole('button', { name: 'Gem det, jeg har valgt' }).click();
  await saved(oliver);
  await expect.poll(() => field(oliver, 'Titel').inputValue()).toBe('Send med Idas omhu');
  expect(row('r06')?.title).toBe('Send med Idas omhu');
  for (const session of [ida, oliver]) await session.leave();
});

test('S65: the DBR reads the text as it will be met, says what to change, and sees that the text is another since', async () => {
  const ayse = await at.sit({ as: 'ayse', sub: 'draft/r36', width: 360 });
  await ayse.tab.getByRole('radio', { name: 'Fraråder' }).click();
  await ayse.tab.getByRole('button', { name: 'Gem min mening' }).click();
  await ayse.tab.getByText('Skriv en begrundelse.').waitFor();
  await ayse.tab.getByRole('textbox', { name: 'Begrundelse' }).fill('Optagelser skal slettes efter 30 dage.');
  await ayse.tab.getByRole('button', { name: 'Gem min mening' }).click();
  await ayse.tab.getByText('Gælder den tekst, der står nu.').waitFor();
  await ayse.leave();

  const { tab, leave } = await at.sit({ as: 'oliver', sub: 'draft/r36' });
  await tab.getByText('Optagelser skal slettes efter 30 dage.').waitFor();
  await tab.getByRole('textbox', { name: 'Det skal du' }).fill('- Slet optagelsen efter 30 dage.');
  await tab.getByText('Gælder en tidligere tekst: der er skrevet i den siden.').waitFor({ timeout: 30_000 });
  await tab.getByRole('button', { name: 'Spørg DBR om den nye tekst' }).click();
  await tab.getByText('DBR er spurgt om den tekst, der står nu.').waitFor();
  await leave();
});

test('S20: a draft is put away and taken back without a question', async () => {
  const { page, tab, leave } = await at.sit({ as: 'ida', sub: 'drafts' });
  // The page says that somebody writes here, which takes a draft back: on a slow line it still comes before the press.
  const order: string[] = [];
  const line = Promise.withResolvers<void>();
  await page.route('**/api/jobs/{openDraft,discardDraft}', async (route) => {
    const isOpening = route.request().url().endsWith('openDraft');
    if (isOpening) await line.promise;
    order.push(isOpening ? 'opened' : 'put away');
    await route.continue();
  });
  await tab.getByRole('link', { name: /^Skriv videre: R07 / }).click();
  await tab.getByRole('button', { name: 'Arkivér kladde' }).click();
  line.resolve();
  await tab.getByRole('button', { name: 'Hent den frem igen' }).waitFor();
  expect([order, row('r07')]).toEqual([['opened', 'put away'], undefined]);
  await tab.getByRole('button', { name: 'Hent den frem igen' }).click();
  await tab.getByRole('textbox', { name: 'Titel' }).waitFor();
  expect(row('r07')?.textDa).toContain('Vi mister ord, når de ligger ét sted.');
  await leave();
});
