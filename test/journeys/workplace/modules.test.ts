import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

test('S119: an editor sees what is open, switches a module off and on again, and everybody’s menu follows', async () => {
  const ida = await at.sit({ as: 'ida', sub: 'modules' });
  const card = ida.tab.getByRole('listitem').filter({ has: ida.tab.getByRole('heading', { name: 'Årshjul' }) });
  const wheel = card.getByRole('switch', { name: 'Årshjul' });
  await wheel.waitFor();
  await expect.poll(() => wheel.isChecked()).toBe(true);
  await expect.poll(() => card.textContent()).toMatch(/\d+ punkter er ikke gjort/);
  await expect.poll(() => card.getByRole('link').getAttribute('href')).toMatch(/\/wheel$/);
  expect(await faultsEverywhere(ida)).toEqual([]);

  await wheel.focus();
  await ida.page.keyboard.press('Space');
  await card.getByText('Årshjul er slået fra.').waitFor();
  await card.getByText('Politikken kræver det. Det skulle være slået til senest').waitFor();
  await expect.poll(() => card.getByRole('link').count()).toBe(0);
  await ida.tab.getByRole('navigation').getByRole('button', { name: 'Overblik' }).click();
  const menu = ida.tab.getByRole('navigation').getByRole('link', { name: 'Årshjul' });
  await expect.poll(() => menu.count()).toBe(0);

  const mette = await at.sit({ as: 'mette', sub: 'wheel' });
  await mette.tab.getByText('Den del af Rettesnor er ikke slået til i kommunen.').waitFor();
  await mette.leave();
  const line = /Politikken kræver “Årshjul”: skulle være slået til senest/;
  const director = await at.sit({ as: 'mette', sub: 'accountability' });
  await director.tab.getByText(line).waitFor();
  expect(await faultsEverywhere(director)).toEqual([]);
  await director.leave();
  for (const as of ['mette', 'ayse'] as const) {
    const overview = await at.sit({ as, sub: 'reading-status' });
    await overview.tab.getByText(line).waitFor();
    const isDpo = as === 'ayse';
    await overview.tab.getByText(isDpo ? 'Gå til Moduler' : 'En redaktør slår det til').waitFor();
    await overview.leave();
  }

  await card.getByRole('button', { name: 'Fortryd' }).click();
  await card.getByText('Årshjul er slået til.').waitFor();
  await expect.poll(() => menu.count()).toBeGreaterThan(0);
  await ida.leave();
}, 120_000);
