import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bytesHash } from '../../../../src/core/content-hash.ts';
import type { Finding } from '../../../../src/m365/doctor/finding.ts';
import { examine } from '../../../../src/m365/doctor.ts';
import { type AppRegistration, outsideApp, productApp } from '../../../../src/standin/identity.ts';
import type { Standin } from '../../../../src/standin/standin.ts';
import { docx, png } from '../../../editing/attachments/attachment-files.ts';
import {
  appointed,
  mainSite,
  patientIn,
  provisioned,
  setUpStandin,
  today,
} from '../../../m365/doctor/set-up-standin.ts';
import { storeFormerly } from '../../../stored-formerly.ts';
import { accessAs, store } from '../../../workplace.ts';

let standin: Standin;
beforeEach(async () => {
  standin = await setUpStandin();
});
afterEach(() => standin.close());

const patient = (own?: Parameters<typeof patientIn>[1]) => patientIn(standin, own);

test('S105: without a DBR or a deputy today it says in red that nobody is told of reports', async () => {
  const red = async () => (await examine(patient(), today)).people.filter(({ severity }) => severity === 'error');
  expect(await red()).toEqual([]);
  await emptied('Appointments');
  await appointed(standin, '2024-01-01', '2026-11-23');
  expect(await red()).toMatchObject([{ what: expect.stringMatching(/^Nobody is told of reports/) }]);
  await appointed(standin, '2026-11-24');
  expect(await red()).toEqual([]);
});

test('an attachment that cannot be opened is named with what an editor does, and others are counted', async () => {
  const found = async () => (await examine(patient(), today)).machines.filter(({ what }) => /attachment/i.test(what));
  expect(await found()).toEqual([{ severity: 'ok', what: 'The attachments of the handbook can be opened (0)' }]);
  const [word, picture] = [bytesHash(docx), bytesHash(png)];
  const product = await accessAs(standin, productApp);
  for (const [hash, type, size] of [
    [word, 'docx', docx.length],
    [picture, 'png', png.length],
  ] as const) {
    const row = { key: `attachment:${hash}`, actor: 'system', at: '2026-01-01T08:00:00Z', hash, type, size };
    await store(product, 'attachment', { ...row, name: `bilag.${type}`, byName: 'Ida', file: '1' });
  }
  await storeFormerly(standin, `${word}.docx`, docx);
  await storeFormerly(standin, `${picture}.png`, png);
  const [finding, ...others] = await found();
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'error',
    what: expect.stringContaining(`The attachment bilag.docx (${word.slice(0, 12)}…) cannot be opened`),
    fix: expect.stringContaining('uploads the same file again'),
  });
});

test('a package made for another app or another address, or before the notices, is an error', async () => {
  const packed = { id: '1', webApplicationInfo: { id: 'another' }, validDomains: ['gammel.eksempelkommune.dk'] };
  const fits = (findings: readonly Finding[]) =>
    findings.flatMap(({ what }) => /^The Teams package does not fit: (.*)/.exec(what)?.[1] ?? []);

  expect(fits((await examine({ ...patient(), packed }, today)).machines)).toEqual([
    expect.stringContaining('signs people in to the app another'),
    expect.stringContaining('opens gammel.eksempelkommune.dk'),
    expect.stringContaining('its id is not RETTESNOR_TEAMS_APP_ID'),
    expect.stringContaining('does not declare the notices ruleDue'),
  ]);

  const { teamsAppId, clientId } = patient();
  const { activities } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8'));
  const right = { id: teamsAppId, webApplicationInfo: { id: clientId }, validDomains: ['localhost:1'], activities };
  expect(fits((await examine({ ...patient(), packed: right }, today)).machines)).toEqual([]);

  const types = activities.activityTypes.map((declared: { type: string }) =>
    declared.type === 'welcome' ? { ...declared, templateText: 'Velkommen' } : declared,
  );
  const other = { ...right, activities: { activityTypes: types } };
  expect(fits((await examine({ ...patient(), packed: other }, today)).machines)).toEqual([
    'it does not declare the notices welcome, and Teams would refuse them',
  ]);
});

test('where managers’ tasks are in Planner, it looks whether the group is chosen, there, and open to the app', async () => {
  const planner = async (as?: AppRegistration) =>
    (await examine(patient(as ? { app: as } : {}), today)).machines.filter(({ what }) =>
      /Planner|managers' tasks/.test(what),
    );
  const set = (setting: string, value: string) =>
    standin.graph('POST', `/sites/${mainSite}/lists/Settings/items`, {
      fields: { Key: setting.toLowerCase(), Setting: setting, SettingValue: value },
    });
  expect(await planner()).toEqual([]);
  await set('plannerEnabled', 'true');
  expect(await planner()).toMatchObject([{ severity: 'warning', what: expect.stringContaining('no group is chosen') }]);
  await set('plannerGroup', '11111111-1111-4111-8111-111111111111');
  expect(await planner()).toMatchObject([{ severity: 'error', what: expect.stringContaining('There is no group') }]);
  standin.reset();
  await provisioned(standin);
  const team = { displayName: 'Ledere', mailNickname: 'ledere', mailEnabled: true, securityEnabled: false };
  await set('plannerEnabled', 'true');
  await set('plannerGroup', ((await standin.graph('POST', '/groups', team)).body as { id: string }).id);
  expect(await planner()).toMatchObject([{ severity: 'ok' }]);
  expect(await planner(outsideApp)).toMatchObject([
    { severity: 'error', fix: expect.stringContaining('Tasks.ReadWrite.All') },
  ]);
});

test('where groups are named whose members are outside, it looks whether each is there and open to the app', async () => {
  const groups = async () =>
    (await examine(patient(), today)).machines.filter(({ what }) => /the group|no group/.test(what));
  expect(await groups()).toEqual([]);
  const made = { displayName: 'Elever', mailNickname: 'elever', mailEnabled: false, securityEnabled: true };
  const { id } = (await standin.graph('POST', '/groups', made)).body as { id: string };
  const value = `${id}, 11111111-1111-4111-8111-111111111111`;
  await standin.graph('POST', `/sites/${mainSite}/lists/Settings/items`, {
    fields: { Key: 'outsidegroups', Setting: 'outsideGroups', SettingValue: value },
  });
  expect(await groups()).toMatchObject([
    { severity: 'ok', what: `The members of the group ${id} can be read` },
    { severity: 'error', what: expect.stringContaining('There is no group 11111111') },
  ]);
});

async function emptied(list: string): Promise<void> {
  const graph = await accessAs(standin, productApp);
  const { value } = (await graph.get(`/sites/${mainSite}/lists/${list}/items`)) as { value: { id: string }[] };
  for (const { id } of value) await standin.graph('DELETE', `/sites/${mainSite}/lists/${list}/items/${id}`);
}
