import { afterAll, beforeAll, expect, test } from 'vitest';
import { Draft } from '../../../src/features/editing/drafts/records.ts';
import { hashesIn } from '../../../src/features/handbook/attachment.ts';
import { Attachment } from '../../../src/features/handbook/attachment-records.ts';
import { awkward } from '../../editing/imports/awkward.ts';
import { withPictures } from '../../editing/imports/with-pictures.ts';
import { heading, styles, text, wordFile } from '../../editing/imports/word-file.ts';
import { type Session, type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const choose = (tab: Session['tab'], name: string, content: Uint8Array) =>
  tab.getByLabel('Vælg en fil').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
const drafts = () => at.server.context.ports.records.all(Draft).map(({ record }) => record);
const button = (tab: Session['tab'], name: string | RegExp) => tab.getByRole('button', { name });

/** The imports that lie unfinished in the browser. */
function keptOnDevice(tab: Session['tab']): Promise<string> {
  return tab.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('keyval-store');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('keyval').objectStore('keyval').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            open.result.close();
            resolve(JSON.stringify(all.result.map((kept) => kept.import)));
          };
        };
      }),
  );
}

const book = wordFile(
  [
    heading(1, 'Hver dag'),
    heading(2, 'R81 Lås skabet'),
    text('Lås skabet, når du går hjem.'),
    text('Læg nøglen i boksen.'),
    heading(2, 'R82 Ryd bordet'),
    text('Ryd bordet hver fredag.'),
    heading(2, 'R83 Luk vinduet'),
    text('Luk vinduet om aftenen.'),
  ].join(''),
  { 'word/styles.xml': styles },
);

test('an editor drops a Word file, sees how it was understood, splits and joins, and the drafts are in the list (S15)', async () => {
  const session = await at.sit({ as: 'ida', sub: 'import' });
  const { tab } = session;
  // It is done where texts are written, and the menu says so.
  await tab.locator('nav [aria-current]').filter({ hasText: 'Redaktion' }).waitFor();
  await choose(tab, 'haandbog.docx', book);
  await tab.getByRole('heading', { level: 1, name: 'Sådan forstod vi haandbog.docx' }).waitFor();
  await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('content');
  await tab.getByText('3 regler: 0 ændret, 3 nye, 0 uændret.', { exact: false }).waitFor();

  await button(tab, /^R81 Lås skabet/).click();
  await button(tab, 'Del op').click();
  await button(tab, 'Begynd en ny del ved: Læg nøglen i boksen.').click();
  await tab.getByText('4 regler: 0 ændret, 4 nye', { exact: false }).waitFor();

  await button(tab, /^R83 Luk vinduet/).click();
  await button(tab, 'Læg sammen med den ovenfor').click();
  await tab.getByText('3 regler: 0 ændret, 3 nye', { exact: false }).waitFor();
  await button(tab, 'Fortryd').first().click();
  await tab.getByText('4 regler: 0 ændret, 4 nye', { exact: false }).waitFor();

  // No ticks until somebody wants to change several at once; what is done to them is undone with one press.
  expect(await tab.getByRole('checkbox', { name: /^Vælg / }).count()).toBe(0);
  await button(tab, 'Ret flere på én gang').click();
  await tab.getByRole('checkbox', { name: 'Vælg alle' }).check();
  await button(tab, 'Udelad de valgte').click();
  await tab.getByText('0 regler: 0 ændret', { exact: false }).waitFor();
  await button(tab, 'Fortryd').first().click();
  await button(tab, 'Ret én ad gangen').click();

  await button(tab, /^R82 Ryd bordet/).click();
  await tab.getByRole('textbox', { name: 'Titel' }).fill('Ryd skrivebordet');
  await button(tab, 'Gem 4 kladder').click();
  await tab.getByText('4 kladder er gemt.').waitFor();
  // Where the button was there is nothing any more: whoever listens is at the page's content, and the drafts are a press away.
  await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('content');
  await tab.getByRole('link', { name: 'Se kladderne' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Kladder' }).waitFor();
  await tab.getByText('R82 Ryd skrivebordet').first().waitFor();

  const kept = drafts().filter(({ state, subject }) => state === 'open' && /^r8\d$/.test(subject));
  expect(kept.map(({ subject, title }) => [subject, title]).sort()).toEqual([
    ['r81', 'Lås skabet'],
    ['r82', 'Ryd skrivebordet'],
    ['r83', 'Luk vinduet'],
    ['r84', 'Læg nøglen i boksen.'],
  ]);
  expect(kept.find(({ subject }) => subject === 'r81')?.textDa).toBe('Lås skabet, når du går hjem.');
  await session.leave();
});

test('the same file again keeps nothing twice, and what the document lacks stays', async () => {
  const session = await at.sit({ as: 'ida', sub: 'import' });
  const { tab } = session;
  const before = drafts().length;
  await choose(tab, 'haandbog.docx', book);
  await tab.getByText('2 ændret, 0 nye, 1 uændret.', { exact: false }).waitFor();
  await tab.getByText(/gældende regler findes ikke i dokumentet$/).click();
  await tab.getByText('De bliver stående, som de er.', { exact: false }).waitFor();
  expect(drafts()).toHaveLength(before);
  await session.leave();
});

test('S20: an editor takes an import back, what another has opened stays, and the same file comes in again', async () => {
  const own = wordFile(
    ['R61 Slå lyset fra', 'R62 Sluk skærmen']
      .flatMap((title) => [heading(2, title), text(`${title}, når du går.`)])
      .join(''),
    { 'word/styles.xml': styles },
  );
  const session = await at.sit({ as: 'ida', sub: 'import', width: 360 });
  const { tab } = session;
  const before = drafts();
  await choose(tab, 'lys.docx', own);
  await button(tab, 'Gem 2 kladder').click();
  await tab.getByText('2 kladder er gemt.').waitFor();
  const oliver = await at.sit({ as: 'oliver', sub: 'draft/r62' });
  await oliver.tab.getByRole('textbox', { name: 'Titel', exact: true }).waitFor();
  await expect
    .poll(() => drafts().find(({ subject }) => subject === 'r62')?.actor)
    .not.toBe(drafts().find(({ subject }) => subject === 'r61')?.actor);
  await oliver.leave();
  await button(tab, 'Fortryd 2 kladder').click();
  await tab.getByText('1 kladde er arkiveret igen.').waitFor();
  await tab.getByText('Andre har taget fat i R62 imens. Det bliver stående.').waitFor();
  expect(await button(tab, /^Fortryd/).count()).toBe(0);
  const states = () => ['r61', 'r62'].map((one) => drafts().find(({ subject }) => subject === one)?.state);
  await expect.poll(states).toEqual(['discarded', 'open']);
  expect(drafts().filter(({ subject }) => !/^r6[12]$/.test(subject))).toEqual(before);
  await button(tab, 'Tilbage til delene').click();
  await button(tab, 'Gem 1 kladde').click();
  await tab.getByText('1 kladde er gemt.').waitFor();
  await expect.poll(states).toEqual(['open', 'open']);
  await session.leave();
});

test('pictures come along as attachments when somebody has put them into words, and again they are the same (S13, S15)', async () => {
  const attached = () => at.server.context.ports.records.all(Attachment).map(({ record }) => record.hash);
  const before = attached();
  const bring = async () => {
    const session = await at.sit({ as: 'ida', sub: 'import', width: 360 });
    const { tab } = session;
    await choose(tab, 'billeder.docx', withPictures);
    await tab.getByText('Det tog vi ikke med, eller lavede om', { exact: false }).click();
    await tab.getByText('1 billede er af en slags, en browser ikke viser', { exact: false }).waitFor();
    await button(tab, /^R72 Pladsen/).click();
    await tab.getByText('1 billede kommer ikke med, før du har skrevet', { exact: false }).waitFor();
    await tab.getByRole('textbox', { name: 'Hvad viser billede 2?' }).fill('En rød plet');
    await tab.getByRole('img', { name: 'En rød plet' }).waitFor();
    await button(tab, 'Alle dele').click();
    return session;
  };
  const first = await bring();
  await button(first.tab, 'Gem 2 kladder').click();
  await first.tab.getByText('2 kladder er gemt.').waitFor();
  const fresh = attached().filter((hash) => !before.includes(hash));
  expect(fresh).toHaveLength(2);
  const text = () => drafts().find(({ state, subject }) => state === 'open' && subject === 'r72')?.textDa ?? '';
  expect(hashesIn(text()).toSorted()).toEqual(fresh.toSorted());
  expect(text()).toContain('*En tegning*');
  const kept = text();
  await first.leave();

  const again = await bring();
  await again.tab.getByText('Der er intet nyt at gemme.').waitFor();
  expect(attached()).toHaveLength(before.length + 2);
  expect(text()).toBe(kept);
  await again.leave();
});

test('what no rule can hold is counted and named, with where it stood', async () => {
  const session = await at.sit({ as: 'ida', sub: 'import', width: 360 });
  const { tab } = session;
  await choose(tab, 'rettet.docx', awkward);
  await tab
    .getByText('1 rettelse sletter 2 ord: De er ikke taget med. Under “R41: Lås skabet”.', { exact: false })
    .waitFor();
  await tab.getByText('1 sidehoved er ikke taget med.', { exact: false }).waitFor();
  await tab.getByText('1 tegning eller diagram er ikke taget med.', { exact: false }).waitFor();

  // The tab is closed in the middle of it.
  await button(tab, /^R42 Tegn og fortæl/).click();
  await tab.getByRole('textbox', { name: 'Titel' }).fill('Tegn og fortæl det');
  await expect.poll(() => keptOnDevice(tab)).toContain('Tegn og fortæl det');
  await session.page.reload();
  const again = await (await session.page.locator('#stage iframe').elementHandle())?.contentFrame();
  await again?.getByText('Du var i gang med rettet.docx.', { exact: false }).waitFor();
  await button(again ?? tab, /^R42 Tegn og fortæl det/).waitFor();
  await button(again ?? tab, 'Begynd forfra')
    .first()
    .click();
  await again?.getByLabel('Vælg en fil').waitFor();
  await session.leave();
});

test('a bad file is refused with what to do, and the next one is read', async () => {
  const session = await at.sit({ as: 'ida', sub: 'import', width: 360 });
  const { tab } = session;
  for (const [name, content, sentence] of [
    ['regler.docx', wordFile(text('x'), { 'word/vbaProject.bin': 'x' }), /har makroer/],
    ['regler.docx', book.slice(0, 900), /beskadiget/],
    ['regler.pdf', book, /kan vi ikke læse/],
    ['regler.docx', wordFile(text('x'), { 'word/media/a.png': new Uint8Array(90_000_000) }), /folder sig ud/],
  ] as const) {
    await choose(tab, name, content);
    await tab.getByRole('alert').getByText(sentence).waitFor();
  }
  await choose(tab, 'haandbog.docx', book);
  await tab.getByRole('heading', { level: 1, name: 'Sådan forstod vi haandbog.docx' }).waitFor();
  await session.leave();
});

test('whoever is no editor is told so and is asked for no file', async () => {
  const session = await at.sit({ as: 'lone', sub: 'import', width: 360 });
  await session.tab.getByText('Kun redaktører kan hente regler ind.', { exact: false }).waitFor();
  expect(await session.tab.getByLabel('Vælg en fil').count()).toBe(0);
  await session.leave();
});
