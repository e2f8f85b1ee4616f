import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesHash } from '../../../src/core/content-hash.ts';
import { attachmentKey, plainName } from '../../../src/features/handbook/attachment.ts';
import { Attachment } from '../../../src/features/handbook/attachment-records.ts';
import { RuleVersion } from '../../../src/features/handbook/records.ts';
import { listName } from '../../../src/lists.ts';
import { drawnPng } from '../../../src/sample/editing/drawn-png.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { office, pdf, withSecret } from '../../editing/attachments/attachment-files.ts';
import { aVersion } from '../../records.ts';
import { listId } from '../../rows.ts';
import { storeFormerly } from '../../stored-formerly.ts';
import { accessAs, store } from '../../workplace.ts';
import { until } from '../../world.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const picture = { name: 'skærm.png', mimeType: 'image/png', buffer: drawnPng(120, 60, [0, 95, 184], []) };
const open = (tab: Frame) => tab.getByRole('button', { name: 'Læg et bilag op' }).click();
const save = (tab: Frame) => tab.getByRole('button', { name: 'Læg op', exact: true }).click();
/** Has the picture with these words been drawn? */
const isDrawn = (tab: Frame, alt: string) =>
  tab.getByRole('img', { name: alt }).evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);

test('an editor attaches a picture once it has been put into words, and finds it with where it is used', async () => {
  const session = await at.sit({ as: 'ida', sub: 'attachments', width: 360 });
  const { tab } = session;
  await open(tab);
  expect(await faultsEverywhere(session)).toEqual([]);
  await save(tab);
  await tab.getByRole('alert').getByText('Vælg en fil først.').waitFor();
  await tab.getByLabel('Vælg en fil').setInputFiles(picture);
  await save(tab);
  await tab.getByText('Skriv, hvad billedet viser.').waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  await tab.getByRole('textbox', { name: 'Hvad viser billedet?' }).fill('En blå skærm');
  await save(tab);
  await tab.getByRole('status').getByText('skærm.png er lagt op.').waitFor();
  const card = tab.getByRole('article', { name: 'skærm.png' });
  await card.getByText('Bruges ikke i nogen udgivet tekst endnu.', { exact: false }).waitFor();
  await until(() => isDrawn(tab, 'En blå skærm'));
  await tab.getByRole('article', { name: 'lås-skærmen.png' }).getByRole('link', { name: /^R10/ }).waitFor();
  await session.leave();
});

test('a picture is pasted as it was copied, and a screen without words is told what they are for', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'attachments' });
  await open(tab);
  const bytes = [...withSecret.jpeg];
  await tab.getByRole('form', { name: 'Læg et bilag op' }).evaluate((form, content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], 'image.jpg', { type: 'image/jpeg' }));
    form.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, bytes);
  await tab.getByText('Læses op for dem, der ikke kan se billedet', { exact: false }).waitFor();
  await tab.getByRole('textbox', { name: 'Hvad viser billedet?' }).fill('To farver');
  await save(tab);
  await tab.getByRole('status').getByText('image.jpg er lagt op.').waitFor();
  await until(() => isDrawn(tab, 'To farver'));
  await leave();
});

test('a document with macros is refused in plain words, and what was chosen stays until another is', async () => {
  const session = await at.sit({ as: 'ida', sub: 'attachments', width: 360 });
  const { tab } = session;
  await open(tab);
  const buffer = office('word/document.xml', 'word/vbaProject.bin');
  await tab.getByLabel('Vælg en fil').setInputFiles({ name: 'Brev.docx', mimeType: '', buffer });
  await save(tab);
  await tab.getByRole('alert').getByText('Dokumentet har makroer, og dem tager vi ikke imod.').waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  await tab.getByLabel('Vælg en fil').setInputFiles({ name: 'Liste.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect.poll(() => tab.getByRole('alert').count()).toBe(0);
  await save(tab);
  await tab.getByRole('status').getByText('Liste.pdf er lagt op.').waitFor();
  await session.leave();
});

test('a document that cannot be opened is listed, another file is refused, and the same one makes it whole', async () => {
  const wanted = office('word/document.xml', 'word/styles.xml');
  const [hash, size] = [bytesHash(wanted), wanted.length];
  const graph = await accessAs(at.standin, productApp);
  const made = { key: attachmentKey(hash), actor: 'system', at: '2026-01-05T08:00:00Z', byName: 'Ida', file: '1' };
  await storeFormerly(at.standin, plainName(hash, 'docx'), wanted);
  await store(graph, 'attachment', { ...made, hash, size, name: 'Råd.docx', type: 'docx' });
  at.server.context.microsoft.notified(`sites/x/lists/${await listId(at, listName('attachment').name)}`);
  await until(() => at.server.context.ports.records.find(Attachment, made.key) !== undefined);

  const session = await at.sit({ as: 'ida', sub: 'attachments', width: 360 });
  const { tab } = session;
  const section = tab.getByRole('region', { name: 'Et bilag kan ikke åbnes længere' });
  await section.getByText('Læg den samme fil op igen, så kan alle åbne den.', { exact: false }).waitFor();
  await section.getByRole('button', { name: 'Læg den samme fil op igen: Råd.docx' }).click();
  await save(tab);
  await tab.getByRole('alert').getByText('Vælg en fil først.').waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  const other = { name: 'Råd.docx', mimeType: '', buffer: office('word/document.xml', 'word/other.xml') };
  await tab.getByLabel('Vælg en fil').setInputFiles(other);
  await save(tab);
  await tab.getByRole('alert').getByText('Det er ikke den samme fil.').waitFor();
  await tab.getByLabel('Vælg en fil').setInputFiles({ ...other, buffer: wanted });
  await save(tab);
  await tab.getByRole('status').getByText('Råd.docx kan åbnes igen.').waitFor();
  await section.waitFor({ state: 'detached' });
  await session.leave();
});

test('what belongs in a text is copied, or shown to be copied by hand where the clipboard is closed', async () => {
  const { tab, leave } = await at.sit({ as: 'ida', sub: 'attachments' });
  await tab.getByRole('button', { name: 'Kopiér til en tekst: lås-skærmen.png' }).click();
  const byHand = tab.getByRole('textbox', { name: 'Kopiér dette, og indsæt det i reglen' });
  const copied = tab.getByRole('status').getByText('Kopieret.', { exact: false });
  await byHand.or(copied).waitFor();
  if (await byHand.count()) expect(await byHand.inputValue()).toMatch(/^!\[To taster .*\]\(attachment:[0-9a-f]{64}\)$/);
  await leave();
});

test('everybody who reads the rule sees its picture, in the dark too, and may save its file', async () => {
  const picturesOf = (kind: 'png' | 'pdf') =>
    at.server.context.ports.records.all(Attachment).find(({ record }) => record.type === kind)?.record.hash;
  const textDa = `## Sådan gør du\n\nSe listen [Liste.pdf](attachment:${picturesOf('pdf')}).`;
  const graph = await accessAs(at.standin, productApp);
  await store(graph, 'ruleVersion', aVersion({ rule: 'r77', version: '1.0', textDa, title: 'Med fil' }));
  at.server.context.microsoft.notified(`sites/x/lists/${await listId(at, listName('ruleVersion').name)}`);
  await until(() => at.server.context.ports.records.find(RuleVersion, 'r77:1.0') !== undefined);

  const session = await at.sit({ as: 'lone', sub: 'rule/r10', theme: 'dark', width: 360 });
  await session.tab.locator('summary').filter({ hasText: 'Resten af reglen' }).click();
  const alt = 'To taster ved siden af hinanden: Windows-tasten og L. Tryk på dem samtidig, så er skærmen låst.';
  const words = session.tab
    .getByText(alt, { exact: false })
    .or(session.tab.getByRole('img', { name: alt }))
    .first();
  await until(async () => {
    // The words may give way to the picture while one scrolls to them.
    await words.evaluate((element) => element.scrollIntoView());
    return isDrawn(session.tab, alt);
  });
  await session.leave();

  const reader = await at.sit({ as: 'lone', sub: 'rule/r77' });
  const saved = reader.page.waitForEvent('download');
  await reader.tab.getByRole('button', { name: 'Liste.pdf' }).click();
  expect((await saved).suggestedFilename()).toBe('Liste.pdf');
  await reader.leave();
});

test('where a picture cannot be fetched its words stand instead, and the rule is there', async () => {
  const session = await at.sit({ as: 'lone', sub: 'handbook' });
  await session.page.route('**/api/attachments/*', (route) => route.abort());
  await session.tab.getByRole('link', { name: /R10/ }).first().click();
  await session.tab.locator('summary').filter({ hasText: 'Resten af reglen' }).click();
  await session.tab.getByText('Det viser: To taster', { exact: false }).scrollIntoViewIfNeeded();
  await session.tab.getByText('Billedet kan ikke hentes lige nu. Det viser: To taster', { exact: false }).waitFor();
  await session.tab.getByRole('heading', { level: 1, name: /R10/ }).waitFor();
  await session.leave();
});
