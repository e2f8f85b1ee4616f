import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { Audit } from '../../src/features/audits/records.ts';
import { settleWheelItems } from '../../src/features/audits/scheduled/wheel-items.ts';
import { WheelItem } from '../../src/features/wheel/records.ts';
import { libraries } from '../../src/m365/libraries.ts';
import { sites } from '../../src/standin/identity.ts';
import { insideOf } from '../examples/example.ts';
import { readable } from '../readable.ts';
import { wordText } from '../reports/word.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { saidOf } from '../systems/examples.ts';
import { thingsOf } from '../waiting/things-of.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { notedReport, pdfOf } from './examples.ts';

let here: World;
let audit: string;
const ids = new Map<Who, string>();
const id = (who: Who) => ids.get(who) ?? '';

type Beginning = ActionInput<'beginAudit'>;
const begin = (who: Who, own: Partial<Beginning> = {}) =>
  here.as(who).action('beginAudit', {
    ...{ nonce: crypto.randomUUID(), kind: 'systematic', title: 'Systematisk kontrol 2026', beganOn: '2026-12-01' },
    ...{ dueOn: '2026-12-20', performer: id('ivan'), ...own },
  });
type Saving = ActionInput<'saveAuditPoint'>;
const say = (who: Who, place: Saving['place'], own: Partial<Saving> = {}) =>
  here.as(who).action('saveAuditPoint', { audit, place, outcome: 'inOrder', note: 'Sag 26/1042', seen: 0, ...own });
const finding = (): Partial<Saving> & Pick<Saving, 'outcome' | 'note'> => ({
  ...{ outcome: 'finding', note: 'Ti konti er ikke lukket', followUp: 'Luk dem' },
  ...{ followUpOwner: id('signe'), followUpDue: '2026-12-20' },
});
const shown = async (who: Who = 'ivan', of = audit) =>
  (await here.as(who).view('audit', { audit: of.slice('audit:'.length) })).answer;
const change = async (who: Who, said: object, of = audit) => {
  const { version: seen } = await shown('dina', of);
  return here.as(who).action('changeAudit', { audit: of, seen, ...said } as ActionInput<'changeAudit'>);
};
const faultsOf = (reply: { refusal?: { details: Record<string, unknown> } }) => reply.refusal?.details.faults;

beforeAll(async () => {
  here = await world();
  for (const who of ['ivan', 'signe', 'dina', 'aksel', 'karen', 'petra'] as const)
    ids.set(who, await here.as(who).id());
  const { key: system, version: seen } = (
    await here.as('dina').action('addSystem', { ...saidOf('Nexus'), nonce: crypto.randomUUID() })
  ).answer;
  await here
    .as('dina')
    .carryOut('appointToSystem', { part: 'administrator', system, person: id('ivan'), tasks: ['logging'] });
  await here.as('dina').carryOut('appointToSystem', { part: 'owner', system, person: id('karen'), seen });
  await until(async () => (await here.as('ivan').view('mySystems', {})).answer.systems.length === 1);
  audit = (await begin('aksel')).answer.key;
  await until(async () => (await here.as('ivan').view('audits', {})).answer.audits.length === 1);
});
afterAll(() => here.close());

describe('beginning', () => {
  const input = {
    nonce: '11111111-1111-4111-8111-111111111111',
    kind: 'internal',
    title: 'X',
    beganOn: '2026-12-01',
  } as const;
  strangersAreRefused(() => here, 'beginAudit', 'aksel', input);

  test.each<[Who, Partial<Beginning>, readonly string[]]>([
    ['ivan', {}, ['sameAsRequester']],
    ['aksel', { performer: undefined }, ['noPerformer']],
    ['aksel', { dueOn: '2026-11-30' }, ['inThePast']],
    ['aksel', { beganOn: '2026-12-02' }, ['inTheFuture']],
    ['aksel', { kind: 'external', performer: undefined }, ['noFirm']],
  ])('S37, S114: %s begins one %j: %j', async (who, own, faults) => {
    expect(faultsOf(await begin(who, own))).toEqual(faults);
  });

  test('the DBR performs none, and begins none', async () => {
    expect(faultsOf(await begin('aksel', { performer: id('dina') }))).toEqual(['watches']);
    expect((await begin('dina')).refusal?.code).toBe('notAllowed');
  });

  test('S113, S114: the chapters in force are gone through, and the sample follows from the audit', async () => {
    const { checklist, seed, ofRules, ofSystems, open } = await shown();
    expect(seed).toMatch(/^[0-9a-f]{8}$/);
    const kinds = checklist.map(({ subject }) => subject.split(':')[0]);
    expect(new Set(kinds)).toEqual(new Set(['chapter', 'unit', 'rule', 'system']));
    expect(kinds.filter((kind) => kind === 'rule')).toHaveLength(3);
    expect([ofSystems, open, checklist.length > 5]).toEqual([1, checklist.length, true]);
    expect(ofRules).toBeGreaterThan(3);
  });

  test('the same press again is the same audit', async () => {
    const nonce = crypto.randomUUID();
    const [one, other] = await Promise.all([begin('aksel', { nonce }), begin('aksel', { nonce })]);
    expect(one.answer.key).toBe(other.answer.key);
    await until(async () => (await here.as('dina').view('audits', {})).answer.audits.length === 2);
    await change('aksel', { step: 'giveUp', conclusion: 'Den var begyndt ved en fejl' }, one.answer.key);
  });
});

describe('performing', () => {
  test('it waits for who performs it, who alone answers; the DBR says their own', async () => {
    await until(async () => (await thingsOf(here.as('ivan'), 'audits')).length === 1);
    expect(await thingsOf(here.as('ivan'), 'audits')).toMatchObject([{ what: 'perform', dueOn: '2026-12-20' }]);
    expect((await say('petra', 1)).refusal?.code).toBe('notAllowed');
    expect((await say('aksel', 1)).refusal?.code).toBe('notAllowed');
    expect((await say('dina', 1)).refusal?.code).toBe('badInput');
    const place = crypto.randomUUID();
    const remark = { outcome: 'remark', heading: 'Omfanget', note: 'Skolerne er ikke med.' } as const;
    await say('dina', place, remark);
    await until(async () => (await shown()).points.length === 1);
    expect((await shown()).points[0]).toMatchObject({ outcome: 'remark', byName: 'Dina Dam', mayWrite: false });
    expect((await say('ivan', place, { ...remark, outcome: 'inOrder', seen: 1 })).refusal?.code).toBe('notAllowed');
  });

  test('S37: nobody controls their own work', async () => {
    const { checklist } = await shown();
    const own = checklist.find(({ subject }) => subject.startsWith('system:'));
    expect(own).toMatchObject({ isOwnWork: true, mayWrite: false });
    expect((await say('ivan', own?.place ?? 0)).refusal?.code).toBe('ownControl');
    // Who performs it puts nothing right that they find.
    expect(faultsOf(await say('ivan', 1, { ...finding(), followUpOwner: id('ivan') }))).toEqual(['ownFinding']);
  });

  test('S113: a finding has an owner and a day, and of two windows one is told', async () => {
    expect(faultsOf(await say('ivan', 1, { ...finding(), followUpOwner: undefined }))).toEqual(['noFollowUp']);
    expect(faultsOf(await say('ivan', 1, { ...finding(), followUpDue: '2026-11-30' }))).toEqual(['followUpInThePast']);
    const replies = await Promise.all([say('ivan', 1, finding()), say('ivan', 1, { note: 'Alt er godt' })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { version: seen } = replies.find(({ status }) => status === 200)?.answer ?? { version: 1 };
    await say('ivan', 1, { ...finding(), seen });
    await until(async () => (await shown()).checklist[0]?.point?.outcome === 'finding');
  });

  test('a finding is its owner’s task, who sees it and nothing else, and says how it was put right', async () => {
    await until(async () => (await thingsOf(here.as('signe'), 'audits')).length === 1);
    expect(await thingsOf(here.as('signe'), 'audits')).toMatchObject([{ what: 'followUp', dueOn: '2026-12-20' }]);
    expect((await here.as('petra').view('audit', { audit: audit.slice(6) })).refusal?.code).toBe('unknownAudit');
    const page = await shown('signe');
    expect(page).toMatchObject({ isPart: true, checklist: [] });
    expect(page.points).toMatchObject([{ followUp: 'Luk dem', mayFollowUp: true }]);
    const [point] = page.points;
    const followedUp = {
      followUp: 'done',
      point: point?.key ?? '',
      seen: point?.version ?? 0,
      note: 'Lukket',
    } as const;
    expect((await here.as('ivan').action('followUpFinding', followedUp)).refusal?.code).toBe('notAllowed');
    expect((await here.as('aksel').action('followUpFinding', followedUp)).refusal?.code).toBe('notAllowed');
    await here.as('signe').carryOut('followUpFinding', followedUp);
    await until(async () => (await thingsOf(here.as('signe'), 'audits')).length === 0);
    expect((await shown()).checklist[0]?.point).toMatchObject({ followUpNote: 'Lukket', followUpDoneOn: '2026-12-01' });
  });

  test('INV15: a CPR number in what is said is covered', async () => {
    await say('ivan', 2, { note: 'Adgang til 311236-4321' });
    expect(readable(await rowsOf(here, 'auditPoint'))).not.toContain('4321');
  });

  test('a line there is not is no point', async () => {
    expect((await say('ivan', 999)).refusal?.code).toBe('badInput');
  });
});

describe('concluding', () => {
  test('S37, S114: every line is answered first, and who performed it does not end it', async () => {
    expect((await change('ivan', { step: 'conclude', conclusion: 'Godt' })).refusal?.code).toBe('notAllowed');
    expect(faultsOf(await change('aksel', { step: 'conclude', conclusion: 'Godt' }))).toEqual(['openPoints']);
    const { checklist } = await shown();
    // Their own system is left to somebody else: who asked names another for the rest.
    const left = checklist.filter(({ point, isOwnWork }) => !point && !isOwnWork);
    for (const { place } of left) await say('ivan', place, { outcome: 'notLookedAt', note: 'Næste gang' });
    await change('aksel', {
      step: 'describe',
      title: 'Systematisk kontrol',
      dueOn: '2026-12-20',
      performer: id('petra'),
    });
    await until(async () => (await thingsOf(here.as('petra'), 'audits')).length === 1);
    for (const { place } of checklist.filter(({ isOwnWork }) => isOwnWork)) await say('petra', place);
    await until(async () => (await shown('aksel')).open === 0);
    expect(await thingsOf(here.as('aksel'), 'audits')).toMatchObject([{ what: 'conclude' }]);
    expect((await change('aksel', { step: 'conclude', conclusion: 'Godt, med ét at rette' })).status).toBe(200);
    await until(async () => (await shown('aksel')).state === 'done');
    const { systematic } = (await here.as('dina').view('audits', {})).answer;
    expect(systematic).toEqual({ last: '2026-12-01', by: '2028-12-01', isNear: false });
  });

  test('who follows a finding up reads neither the conclusion nor where the report lies', async () => {
    expect(await shown('aksel')).toMatchObject({ conclusion: 'Godt, med ét at rette', concludedByName: 'Aksel Ager' });
    const page = await shown('signe');
    expect(page).toMatchObject({ isPart: true, title: 'Systematisk kontrol', checklist: [], open: 0 });
    for (const name of ['conclusion', 'concludedByName', 'performerName', 'link', 'seed', 'ofSystems', 'caseNumber'])
      expect(page).not.toHaveProperty(name);
  });

  test('then nobody answers it any more', async () => {
    expect((await say('petra', 2, { seen: 1 })).refusal?.code).toBe('notAllowed');
  });

  test('S116: the next begins with what this one found, also what is said to be put right', async () => {
    const next = (await begin('aksel', { title: 'Den næste' })).answer.key;
    await until(async () => (await here.as('ivan').view('audits', {})).answer.audits.some(({ key }) => key === next));
    const [first] = (await shown('ivan', next)).checklist;
    expect(first?.subject).toMatch(/^auditpoint:/);
    expect(first?.before).toMatchObject({ followUp: 'Luk dem', followUpNote: 'Lukket' });
    // Who was to put it right does not say whether it is.
    await here.as('aksel').carryOut('changeAudit', {
      ...{ step: 'describe', audit: next, title: 'Den næste', dueOn: '2026-12-20', performer: id('signe') },
      seen: 1,
    });
    const reply = await here.as('signe').action('saveAuditPoint', {
      ...{ audit: next, place: 1, outcome: 'inOrder', note: 'Set i loggen', seen: 0 },
    });
    expect(reply.refusal?.code).toBe('ownControl');
  });
});

describe('S113, S114: the audit in Word', () => {
  const take = (who: Who, language: 'da' | 'en' = 'da') => here.as(who).action('takeAudit', { audit, language });
  const bodyOf = ({ base64 }: { base64: string }) => wordText(new Uint8Array(Buffer.from(base64, 'base64'))).body;

  test('its conclusion, what is to be put right, each point, the sample with its seed and the remarks of the DBR', async () => {
    const { seed = '' } = await shown();
    const { name, ...made } = (await take('aksel')).answer;
    expect(name).toBe('revision-2026-12-01.docx');
    const body = bodyOf(made);
    for (const said of [
      ...['Sat i gang af Aksel', 'Godt, med ét at rette', 'Luk dem', 'Rettet 1. december 2026', 'Ikke set på'],
      ...[`frø ${seed}`, 'Skolerne er ikke med.', 'DBR’s bemærkning', 'Skrevet af Dina Dam'],
    ]) {
      expect(body).toContain(said);
    }
    expect(body.replaceAll(seed, '')).not.toContain('4321');
    expect(bodyOf((await take('rene', 'en')).answer)).toContain('Every day');
  });

  test('for those who see all of it: not for who follows up one finding', async () => {
    expect((await take('signe')).refusal?.code).toBe('unknownAudit');
    expect((await take('lone')).refusal?.code).toBe('unknownAudit');
  });
});

describe('S116: the auditors’ report', () => {
  let report: string;
  beforeAll(async () => {
    report = (await notedReport(here, 'It-revision 2026')).audit;
    await until(async () => (await here.as('dina').view('audits', {})).answer.audits.some(({ key }) => key === report));
  });

  test('it is a file only those who see the audit fetch, and a picture is none', async () => {
    expect(faultsOf(await change('aksel', { step: 'conclude', conclusion: 'Set' }, report))).toEqual(['noReport']);
    const upload = (content: string) =>
      here.as('aksel').action('saveAuditReport', { audit: report, seen: 1, name: 'Rapport 311236-4321.pdf', content });
    expect((await upload(Buffer.from('ikke en fil').toString('base64'))).refusal?.code).toBe('attachmentKind');
    expect((await upload(pdfOf('2026'))).status).toBe(200);
    await until(async () => (await shown('dina', report)).fileName !== undefined);
    expect((await shown('dina', report)).fileName).not.toContain('4321');
    const taken = (await here.as('rene').action('takeAuditReport', { audit: report })).answer;
    expect(taken.base64).toBe(pdfOf('2026'));
    expect((await here.as('signe').action('takeAuditReport', { audit: report })).refusal?.code).toBe('unknownAudit');
    // Editors open the library of the handbook's files, and not that of audits.
    const stored = here.standin.store.all<{ list: string }>(
      `SELECT l.name AS list FROM drive_item i JOIN list l ON l.id = i.list`,
    );
    expect(stored.map(({ list }) => list)).toEqual(['AuditFiles']);
    expect(libraries.auditFile.readers).toEqual(Audit.readers);
  });

  test('the auditors write its points, the findings have owners here, and the council’s case is noted', async () => {
    const place = crypto.randomUUID();
    const said = { audit: report, place, heading: 'Adgange', ...finding(), seen: 0 };
    expect((await here.as('rene').action('saveAuditPoint', said)).status).toBe(200);
    await until(async () => (await shown('dina', report)).points.length === 1);
    const presented = { step: 'present', presentedOn: '2026-11-30', caseNumber: '26/2042' };
    expect(faultsOf(await change('aksel', { ...presented, presentedOn: '2026-12-02' }, report))).toEqual([
      'inTheFuture',
    ]);
    expect(faultsOf(await change('aksel', { ...presented, caseNumber: '' }, report))).toEqual(['noCase']);
    expect((await change('aksel', presented, report)).status).toBe(200);
    await until(async () => (await shown('dina', report)).caseNumber === '26/2042');
    expect((await change('aksel', { step: 'conclude', conclusion: 'Ét at rette' }, report)).status).toBe(200);
  });
});

test('S114, S120: concluded, an audit is the evidence of the wheel’s item; opened again, it is not', async () => {
  const item = async () =>
    (await here.as('aksel').view('wheel', {})).answer.items.find(({ key }) => key === 'wheel:2026:internalaudit');
  const internal = (await begin('aksel', { kind: 'internal', title: 'Intern 2026' })).answer.key;
  await until(async () => (await here.as('dina').view('audits', {})).answer.audits.some(({ key }) => key === internal));
  const { checklist } = await shown('dina', internal);
  for (const { place, isOwnWork } of (await shown('ivan', internal)).checklist) {
    if (!isOwnWork) await say('ivan', place, { audit: internal, outcome: 'notLookedAt', note: 'Næste år' });
  }
  const described = { step: 'describe', title: 'Intern 2026', dueOn: '2026-12-20', performer: id('petra') };
  await change('aksel', described, internal);
  for (const { place, subject } of checklist) {
    if (subject.startsWith('system:')) await say('petra', place, { audit: internal });
  }
  await until(async () => (await shown('dina', internal)).open === 0);
  expect((await change('aksel', { step: 'conclude', conclusion: 'Godt' }, internal)).status).toBe(200);
  await until(async () => (await item())?.state === 'done');
  expect((await item())?.evidence).toMatch(
    /^Intern 2026: 1 i orden, 0 skal rettes, 7 ikke set på\. Rettesnor: \/audit\//,
  );
  await until(async () => (await shown('dina', internal)).state === 'done');
  // What shows it may be wiped out in SharePoint: the audit still stands, and says it again.
  const { ports } = insideOf(here);
  const wheelRow = () => ports.records.find(WheelItem, 'wheel:2026:internalaudit');
  const place = `/sites/${sites[0]?.id}/lists/AnnualWheel/items/${wheelRow()?.mark.id}/fields`;
  await here.standin.graph('PATCH', place, { Evidence: '' });
  await until(() => wheelRow()?.record.evidence === undefined, 75);
  expect(await settleWheelItems(ports, ports.clock.now())).toBe(1);
  await until(async () => (await item())?.evidence?.startsWith('Intern 2026') === true);
  // Opened again by hand, it stays open until an audit is concluded after that.
  const { key = '', version: seen = 0 } = (await item()) ?? {};
  await here.as('aksel').carryOut('changeWheel', { step: 'reopen', key, seen });
  await until(async () => (await item())?.state !== 'done');
  expect(await settleWheelItems(ports, ports.clock.now())).toBe(0);
  expect((await change('aksel', { step: 'reopen' }, internal)).status).toBe(200);
  await until(async () => (await shown('dina', internal)).state === 'underWay');
  expect((await change('aksel', { step: 'conclude', conclusion: 'Stadig godt' }, internal)).status).toBe(200);
  await until(async () => (await item())?.state === 'done');
  await until(async () => (await shown('dina', internal)).state === 'done');
  await change('aksel', { step: 'reopen' }, internal);
  await until(async () => (await item())?.state !== 'done');
  expect((await item())?.evidence).toBeUndefined();
}, 120_000);
