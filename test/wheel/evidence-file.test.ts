import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesHash } from '../../src/core/content-hash.ts';
import { addDays, dayOf } from '../../src/core/dates.ts';
import { wrapped, wrappedName } from '../../src/features/editing/attachments/wrapped.ts';
import { Attachment } from '../../src/features/handbook/attachment-records.ts';
import { ReportTemplate } from '../../src/features/reports/records.ts';
import { removeUnnamedFiles } from '../../src/features/reports/scheduled/unnamed-files.ts';
import { WheelItem } from '../../src/features/wheel/records.ts';
import { sites } from '../../src/standin/identity.ts';
import { pdfOf } from '../audits/examples.ts';
import { png } from '../editing/attachments/attachment-files.ts';
import { insideOf } from '../examples/example.ts';
import { aTemplate } from '../reports/word.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const locked = 'wheel:2026:internalaudit';
const id = crypto.randomUUID();
const control = `control:kommune:${id}`;
const due = { control, dueOn: '2026-12-01', doneOn: '2026-12-01' } as const;
const auditFiles = () =>
  here.standin.store.all<{ id: string; name: string }>(
    `SELECT i.id, i.name FROM drive_item i JOIN list l ON l.id = i.list WHERE l.name = 'AuditFiles'`,
  );
const names = () => auditFiles().map(({ name }) => name);
const handbookFiles = () =>
  here.standin.store
    .all<{ name: string }>(
      `SELECT i.name FROM drive_item i JOIN list l ON l.id = i.list WHERE l.name = 'AttachmentFiles'`,
    )
    .map(({ name }) => name);
/** As the night does it, so many days from now. */
const sweep = (days: number) => {
  const { ports } = insideOf(here);
  return removeUnnamedFiles(ports, `${addDays(dayOf(ports.clock.now()), days)}T02:00:00Z`);
};
const shownBy = async (key: string, item: string, content: string) => {
  const now = async () => (await here.as('aksel').view('wheel', {})).answer.items.find((one) => one.key === item);
  const done = { step: 'done', key: item, seen: (await now())?.version ?? 0, evidence: key } as const;
  const { version } = (await here.as('aksel').action('changeWheel', done)).answer;
  expect((await save('aksel', item, version, { content })).status).toBe(200);
  await until(async () => (await now())?.fileName !== undefined);
};
const file = { name: 'Rundering 311236-4321.pdf', content: pdfOf('rundering') };

const save = (who: Who, key: string, seen: number, own: object = {}) =>
  here.as(who).action('saveWheelEvidence', { key, seen, ...file, ...own });
const take = (who: Who, key: string) => here.as(who).action('takeWheelEvidence', { key });
const item = async () => (await here.as('dina').view('wheel', {})).answer.items.find(({ key }) => key === locked);
const results = async () =>
  (await here.as('dina').view('wheel', {})).answer.own.find((one) => one.id === id)?.results ?? [];

strangersAreRefused(() => here, 'saveWheelEvidence', 'aksel', { key: locked, seen: 1, ...file });

test('S120: a file stands beside what is said of a locked item, and goes when it is opened again', async () => {
  await until(async () => (await item()) !== undefined);
  expect((await save('aksel', locked, 1)).refusal?.code).toBe('wheelInvalid');
  const done = { step: 'done', key: locked, seen: 1, evidence: 'Sag 26/0007' } as const;
  const { version: seen } = (await here.as('aksel').action('changeWheel', done)).answer;
  expect((await save('dina', locked, seen)).refusal?.code).toBe('notAllowed');
  expect((await save('aksel', locked, seen, { content: 'aGVq' })).refusal?.code).toBe('attachmentKind');
  expect((await save('aksel', locked, seen)).answer.version).toBe(seen + 1);
  // Said again, it is there already.
  expect((await save('aksel', locked, seen)).answer.version).toBe(seen + 1);
  await until(async () => (await item())?.fileName !== undefined);
  expect((await item())?.fileName).toMatch(/^Rundering .*\.pdf$/);
  expect((await item())?.fileName).not.toContain('4321');
  expect((await take('dina', locked)).answer).toMatchObject({ mime: 'application/pdf', base64: file.content });
  expect((await take('lone', locked)).refusal?.code).toBe('notAllowed');
  await here.as('aksel').carryOut('changeWheel', { step: 'reopen', key: locked, seen: seen + 1 });
  expect((await take('dina', locked)).refusal?.code).toBe('unknownAttachment');
});

test('S119: the file of an own item stays when its note is put right, and goes when it is withdrawn', async () => {
  const performer = await here.as('karen').id();
  const said = { id, title: 'Tilsyn med skabe', months: 12, startOn: due.dueOn, performer, triggers: [], seen: 0 };
  await here.as('dina').carryOut('planWheelItem', said);
  await until(async () => (await here.as('karen').view('wheel', {})).answer.own.some((one) => one.id === id));
  const answer = { ...due, outcome: 'inOrder', note: 'Sag 26/1042', seen: 0 } as const;
  const { key, version } = (await here.as('karen').action('answerWheelItem', answer)).answer;
  expect((await save('dina', key, version)).refusal?.code).toBe('notAllowed');
  const saved = (await save('karen', key, version)).answer;
  const right = (
    await here.as('karen').action('answerWheelItem', { ...answer, note: 'Sag 26/1043', seen: saved.version })
  ).answer;
  await until(async () => (await results())[0]?.note === 'Sag 26/1043');
  expect((await results())[0]?.fileName).toMatch(/\.pdf$/);
  expect((await take('rene', key)).answer.base64).toBe(file.content);
  await here.as('karen').carryOut('answerWheelItem', { ...due, outcome: 'withdrawn', seen: right.version });
  expect((await take('rene', key)).refusal?.code).toBe('unknownAttachment');
  expect((await rowsOf(here, 'controlResult')).map(({ fileName }) => fileName)).toEqual([undefined]);
});

test('what is no own item of the wheel has no file here', async () => {
  for (const key of ['controlresult:nexus:accessreview:2026-12-01', 'wheel:2020:internalaudit']) {
    expect((await save('aksel', key, 1)).refusal?.code).toBe('unknownWheelItem');
    expect((await take('dina', key)).refusal?.code).toBe('unknownAttachment');
  }
});

test('S113, S120: what shows something goes with its row, and what a row still names or somebody put there stays', async () => {
  await sweep(8);
  const before = names();
  await shownBy('Sag 26/2', 'wheel:2026:riskevaluation', pdfOf('bliver slettet'));
  const [going] = names().filter((name) => !before.includes(name));
  await shownBy('Sag 26/3', 'wheel:2026:systemoverview', pdfOf('bliver'));
  await insideOf(here).microsoft.auditFiles.put('notat.txt', 'text/plain', Buffer.from('Et notat'));
  const all = names();
  expect(await sweep(8)).toBe(0);
  const row = insideOf(here).ports.records.find(WheelItem, 'wheel:2026:riskevaluation');
  await here.standin.graph('DELETE', `/sites/${sites[0]?.id}/lists/AnnualWheel/items/${row?.mark.id}`);
  await until(() => insideOf(here).ports.records.find(WheelItem, 'wheel:2026:riskevaluation') === undefined, 75);
  expect(await sweep(1)).toBe(0);
  expect(await sweep(8)).toBe(1);
  expect(names()).toEqual(all.filter((name) => name !== going));
  expect(await sweep(8)).toBe(0);
}, 120_000);

test('S120: of a file somebody has deleted in SharePoint it is said that it is gone; what was said of the item stands', async () => {
  const shown = 'wheel:2026:breachfollowup';
  const before = names();
  await shownBy('Sag 26/4', shown, pdfOf('slettet i hånden'));
  expect((await take('dina', shown)).status).toBe(200);
  const [gone = ''] = names().filter((name) => !before.includes(name));
  const { auditFiles, library } = insideOf(here).microsoft;
  const bytes = await auditFiles.get(gone, 1_000_000);
  await auditFiles.remove(gone);
  expect((await take('dina', shown)).refusal?.code).toBe('evidenceGone');
  // Where such files lay before they had a library of their own.
  await library.put(gone, 'application/octet-stream', bytes ?? new Uint8Array());
  expect((await take('dina', shown)).answer.base64).toBe(pdfOf('slettet i hånden'));
  expect(await sweep(8)).toBe(0);
  expect((await take('dina', shown)).status, 'the sweep leaves the files of the handbook alone').toBe(200);
  const { version = 0, ...item } =
    (await here.as('aksel').view('wheel', {})).answer.items.find(({ key }) => key === shown) ?? {};
  expect(item).toMatchObject({ state: 'done', evidence: 'Sag 26/4' });
  expect((await save('aksel', shown, version, { content: pdfOf('slettet i hånden') })).status).toBe(200);
  expect((await take('dina', shown)).status).toBe(200);
});

test('S120: evidence of before goes from among the files of the handbook when no row names it; theirs and the template stay', async () => {
  const { library } = insideOf(here).microsoft;
  const content = Buffer.from(pdfOf('et dokument fra før'), 'base64');
  const hash = bytesHash(content);
  const former = wrappedName(hash);
  await library.put(former, 'application/octet-stream', wrapped({ hash, type: 'pdf' }, content));
  await shownBy('Sag 26/5', 'wheel:2026:assurancereports', content.toString('base64'));
  const picture = { name: 'lås.png', altDa: 'En lås', content: png.toString('base64') };
  await here.as('eva').carryOut('addAttachment', picture);
  const template = { name: 'Rapport.dotx', content: Buffer.from(await aTemplate()).toString('base64') };
  await here.as('dina').carryOut('saveReportTemplate', template);
  const { records } = insideOf(here).ports;
  await until(async () => records.all(Attachment).length > 0 && records.all(ReportTemplate).length > 0);
  await library.put('notat.txt', 'text/plain', Buffer.from('Et notat'));
  const before = handbookFiles();
  await sweep(8);
  expect(handbookFiles()).toEqual(before);
  const version = records.find(WheelItem, 'wheel:2026:assurancereports')?.mark.version ?? 0;
  await here.as('aksel').carryOut('changeWheel', { step: 'reopen', key: 'wheel:2026:assurancereports', seen: version });
  await until(async () => records.find(WheelItem, 'wheel:2026:assurancereports')?.record.fileHash === undefined);
  expect(await sweep(1)).toBe(0);
  expect(await sweep(8), 'in both libraries').toBe(2);
  expect(handbookFiles()).toEqual(before.filter((name) => name !== former));
});
