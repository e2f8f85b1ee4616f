/**
 * `npm run pictures`: takes the pictures of `docs/pictures` from the running product, as people of Eksempel Kommune on the
 * sample's morning. The same every time, but for what has changed in the product.
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { numberOfCase } from '../../test/cases/sample-case.ts';
import { openProduct, type Scene, type Visit } from '../walk/product.ts';
import { settled } from '../walk/settled.ts';

interface Picture extends Scene {
  /** What is done first. */
  before?(visit: Visit): Promise<void>;
}

const wide = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

const pictures: Readonly<Record<string, Picture>> = {
  start: { as: 'sanne', ...wide },
  rule: { as: 'lone', sub: 'handbook/rule/r10', ...wide },
  change: { as: 'lone', sub: 'rule/r06', ...phone },
  report: { as: 'lone', sub: 'report', ...phone },
  chat: { as: 'lone', more: 'chat=1', ...wide, before: tellTheBot },
  team: { as: 'sanne', sub: 'team', ...wide },
  meeting: {
    ...{ as: 'sanne', sub: 'reviews', ...wide },
    before: ({ tab }) => tab.getByRole('button', { name: /^Hold møde/ }).click(),
  },
  case: { as: 'ayse', sub: `case/${numberOfCase('readRecord')}`, ...wide },
  wheel: { as: 'mette', sub: 'wheel', ...wide },
  phone: { as: 'lone', ...phone },
};

const folder = path.join(import.meta.dirname, '../../docs/pictures');
mkdirSync(folder, { recursive: true });
const product = await openProduct();
for (const [name, { before, ...scene }] of Object.entries(pictures)) {
  const visit = await product.sit(scene);
  await visit.page.emulateMedia({ reducedMotion: 'reduce' });
  await settled(visit.tab);
  if (before) {
    await before(visit);
    await settled(visit.tab);
  }
  const file = path.join(folder, `${name}.png`);
  await visit.page.screenshot({ path: file, caret: 'hide', animations: 'disabled' });
  console.log(`  · ${name}.png, ${Math.round(statSync(file).size / 1000)} kB`);
  await visit.leave();
}
await product.close();
process.exit(0);

async function tellTheBot({ page }: Visit): Promise<void> {
  const chat = page.locator('#chat');
  await chat.getByText('Hvad bruges din melding til?').waitFor();
  await chat.getByLabel('Skriv til Rettesnor').fill('Har sendt en borgers medicinliste til et forkert nummer');
  await chat.getByRole('button', { name: 'Send', exact: true }).last().click();
  await chat.getByText(/Din melding har nummer \d{4}-\d{4}/).waitFor();
}
