import { afterAll, beforeAll, expect, test } from 'vitest';
import { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { faultsEverywhere } from '../axe.ts';
import { type Stage, stage } from '../stage.ts';

/** Mette is the accountable director, Ayse the DBR and Nikolaj the deputy until yesterday. */
let at: Stage;
beforeAll(async () => {
  at = await stage();
  const { records } = at.server.context.ports;
  for (const row of records.all(Appointment, { role: 'dpoDeputy' })) {
    await records.update(Appointment, row, { ...row.record, to: '2026-11-30' });
  }
}, 120_000);
afterAll(() => at?.close());

test('S37, S74: where nobody opens a case about the DBR, the director names a deputy for 72 hours, on a phone too', async () => {
  const lone = await at.sit({ as: 'lone', sub: 'report' });
  await lone.tab.getByLabel('Med dine egne ord').fill('Jeg har fået DBRs svar til en anden.');
  await lone.tab.getByRole('checkbox', { name: 'Det handler om DBR' }).check();
  await lone.tab.getByRole('button', { name: 'Send meldingen' }).click();
  await lone.tab.getByText(/Din melding har nummer/).waitFor();
  await lone.leave();

  const mette = await at.sit({ as: 'mette', width: 360 });
  await mette.tab.getByRole('heading', { name: 'Tag stilling til 2 sager' }).waitFor();
  await mette.tab.getByRole('link', { name: 'Tag stilling til 2 sager' }).click();
  await mette.tab.getByRole('button', { name: /^Udpeg en stedfortræder i 72 timer/ }).click();
  await mette.tab.getByLabel('Hvem skal være stedfortræder?').fill('Bente');
  await mette.tab.getByRole('button', { name: 'Bente Dahl', exact: true }).click();
  expect(await faultsEverywhere(mette)).toEqual([]);
  await mette.tab.getByRole('button', { name: 'Udpeg Bente Dahl' }).click();
  await mette.tab.getByText('Bente Dahl er stedfortræder fra nu af og i 72 timer.').waitFor();
  await expect.poll(() => mette.tab.getByRole('button', { name: /^Udpeg en stedfortræder/ }).count()).toBe(0);
  expect(await faultsEverywhere(mette)).toEqual([]);

  // Whom the case is about is not who to ask.
  const told = mette.tab.getByRole('region', { name: 'Sager, du har fået besked om' });
  expect(await told.textContent()).not.toContain('DBR');

  await mette.tab.getByRole('link', { name: 'Se det under Udpegninger' }).click();
  const proposal = mette.tab.getByRole('region', { name: 'Bente Dahl som DBR’s stedfortræder, akut' });
  await proposal.getByText('Den, der skal bekræfte, har selv foreslået det', { exact: false }).waitFor();
  expect(await proposal.getByRole('button', { name: /^Bekræft/ }).count()).toBe(0);
  await proposal.getByRole('button', { name: /^Træk tilbage/ }).click();
  await mette.tab.getByText('Besvaret de sidste 30 dage').waitFor();
  await mette.leave();
});
