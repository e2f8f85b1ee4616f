import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, client } from '../../client.ts';
import { fillWorkplace, upnOf, type Who } from '../../workplace.ts';
import { faultsEverywhere } from '../axe.ts';
import { pressedUntil } from '../parts/pressed-until.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage(undefined, { name: 'trial', fill: (fresh) => fillWorkplace(fresh, true) });
}, 120_000);
afterAll(() => at?.close());

const revision = 'revision:handbook:2026.1';

function as(who: Who): Client {
  return client(at.standin, () => `http://127.0.0.1:${at.server.port}`, upnOf(who));
}

async function step(who: Who, step: 'submit' | 'approve'): Promise<void> {
  const { version } = (await as(who).view('revision', { edition: '2026.1' })).answer;
  await as(who).carryOut('changeRevision', { key: revision, seen: version, step });
}

/** An approved edition, and everything done that a trial waits for but one. */
async function approved(): Promise<void> {
  const settings = {
    ...{ municipalityName: 'Ny Kommune', dpoPhone: '70 00 00 01', serviceDeskPhone: '70 00 00 02' },
    ...{ secretariatName: 'Sekretariatet', handbookUnitName: 'HR og IT' },
    ...{ staffCommitteeDiscussedOn: '2026-09-28', employeesToldOn: '2026-10-01' },
  };
  for (const [setting, value] of Object.entries(settings)) {
    await as('eva').carryOut('saveSetting', { setting, value, seen: 0 });
  }
  const taken = { rules: ['r01', 'r06'], pages: ['introduction', 'declaration'] };
  const { drafts } = await as('eva').carryOut('takeExamples', taken);
  const about = { document: 'handbook', edition: '2026.1', changeType: 'content', touchesStaff: false } as const;
  await as('eva').carryOut('startRevision', { ...about, why: 'Den første udgave' });
  for (const { key, subject } of drafts) {
    const { seen } = (await as('eva').view('draft', { subject })).answer;
    await as('eva').carryOut('makeOurs', { key, ours: true, seen });
    await as('eva').carryOut('putInRevision', { draft: key, revision });
  }
  await step('eva', 'submit');
  await step('aksel', 'approve');
}

test('G8, INV5: Eva meets what a trial is and what it waits for, and lets it out with one press', async () => {
  await approved();
  const { tab, leave } = await at.sit({ as: 'eva', sub: 'revision/2026.1', width: 360 });
  const part = tab.getByRole('region', { name: 'Prøveudgave – ikke vedtaget' });
  await part.getByText('Ingen har taget det på sig at slette i hånden.', { exact: false }).waitFor();
  expect(await part.getByRole('button').count()).toBe(0);
  await part.getByRole('link', { name: 'Til Indstillinger' }).click();
  await tab.getByRole('button', { name: 'Ret Sletter i hånden' }).click();
  await tab.getByRole('textbox', { name: 'Sletter i hånden' }).fill('Sofie Sand, sekretariatet');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByRole('button', { name: 'Ret Sletter i hånden', exact: true }).waitFor();
  await leave();
  const again = await at.sit({ as: 'eva', sub: 'revision/2026.1', width: 360 });
  await again.tab.getByRole('button', { name: 'Udgiv som prøveudgave' }).click();
  await again.tab.getByText('Prøves siden', { exact: false }).waitFor();
  await again.tab.getByRole('button', { name: 'Afslut prøven' }).waitFor();
  expect(await faultsEverywhere(again, [320, 1280])).toEqual([]);
  await again.leave();
});

test('INV5: Lone reads it on her phone, marked on every page, and tries to confirm what counts nowhere', async () => {
  const lone = await at.sit({ as: 'lone', width: 360 });
  const { tab } = lone;
  await tab.getByText('Prøveudgave – ikke vedtaget', { exact: true }).waitFor();
  expect(await faultsEverywhere(lone, [320, 1280])).toEqual([]);
  await tab.getByRole('link', { name: /^Læs reglen: R06/ }).click();
  await tab.getByRole('heading', { level: 1, name: /R06/ }).waitFor();
  await tab.getByText('Den binder ingen', { exact: false }).waitFor();
  expect(await faultsEverywhere(lone, [320, 1280])).toEqual([]);
  await tab.getByRole('button', { name: 'Prøv at bekræfte' }).click();
  await tab.getByText('Prøvebekræftelse kl.', { exact: false }).waitFor();
  const undo = tab.getByRole('button', { name: 'Fortryd' });
  // It stays longer for somebody who is on it.
  await undo.focus();
  await pressedUntil(undo, tab.getByText('Din prøvebekræftelse er slettet.'));
  await tab.getByRole('button', { name: 'Prøv at bekræfte' }).click();
  await tab.getByRole('link', { name: 'Se kvitteringen' }).click();
  await tab.getByText('Derfor tæller bekræftelsen ingen steder', { exact: false }).waitFor();
  expect(await faultsEverywhere(lone, [320, 1280])).toEqual([]);
  await lone.leave();
  for (const [sub, said] of [
    [undefined, 'Prøvet'],
    ['receipts', 'Prøvebekræftelse, tæller ikke'],
    ['handbook', 'Prøveudgave – ikke vedtaget · siden 1. december'],
    ['handbook/page/introduction', 'Prøveudgave – ikke vedtaget · Version 0.1 · 1. december'],
    ['declaration', 'Du kan læse den, men ikke skrive under på den.'],
    ['reports', 'Prøveudgave – ikke vedtaget · siden 1. december'],
  ] as const) {
    const one = await at.sit({ as: 'lone', width: 360, ...(sub && { sub }) });
    await one.tab.getByText(said, { exact: false }).first().waitFor();
    await one.leave();
  }
});
