import { afterAll, beforeAll, expect, test } from 'vitest';
import { ControlResult } from '../../../src/features/controls/records.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S37, S113, S114: the director asks for an audit, another performs it on a phone, and it says what is to be put right', async () => {
  const director = await at.sit({ as: 'mette', sub: 'audits' });
  const { tab } = director;
  await tab.getByText(/^2 revisioner, 2 ting at rette/).waitFor();
  expect(await faultsEverywhere(director)).toEqual([]);
  await tab.getByRole('button', { name: 'Sæt en revision i gang' }).click();
  const begin = tab.getByRole('form', { name: 'En ny revision' });
  await begin.getByRole('radio', { name: 'Intern it-revision' }).click();
  await begin.getByLabel('Hvad skal den hedde?').fill('Intern it-revision 2026');
  await begin.getByRole('combobox', { name: 'Hvem udfører den?' }).pressSequentially('Stine');
  await tab.getByRole('option', { name: 'Stine Bak' }).click();
  await begin.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Intern it-revision 2026 er sat i gang.').waitFor();
  const link = tab.getByRole('link', { name: 'Intern it-revision 2026' });
  const [sub = ''] = /audit\/[0-9a-f-]{36}/.exec((await link.getAttribute('href')) ?? '') ?? [];
  await link.click();
  await tab.getByText(/^Stikprøven er trukket af Rettesnor med frø [0-9a-f]{8}\./).waitFor();
  expect(await faultsEverywhere(director)).toEqual([]);
  await director.leave();

  const performer = await at.sit({ as: 'stine', sub, width: 360 });
  const page = performer.tab;
  await page.getByRole('button', { name: 'Skriv svar: Beredskab' }).click();
  const answer = page.getByRole('form', { name: 'Skriv svar: Beredskab' });
  await answer.getByRole('radio', { name: 'Noget skal rettes' }).click();
  await answer.getByLabel('Hvad fandt du?').fill('Planen er ikke afprøvet i to år.');
  await answer.getByLabel('Hvad skal rettes?').fill('Prøv planen af.');
  await answer.getByRole('combobox', { name: 'Hvem retter det?' }).pressSequentially('Jens');
  await page.getByRole('option', { name: 'Jens Lykke' }).click();
  await answer.getByLabel('Senest hvornår?').fill('1.2.2027');
  await answer.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('Gemt: Beredskab').waitFor();
  await page.getByText('Jens Lykke retter det senest 1. februar 2027').waitFor();
  expect(await faultsEverywhere(performer)).toEqual([]);
  await performer.leave();
}, 240_000);

test('S113: who verifies a rule puts what they wrote right, and the results stand in a row', async () => {
  const { records, clock } = at.server.context.ports;
  const control = 'control:rule:r12:verification';
  const made = { actor: 'system', at: clock.now(), control, about: 'rule:r12', kind: 'verification' } as const;
  await records.create(ControlResult, {
    ...{ ...made, key: 'controlresult:rule:r12:verification:2025-10-01', dueOn: '2025-10-01', doneOn: '2025-10-01' },
    ...{ outcome: 'inOrder', note: 'Set', doneBy: '11111111-1111-4111-8111-111111111111', doneByName: 'Jens Lykke' },
  });
  const session = await at.sit({ as: 'jens', sub: 'rule/r12', width: 360 });
  const { tab } = session;
  await tab.getByText('Sådan kontrolleres reglen').click();
  await tab
    .getByRole('img', { name: /^Resultater over tid\. I orden, 1\. oktober 2025\. Ikke udført, 2\. oktober/ })
    .waitFor();
  await tab.getByRole('button', { name: 'Ret resultatet' }).click();
  const form = tab.getByRole('form', { name: 'Ret resultatet' });
  const because = form.getByLabel('Hvorfor ikke?');
  await expect.poll(() => because.inputValue()).toMatch(/^Der var ombygning/);
  await because.fill('Der var ombygning. Vi gør det i marts.');
  await form.getByRole('button', { name: 'Gem', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  await tab.getByText('Der var ombygning. Vi gør det i marts.', { exact: true }).waitFor();
  expect(await faultsEverywhere(session)).toEqual([]);
  await session.leave();
});
