import { afterAll, beforeAll, expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { thingsOf } from '../waiting/things-of.ts';
import { until, type World, world } from '../world.ts';
import { begin, mayMeetNames } from './newcomer.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await mayMeetNames(here);
  await begin(here, 'e1', '2026-12-07');
});
afterAll(() => here.close());

const someone = '00000000-0000-4000-8000-000000000001';
const paper = { person: someone, signedOn: '2026-12-01', reference: 'Mappe 3' };
strangersAreRefused(() => here, 'signDeclaration', 'lone', { version: '1.0', language: 'da' });
strangersAreRefused(() => here, 'recordPaperDeclaration', 'mette', paper);
strangersAreRefused(() => here, 'undoDeclaration', 'lone', { key: 'x' });

const mine = async () => (await here.as('e1').view('declaration', {})).answer;
const sign = () => here.as('e1').action('signDeclaration', { version: '1.0', language: 'en' });

test.each([[{}], [{ version: 'den nye', language: 'da' }], [{ version: '1.0', language: 'da', person: someone }]])(
  '%j is refused',
  async (body) => {
    const reply = await here.as('e1').send('POST', '/api/jobs/signDeclaration', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  },
);

test('S34: a temp who is to start is asked to sign, and somebody who works here is not', async () => {
  expect(await thingsOf(here.as('e1'), 'signDeclaration')).toMatchObject([{ place: '/declaration' }]);
  expect(await mine()).toMatchObject({ isAsked: true, text: { version: '1.0' } });
  expect(await thingsOf(here.as('lone'), 'signDeclaration')).toEqual([]);
  expect((await here.as('lone').view('declaration', {})).answer.isAsked).toBe(false);
});

test('a text that is not in force is not signed, and the one that is is named', async () => {
  const reply = await here.as('e1').action('signDeclaration', { version: '0.9', language: 'da' });
  expect(reply.refusal).toMatchObject({ code: 'declarationReplaced', details: { inForce: '1.0' } });
});

test('S34, S35: whoever signs has one row with the imprint of the text that was shown, however often they press', async () => {
  const [first, second] = await Promise.all([sign(), sign()]);
  expect(first?.answer).toMatchObject({ how: 'tab', signedOn: '2026-12-01', withdrawn: false });
  expect(second?.answer).toEqual(first?.answer);
  const rows = await rowsOf(here, 'declaration');
  expect(rows).toHaveLength(1);
  // The page has no English: what was shown and signed is the Danish.
  expect(rows[0]).toMatchObject({ language: 'da', textHash: textHash('Tekst til Fortrolighedserklæring') });
  expect(await mine()).toMatchObject({ isAsked: false, signed: { mayUndo: true } });
});

test('it can be taken back in the moments after by nobody else, signed again, and not taken back later', async () => {
  const key = (await mine()).signed?.key ?? '';
  expect((await here.as('lone').action('undoDeclaration', { key })).refusal?.code).toBe('unknownDeclaration');
  expect((await here.as('mette').action('undoDeclaration', { key })).refusal?.code).toBe('unknownDeclaration');
  expect((await here.as('e1').action('undoDeclaration', { key })).answer.withdrawn).toBe(true);
  expect((await here.as('e1').action('undoDeclaration', { key })).answer.withdrawn).toBe(true);
  expect((await mine()).isAsked).toBe(true);
  expect((await sign()).answer.withdrawn).toBe(false);
  expect(await rowsOf(here, 'declaration')).toHaveLength(1);
  await here.clock.move('2026-12-01T08:05');
  expect((await here.as('e1').action('undoDeclaration', { key })).refusal?.code).toBe('withdrawalTooLate');
});

test('S34: the manager notes a paper for those they lead, once, corrects where it lies, and takes it back', async () => {
  const person = await begin(here, 'e2', '2026-12-08', 'student');
  const note = (by: 'mette' | 'karen' | 'lone', reference: string, signedOn = '2026-12-01') =>
    here.as(by).action('recordPaperDeclaration', { person, signedOn, reference });
  expect((await note('karen', 'Mappe 3')).refusal?.code).toBe('unknownPerson');
  expect((await note('lone', 'Mappe 3')).refusal?.code).toBe('notAllowed');
  expect((await note('mette', 'Mappe 3', '2026-12-02')).refusal?.code).toBe('clearanceInvalid');
  expect((await note('mette', ' ')).refusal?.code).toBe('badInput');

  const both = await Promise.all([note('mette', 'Mappe 3'), note('mette', 'Mappe 3')]);
  expect(both[0]?.answer).toEqual(both[1]?.answer);
  await note('mette', 'Mappe 4');
  const papers = async () => (await rowsOf(here, 'declaration')).filter(({ how }) => how === 'paper');
  expect(await papers()).toMatchObject([{ reference: 'Mappe 4', recordedByName: 'Mette Madsen' }]);

  const { key } = both[0]?.answer ?? { key: '' };
  expect((await here.as('e2').action('undoDeclaration', { key })).refusal?.code).toBe('unknownDeclaration');
  expect((await here.as('mette').action('undoDeclaration', { key })).answer.withdrawn).toBe(true);
  expect((await here.as('e2').view('declaration', {})).answer.isAsked).toBe(true);
});

test('INV15: a reference with a CPR number in it is not stored', async () => {
  const person = await here.as('e2').id();
  const reply = await here.as('mette').action('recordPaperDeclaration', {
    person,
    signedOn: '2026-12-01',
    reference: 'Sag 010190-1234',
  });
  expect(reply.refusal?.code).toBe('cprFound');
  expect(readable(await rowsOf(here, 'declaration'))).not.toContain('010190');
});

test('whoever has read all and signed is ready without anybody doing more', async () => {
  const person = await here.as('e1').id();
  for (const { rule, version } of (await here.as('e1').view('start', {})).answer.owed) {
    await here.as('e1').action('confirmReading', { rule, version, language: 'da' });
  }
  const cleared = async () =>
    (await rowsOf(here, 'clearance')).filter((one) => one.person === person && one.state === 'cleared');
  await until(async () => (await cleared()).length > 0);
  expect(await cleared()).toMatchObject([{ ground: 'read', declaration: 'tab', actor: person }]);
});

test('S34: two months before it expires the manager meets it in Gør klar; others do not', async () => {
  const renewals = async (who: 'mette' | 'karen') => {
    const { answer } = await here.as(who).view('clearance', {});
    return answer.shows === 'names' ? answer.renewals : [];
  };
  expect(await renewals('mette')).toEqual([]);
  await here.as('eva').action('saveSetting', { setting: 'declarationYearsStaff', value: '1', seen: 0 });
  await here.clock.move('2027-10-15T08:00');
  await until(async () => (await renewals('mette')).length === 1);
  expect(await renewals('mette')).toMatchObject([{ name: 'Ansat 1', until: '2027-11-30' }]);
  expect(await renewals('karen')).toEqual([]);
});
