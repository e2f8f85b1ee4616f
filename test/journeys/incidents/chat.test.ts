import { afterAll, beforeAll, expect, test } from 'vitest';
import { Incident } from '../../../src/features/cases/incident/records.ts';
import { actorOf } from '../../../src/features/workplace/queries/actor-of.ts';
import { carryOut } from '../../../src/server/carry-out.ts';
import { accessibilityFaults } from '../axe.ts';
import { type Session, type Stage, stage } from '../stage.ts';
import { chatOf, fits, press, shot } from './chat-window.ts';

let here: Stage;
beforeAll(async () => {
  here = await stage();
});
afterAll(() => here.close());

test.each(['default', 'dark', 'contrast'] as const)(
  'the chat beside the tab can be used by everybody, %s',
  async (theme) => {
    const { page, tab, leave } = await here.sit({ as: 'mette', theme, more: 'chat=1', lang: 'en' });
    await chatOf(page).getByText('What is your report used for?').last().waitFor();
    await chatOf(page).getByLabel('Write to Rettesnor').fill('I lost my phone on the bus yesterday');
    await page.keyboard.press('Enter');
    await chatOf(page).getByText('Do this now').last().waitFor();
    await shot(page, `beside-${theme}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await tab.locator('h1').first().waitFor();
    await leave();
  },
);

test('with the keyboard alone, the focus stays at the card that changes', async () => {
  const { page, leave } = await here.sit({ as: 'ali', more: 'chat=1' });
  await chatOf(page).getByText('Hvad bruges din melding til?').waitFor();
  await chatOf(page).getByLabel('Skriv til Rettesnor').focus();
  await page.keyboard.type('min taske med pc er stjålet');
  await page.keyboard.press('Enter');
  await chatOf(page).getByRole('button', { name: 'Ja, det passer' }).focus();
  await page.keyboard.press('Enter');
  const isAtCard = () => page.evaluate('document.activeElement?.closest("article") !== null');
  await chatOf(page).getByText('Hvilket udstyr er det?').waitFor();
  await expect.poll(isAtCard).toBe(true);
  await chatOf(page).getByLabel('For eksempel “min tablet, nummer 4711”').focus();
  await page.keyboard.type('Pc 4711');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (const next of ['Hvilken konto handler det om?', 'Hvilket nummer', 'Hvornår opdagede du det?']) {
    await chatOf(page).getByText(next).waitFor();
    await expect.poll(isAtCard).toBe(true);
    await chatOf(page).getByRole('button', { name: 'Ved ikke' }).last().focus();
    await page.keyboard.press('Enter');
  }
  await chatOf(page).getByText('4 af 10 svar').waitFor();
  await leave();
});

test('what the bot says by itself arrives while one looks, and a second window shows the same', async () => {
  const { page, leave } = await here.sit({ as: 'karen', more: 'chat=1' });
  await chatOf(page).getByText('Hvad bruges din melding til?').waitFor();
  const other: Session = await here.sit({ as: 'karen', more: 'chat=1' });
  await other.page.locator('#chat').getByLabel('Skriv til Rettesnor').fill('hjælp');
  await other.page.keyboard.press('Enter');
  await chatOf(page).getByText('Skriv, hvad der er sket, med dine egne ord.').waitFor();
  await other.leave();
  await leave();
});

test.each(['default', 'contrast'] as const)(
  'S64: a question of the DBR’s is answered with the thumb at 320 pixels, %s',
  async (theme) => {
    const { ports, log } = here.server.context;
    const as = { default: 'rikke', contrast: 'carsten' }[theme];
    const { page, leave } = await here.sit({ as, width: 320, theme });
    await page.getByRole('button', { name: 'Chat', exact: true }).click();
    await chatOf(page).getByLabel('Skriv til Rettesnor').fill('jeg har tabt en mappe med papirer i bussen');
    await press(page, 'Send');
    const said = await chatOf(page)
      .getByText(/Din melding har nummer 2026-\d{4}/)
      .last()
      .textContent();
    const number = /2026-\d{4}/.exec(said ?? '')?.[0] ?? '';
    const key = ports.records.all(Incident, { number })[0]?.record.key ?? '';
    const ayse = ports.directory.people().find(({ upn }) => upn.startsWith('ayse'))?.id ?? '';
    const question = { key, nonce: crypto.randomUUID(), text: 'Hvilken bus var det, og hvornår stod du af?' };
    await carryOut('askReporter', { ports, log }, actorOf(ports, ayse, 'tab', 'da'), question);
    await chatOf(page).getByText(`DBR har et spørgsmål til din sag ${number}`).waitFor();
    await shot(page, `asked-${theme}`);
    await press(page, 'Vis spørgsmålet, og svar');
    await chatOf(page).getByText('Hvilken bus var det').waitFor();
    await shot(page, `question-${theme}`);
    await fits(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await chatOf(page).getByLabel('Skriv til Rettesnor').fill('linje 600S, ved torvet kl. 8');
    await press(page, 'Send');
    await chatOf(page).getByText('Er det svar på DBR’s spørgsmål?').waitFor();
    await shot(page, `offered-${theme}`);
    await fits(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'Ja, send det til DBR');
    await chatOf(page).getByText(`Tak. Dit svar i sag ${number} er gemt`).waitFor();
    await chatOf(page).getByText('linje 600S, ved torvet kl. 8').last().waitFor();
    await shot(page, `answered-${theme}`);
    await leave();
  },
);
