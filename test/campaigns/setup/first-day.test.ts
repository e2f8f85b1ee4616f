import { afterAll, beforeAll, expect, test } from 'vitest';
import { search } from '../../../src/features/handbook/search/search.ts';
import { searchIndex } from '../../../src/features/handbook/search/search-index.ts';
import { hrColumns } from '../../../src/features/workplace/hr-words.ts';
import { linkNames } from '../../../src/features/workplace/links.ts';
import { demandedModules } from '../../../src/features/workplace/modules/demanded.ts';
import { moduleNames, settingsWithin } from '../../../src/features/workplace/modules/module.ts';
import { isSettingName } from '../../../src/features/workplace/setting.ts';
import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { menuOf } from '../../../src/tabs/menu.ts';
import { tab } from '../../../src/text/da/tab/tab.ts';
import { type Beginning, begin, firstDaySteps, today } from '../../setup/first-day-steps.ts';
import { pagesIn } from '../../tabs/menu-pages.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import { until } from '../../world.ts';

let here: Beginning;
beforeAll(async () => {
  here = await begin();
}, 120_000);
afterAll(() => here.close());

const { as, next, lacking, choose, appointed, adopted, newDay } = firstDaySteps(() => here);

test('G4: on the first day an editor meets the first step, and nothing on any page of hers fails', async () => {
  expect(await next()).toEqual({ next: 'editors', lacks: ['secondEditor'] });
  const waits = { kind: 'firstSteps', done: 0, all: 9, mine: [], place: '/first-steps' };
  expect(await thingsOf(as('ida'), 'firstSteps')).toMatchObject([waits]);
  expect(await thingsOf(as('lone'), 'firstSteps')).toEqual([]);
  expect((await as('lone').view('start')).answer.isBeginning).toBe(true);
  const { accounts } = (await as('ida').view('firstSteps')).answer;
  expect(accounts.guests).toBe(61);
  expect(accounts.withoutJob).toBe(accounts.open - 61);
});

test('S119: a municipality begins with Grundpakken alone, and each module waits behind its switch', async () => {
  const { modules } = (await as('ida').view('modules', {})).answer;
  expect(modules.map(({ module }) => module)).toEqual(moduleNames);
  expect(modules.filter(({ on, open, demandedBy }) => on || open > 0 || demandedBy !== undefined)).toEqual([]);
  const { actions } = (await as('ida').view('me', {})).answer;
  const menu = pagesIn(menuOf(actions, tab));
  expect(menu).toEqual(expect.arrayContaining(['/', '/report', '/handbook', '/questions', '/about-me', '/drafts']));
  for (const place of ['/storage', '/lessons', '/learning', '/partners', '/exemptions', '/wheel']) {
    expect(menu).not.toContain(place);
  }
  const { settings } = (await as('ida').view('settings', {})).answer;
  const within = settings.filter(({ setting }) => isSettingName(setting) && settingsWithin[setting] !== undefined);
  expect(within).toEqual([]);
});

test('S37: a second editor, and the municipality’s name and phones', async () => {
  await as('ida').carryOut('appoint', { role: 'editor', person: await as('oliver').id(), from: today });
  expect(await next()).toEqual({
    next: 'municipality',
    lacks: ['municipalityName', 'dpoPhone', 'serviceDeskPhone', 'secretariatName', 'handbookUnitName'],
  });
  const settings = {
    ...{ municipalityName: 'Ny Kommune', dpoPhone: '70 00 00 01', serviceDeskPhone: '70 00 00 02' },
    ...{ secretariatName: 'Sekretariatet', handbookUnitName: 'HR og IT' },
  };
  for (const [setting, value] of Object.entries(settings)) {
    await as('ida').carryOut('saveSetting', { setting, value, seen: 0 });
  }
  expect((await next()).next).toBe('roles');
});

test('S37, S74: the setup’s person confirms the first director, and from then on the directors do', async () => {
  await appointed('municipalDirector', 'karen', 'marianne');
  await appointed('accountableExecutive', 'mette', 'karen');
  const proposal = { what: 'appoint', role: 'dpo', person: await as('ayse').id(), from: today } as const;
  const { key, row } = await as('ida').carryOut('proposeAppointment', { nonce: crypto.randomUUID(), ...proposal });
  const { steps } = (await as('ida').view('firstSteps')).answer;
  expect(steps.find(({ name }) => name === 'roles')?.lacks).toContainEqual({ gap: 'dpo', waits: true });
  await as('mette').carryOut('answerProposal', { key, seen: row, action: 'confirm', caseRef: '26/000001' });
  await appointed('dpoDeputy', 'nikolaj', 'mette');
  await appointed('serviceDesk', 'ravi', 'mette');
  await as('ida').carryOut('appoint', { role: 'secretariat', person: await as('emil').id(), from: today });
  expect((await next()).next).toBe('staffCommittee');
});

test('G8: the staff committee, the notice, and no day before the six weeks are over', async () => {
  expect((await next()).lacks).toEqual([
    ...['staffCommitteeDiscussedOn', 'employeesToldOn', 'personalViewsFrom', 'deletesByHand'],
  ]);
  expect((await as('ida').view('firstSteps')).answer.weeksOfNotice).toBe(6);
  expect(await choose('personalViewsFrom', '2027-02-01')).toBe('noticeMissing');
  expect(await choose('staffCommitteeDiscussedOn', '2026-11-20')).toBe('saved');
  expect(await choose('employeesToldOn', today)).toBe('saved');
  expect(await choose('personalViewsFrom', '2027-01-11')).toBe('noticeTooShort');
  expect(await next()).toEqual({ next: 'staffCommittee', lacks: ['personalViewsFrom', 'deletesByHand'] });
  expect(await choose('personalViewsFrom', '2027-01-12')).toBe('saved');
  expect(await next()).toEqual({ next: 'staffCommittee', lacks: ['deletesByHand'] });
  expect(await choose('deletesByHand', 'Mette Holm, sikkerhedsansvarlig direktør')).toBe('saved');
  expect((await next()).next).toBe('organisation');
});

test('S7, S13, S15, S34: policy and handbook begin from examples that somebody has made the municipality’s own', async () => {
  const { drafts } = await as('ida').carryOut('takeExamples', {
    ...{ rules: ['r01', 'r06', 'r16', 'r28'], pages: ['policy', 'introduction', 'declaration'] },
  });
  expect(drafts).toHaveLength(7);
  for (const { key, subject } of drafts) {
    const { seen } = (await as('ida').view('draft', { subject })).answer;
    await as('ida').carryOut('makeOurs', { key, ours: true, seen });
  }
  const keyOf = (...subjects: string[]) =>
    drafts.filter(({ subject }) => subjects.includes(subject)).map(({ key }) => key);
  await adopted('policy', keyOf('policy'));
  await adopted('handbook', keyOf('r01', 'r06', 'r16', 'r28', 'introduction', 'declaration'));
  const { steps } = (await as('ida').view('firstSteps')).answer;
  expect(steps.find(({ name }) => name === 'handbook')?.lacks).toEqual([]);
  expect((await as('lone').view('start')).answer.isBeginning).toBeUndefined();
});

test('S17, S24, S25: packs and search words are taken from examples, and a pack is made for a unit', async () => {
  const shown = async () => (await as('ida').view('tailoring', {})).answer;
  const { ready } = await shown();
  // Only what the rules in force are about: the stricter pack among it, and none for teachers.
  expect(ready.packs).toEqual(['vikarer', 'faelles-udstyr', 'naar-huset-er-lukket', 'skaerpet-it-drift']);
  expect(ready.words).toContain('da:sms');
  expect(ready.words).not.toContain('da:chatgpt');
  const wanted = { packs: ready.packs, words: ['da:sms', 'da:chatgpt'] };
  const taken = await as('ida').carryOut('takeTailoring', { ...wanted, check: false });
  expect(taken).toEqual({ packs: ready.packs, words: ['da:sms'] });
  expect((await as('ida').carryOut('takeTailoring', { ...wanted, check: false })).packs).toEqual(ready.packs);
  await until(async () => (await shown()).ready.packs.length === 0);

  // Closed on its first day it has never been: it can be taken again.
  const [temps] = (await shown()).packs.filter(({ pack }) => pack === 'vikarer');
  await as('ida').carryOut('closePack', { key: 'vikarer', does: 'close', seen: temps?.seen ?? 0 });
  await until(async () => (await shown()).ready.packs.includes('vikarer'));
  await as('ida').carryOut('takeTailoring', { packs: ['vikarer'], words: [], check: false });
  await until(async () => (await shown()).packs.some(({ pack, closed }) => pack === 'vikarer' && !closed));

  const { documents, words } = (await as('lone').view('searchable', {})).answer;
  const answer = search(searchIndex(documents, words), 'sms');
  expect('hits' in answer && answer.hits[0]?.place).toBe('rule/r06');

  const unit = { nonce: crypto.randomUUID(), kind: 'top', name: 'Ny Kommune', seen: 0 } as const;
  const top = await as('ida').carryOut('saveUnit', unit);
  const under = { nonce: crypto.randomUUID(), kind: 'unit', name: 'Byggesag', parent: top.unit, seen: 0 } as const;
  const building = await as('ida').carryOut('saveUnit', under);
  const line = `1;${sampleUpn('lone')};;Medarbejder;Sagsbehandler;Administration;${building.unit};;01-01-2020;;;`;
  const csv = [hrColumns.join(';'), line, ''].join('\r\n');
  await as('ida').carryOut('importEmployments', { csv, check: false });
  const owed = async () => (await as('lone').view('start', {})).answer.owed.map(({ rule }) => rule);
  await until(async () => (await owed()).includes('r06'));
  expect(await owed()).not.toContain('r28');
  const pack = { nonce: crypto.randomUUID(), name: 'Byggesagens systemer', rules: ['r28'], units: [building.unit] };
  const { effect } = await as('ida').carryOut('savePack', { ...pack, seen: 0, check: true });
  expect(effect).toMatchObject({ gaining: 1, losing: 0 });
  await as('ida').carryOut('savePack', { ...pack, seen: 0, check: false });
  await until(async () => (await owed()).includes('r28'));
});

test('S17: the links, each of them a page by https and nothing else', async () => {
  expect(await lacking('links')).toEqual(linkNames);
  expect((await as('lone').view('me')).answer.links).toEqual({});
  for (const [index, setting] of linkNames.entries()) {
    const value = `https://intranet.ny.example/${index}`;
    expect(await choose(setting, 'javascript:alert(1)')).toBe('settingInvalid');
    expect(await choose(setting, value)).toBe('saved');
  }
  expect(await lacking('links')).toEqual([]);
  expect((await as('lone').view('me')).answer.links.patientSafetyLink).toBe('https://intranet.ny.example/1');
});

test('S35, S79, S81, S82: a centre with a head and a manager: who begins there is made ready, and each list says why', async () => {
  const { units } = (await as('ida').view('organisation', {})).answer;
  const [top, building] = ['Ny Kommune', 'Byggesag'].map((name) => units.find((unit) => unit.name === name));
  const made = { nonce: crypto.randomUUID(), kind: 'centre', name: 'Center for Plan', seen: 0 } as const;
  const plan = await as('ida').carryOut('saveUnit', { ...made, parent: top?.unit, manager: await as('jens').id() });
  const { unit, seen = 0 } = building ?? {};
  const moved = { nonce: crypto.randomUUID(), unit, kind: 'unit', name: 'Byggesag', parent: plan.unit, seen } as const;
  await as('ida').carryOut('saveUnit', { ...moved, manager: await as('sanne').id() });
  const job = (number: string, who: string, kind: string, from: string) =>
    `${number};${sampleUpn(who)};;${kind};Sagsbehandler;Administration;${unit};;${from};;;`;
  const lines = [job('2', 'sanne', 'Medarbejder', '01-01-2020'), job('3', 'ali', 'Vikar', '14-12-2026')];
  await as('ida').carryOut('importEmployments', { csv: [hrColumns.join(';'), ...lines].join('\n'), check: false });

  await until(async () => (await as('jens').view('centre', {})).answer.centres.length === 1);
  const { centres } = (await as('jens').view('centre', {})).answer;
  const led = centres.map(({ name, managers }) => [name, ...managers.map((one) => [one.name, ...one.units])]);
  expect(led).toEqual([['Center for Plan', ['Sanne Winther', 'Byggesag']]]);
  const { owed } = (await as('lone').view('start', {})).answer;
  expect(owed.length).toBeGreaterThan(0);
  expect(owed.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  // Names wait for the day the employees have been told of (G8).
  const counted = { shows: 'counts', people: 1, namesFrom: '2027-01-12' };
  await until(async () => JSON.stringify((await as('sanne').view('clearance', {})).answer) === JSON.stringify(counted));
  const { text, isAsked } = (await as('ali').view('declaration', {})).answer;
  expect([isAsked, text?.text]).toEqual([true, expect.stringContaining('Straffeloven § 152')]);
});

test('S8, S86, S105: one employee confirms one rule, and one report reaches the DPO', async () => {
  const pilot = () => lacking('pilot');
  const tomorrow = async (day: string, lacks: readonly string[]) => {
    here.standin.clock.move(`${day}T08:00`);
    // A server that has not heard of it takes no token of a day to come.
    await until(() => here.server.context.ports.clock.now() > day);
    newDay();
    await until(async () => JSON.stringify(await pilot()) === JSON.stringify(lacks));
  };
  const { version } = (await as('lone').view('rule', { rule: 'r01' })).answer;
  const confirmed = { rule: 'r01', version, language: 'da' } as const;
  await as('lone').carryOut('confirmReading', confirmed);
  await as('lone').carryOut('withdrawConfirmation', { rule: 'r01', version });
  const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient', words: 'Brevet gik til en forkert' } as const;
  const { key, state } = await as('lone').carryOut('reportIncident', said);
  expect(state).toBe('received');
  await until(async () => (await thingsOf(as('ayse'), 'openCase')).length === 1);
  // G8: that somebody has read today is nobody's to see today, and what was taken back has not been read.
  expect(await pilot()).toEqual(['confirmation', 'report']);
  await tomorrow('2026-12-02', ['confirmation']);
  await as('lone').carryOut('confirmReading', confirmed);
  expect(await pilot()).toEqual(['confirmation']);
  await tomorrow('2026-12-03', []);
  // What the DBR does to the only case today makes it no report of today.
  await as('ayse').carryOut('takeOverIncident', { key });
  expect(await pilot()).toEqual([]);
  expect(await thingsOf(as('ida'), 'firstSteps')).toEqual([]);
});

test('S119, S122: with a handbook in force the director is told what the policy demands and by which day, and switching it on ends it', async () => {
  const demanded = async () => (await as('ayse').view('accountability', {})).answer.demanded;
  const known = await demanded();
  expect(known.map(({ module }) => module)).toEqual(demandedModules);
  expect(new Set(known.map(({ by }) => by))).toEqual(new Set(['2027-06-01']));
  await as('ida').carryOut('saveSetting', { setting: 'monthsUntilDemanded', value: '3', seen: 0 });
  expect((await demanded())[0]?.by).toBe('2027-03-01');
  const onOverview = async (who: 'ayse' | 'mette') => (await as(who).view('readingStatus', {})).answer.demanded;
  for (const who of ['ayse', 'mette'] as const) expect(await onOverview(who), who).toEqual(await demanded());
  await as('ida').carryOut('saveSetting', { setting: 'moduleWheel', value: 'true', seen: 0 });
  expect((await demanded()).map(({ module }) => module)).not.toContain('wheel');
  expect((await as('ayse').view('wheel', {})).answer.items.length).toBeGreaterThan(0);
});

test('S52: the places to keep data in are of the unit one works in, once their module is on', async () => {
  expect((await as('lone').view('storage', {})).refusal?.code).toBe('moduleOff');
  await as('ida').carryOut('saveSetting', { setting: 'moduleStorage', value: 'true', seen: 0 });
  const [unit] = (await as('sanne').view('storage', {})).answer.units;
  expect([unit?.name, unit?.mayEdit, unit?.rows.length]).toEqual(['Byggesag', true, 10]);
  const place = { unit: unit?.unit ?? '', kind: 'cases', place: 'Journalsystemet', seen: 0 } as const;
  await as('sanne').carryOut('saveStoragePlace', place);
  const shown = async () => (await as('lone').view('storage', {})).answer.units[0]?.rows;
  await until(
    async () => (await shown())?.some((row) => row.kind === 'cases' && row.place === 'Journalsystemet') === true,
  );
});
