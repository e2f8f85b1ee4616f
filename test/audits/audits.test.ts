import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readable } from '../readable.ts';
import { wordText } from '../reports/word.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { thingsOf } from '../waiting/things-of.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { auditSteps, type Beginning, faultsOf } from './audit-steps.ts';

let here: World;
const { id, begin, say, finding, shown, change, prepare } = auditSteps(() => here);

let audit: string;

beforeAll(async () => {
  here = await world();
  audit = await prepare();
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
