import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S16, S37: a typo is out in at most six actions of two people, and nobody is asked to read again', async () => {
  let actions = 0;
  const press = async (what: Locator) => {
    actions += 1;
    await what.click();
  };
  const lone = await at.sit({ as: 'lone', sub: 'rule/r01', width: 360 });
  await lone.tab.getByText(/^Bekræftet .* version/).waitFor();
  await lone.leave();

  const ida = await at.sit({ as: 'ida', sub: 'rule/r01', width: 360 });
  await press(ida.tab.getByRole('button', { name: 'Ret en slåfejl' }));
  const form = ida.tab.getByRole('form', { name: 'Ret en slåfejl' });
  const field = form.getByRole('textbox', { name: 'Reglens tekst', exact: true });
  const written = await field.inputValue();
  await field.fill(`${written} `);
  await form.getByRole('button', { name: 'Send til godkendelse' }).click();
  await form.getByText('Teksten er ikke rettet endnu.').waitFor();
  actions += 1;
  await field.fill(written.replace(/^- (.*)\.$/m, '- $1, altid.'));
  expect(await faultsEverywhere(ida, [320, 1280])).toEqual([]);
  await press(form.getByRole('button', { name: 'Send til godkendelse' }));
  await ida.tab.getByText('Sendt til godkendelse.').waitFor();
  await ida.leave();

  const oliver = await at.sit({ as: 'oliver' });
  await press(oliver.tab.getByRole('link', { name: /Godkend rettelsen 20\d\d\.\d+a$/ }));
  await oliver.tab.getByRole('heading', { name: 'Næste skridt: Godkend rettelsen' }).waitFor();
  await oliver.tab.getByText(/^Version 2\.0 bliver til 2\.0a$/).waitFor();
  expect(await oliver.tab.getByText('Hvem bliver spurgt?').count()).toBe(0);
  await press(oliver.tab.getByRole('button', { name: 'Godkend og udgiv' }));
  await oliver.tab.getByText('Rettelsen er udgivet.', { exact: false }).waitFor();
  expect(actions).toBeLessThanOrEqual(6);
  await oliver.leave();

  const again = await at.sit({ as: 'lone', sub: 'rule/r01', width: 360 });
  await again.tab.getByText(/, altid\.$/).waitFor();
  await again.tab
    .locator('summary')
    .filter({ hasText: /^Om reglen.*Rettelse, version \d\.\da/ })
    .waitFor();
  expect(await again.tab.getByRole('button', { name: 'Jeg har læst reglen' }).count()).toBe(0);
  await again.leave();
});
