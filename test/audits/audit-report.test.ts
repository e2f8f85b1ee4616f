import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Audit } from '../../src/features/audits/records.ts';
import { settleWheelItems } from '../../src/features/audits/scheduled/wheel-items.ts';
import { WheelItem } from '../../src/features/wheel/records.ts';
import { libraries } from '../../src/m365/libraries.ts';
import { sites } from '../../src/standin/identity.ts';
import { insideOf } from '../examples/example.ts';
import { until, type World, world } from '../world.ts';
import { auditSteps, faultsOf } from './audit-steps.ts';
import { notedReport, pdfOf } from './examples.ts';

let here: World;
const { id, begin, say, finding, shown, change, prepare } = auditSteps(() => here);

beforeAll(async () => {
  here = await world();
  await prepare();
});
afterAll(() => here.close());

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
