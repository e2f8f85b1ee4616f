import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { sendingTask } from '../../../src/features/cases/papers/letter-sent.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { until, type World, world } from '../../world.ts';
import { measures, type PaperPlace, paperWork } from './paper-work.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const { reported, papersOf, save, logOf, now } = paperWork(() => here);

describe('exportCase: the case for the records system', () => {
  const asked = { what: 'case', format: 'docx' } as const;
  strangersAreRefused(() => here, 'exportCase', 'dina', { key: 'incident:x', ...asked });

  const bytesOf = async (input: ActionInput<'exportCase'>) => {
    const { base64, name } = (await here.as('dina').action('exportCase', input)).answer;
    return { name, bytes: Buffer.from(base64, 'base64') };
  };
  const wordsIn = (bytes: Buffer) => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);

  test('a Word file with the story and without the reporter, and the log says who fetched it and how', async () => {
    const { key, number } = await reported({ words: 'Lone Lund så det: <liste> & mere\u0007' });
    const { name, bytes } = await bytesOf({ key, ...asked });
    expect(name).toBe(`sag-${number}.docx`);
    expect(wordsIn(bytes)).toContain('melderen så det: &lt;liste&gt; &amp; mere');
    expect(wordsIn(bytes)).not.toContain('Lone Lund');
    expect((await logOf(key)).find(({ what }) => what === 'exported')).toMatchObject({
      byName: 'Dina Dam',
      note: 'Hele sagen (docx), uden melderens navn',
    });
    const whole = await bytesOf({ key, ...asked, withReporter: true });
    expect(wordsIn(whole.bytes)).toContain('Lone Lund');
    expect((await logOf(key)).some(({ note }) => note === 'Hele sagen (docx), med melderens navn')).toBe(true);
  });

  test('each page says which it is and of which case, and a question has no colon after its mark', async () => {
    const { key, number } = await reported();
    const { bytes } = await bytesOf({ key, ...asked });
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    const foot = parts.map(([, part]) => new TextDecoder().decode(part)).join('');
    expect(foot).toContain(`Sag ${number}`);
    expect(foot).toContain('NUMPAGES');
    const notification = (await bytesOf({ key, what: 'notification', format: 'text' })).bytes.toString();
    expect(notification).toMatch(/opdaget\? \S/);
    expect(notification).not.toContain('?:');
  });

  test('whoever made the report before it was made one’s own is covered as well', async () => {
    const { key } = await reported({ words: 'Lone Lund skriver for Ali Aslan' });
    await here.as('lone').action('reportFor', { key, forPerson: await here.as('ali').id() });
    await here.as('ali').action('takeAsOwn', { key });
    await until(async () => (await logOf(key)).some(({ what }) => what === 'takenAsOwn'));
    const { bytes } = await bytesOf({ key, what: 'case', format: 'text' });
    expect(bytes.toString()).not.toMatch(/Lone|Lund|Ali|Aslan/);
  });

  test('plain text, JSON, and the letter in both languages', async () => {
    const { key, number } = await reported();
    expect((await bytesOf({ key, what: 'case', format: 'text' })).bytes.toString()).toContain(`Sag ${number}`);
    expect(JSON.parse((await bytesOf({ key, what: 'case', format: 'json' })).bytes.toString())).toMatchObject({
      title: expect.stringContaining(number),
    });
    const danish = await bytesOf({ key, what: 'letter', format: 'docx' });
    expect(wordsIn(danish.bytes)).toContain('Hvad er der sket?');
    const english = await bytesOf({ key, what: 'letter', format: 'docx', language: 'en' });
    expect(english.name).toBe(`letter-${number}.docx`);
    expect(wordsIn(english.bytes)).toContain('What has happened?');
  });

  test('INV15: a letter with a CPR number in it is not taken out before the number is removed', async () => {
    const { key, number } = await reported();
    const own: PaperPlace = { paper: 'letter', language: 'da', field: 'own' };
    await save(key, own, 'Brevet om 311236-4321');
    const asked = { key, what: 'letter', format: 'docx' } as const;
    expect((await here.as('dina').action('exportCase', asked)).refusal).toMatchObject({
      code: 'caseInvalid',
      details: { faults: ['letterHoldsCpr'] },
    });
    expect((await papersOf(number)).letters.map(({ holdsCpr }) => holdsCpr)).toEqual([true, false]);
    expect((await logOf(key)).filter(({ what }) => what === 'exported')).toEqual([]);
    await save(key, own, 'Brevet om hjemmehjælp', 'Brevet om 3112••-••••');
    const { bytes } = await bytesOf(asked);
    expect(wordsIn(bytes)).toContain(`Sagsnummer ${number}`);
    expect(wordsIn(bytes)).toContain('Brevet om hjemmehjælp');
    const head = Object.keys(unzipSync(bytes)).filter((part) => /^word\/header\d/.test(part));
    expect(new TextDecoder().decode(unzipSync(bytes)[head[0] ?? ''])).toContain('Kommune');
  });

  test('S108: the notification comes as a file, the one that is written and each that was sent', async () => {
    const { key, number } = await reported();
    await save(key, measures, 'Vi ringede');
    const { name, bytes } = await bytesOf({ key, what: 'notification', format: 'docx' });
    expect(name).toBe(`anmeldelse-${number}.docx`);
    expect(wordsIn(bytes)).toContain('5. Hvad der er gjort');
    expect(wordsIn(bytes)).toContain('Vi ringede');
    const { seen } = await papersOf(number);
    const sent = { key, seen, turn: 1, receiptNumber: `V-${number}`, sentAt: now() };
    expect((await here.as('dina').action('recordNotification', sent)).status).toBe(200);
    const textOf = async (turn: number) =>
      (await bytesOf({ key, what: 'notification', turn, format: 'text' })).bytes.toString();
    expect(await textOf(1)).toContain('Ny anmeldelse, foreløbig.');
    expect(await textOf(2)).toContain(`Opfølgning på tidligere anmeldelse med kvitteringsnummer V-${number}.`);
    const notes = (await logOf(key)).flatMap(({ what, note }) => (what === 'exported' ? [note] : []));
    expect(notes).toEqual(
      expect.arrayContaining(['Anmeldelse 1 til Datatilsynet (docx)', 'Anmeldelse 2 til Datatilsynet (text)']),
    );
  });

  test('wrong input, wrong roles and a case about the DBR are refused, and the log says nothing', async () => {
    const { key } = await reported({ concerns: ['dpo'] });
    expect((await here.as('dina').action('exportCase', { key, ...asked })).refusal?.code).toBe('unknownIncident');
    const wrong = { key, what: 'everything', format: 'docx' };
    expect((await here.as('dorte').send('POST', '/api/jobs/exportCase', wrong)).refusal?.code).toBe('badInput');
    for (const who of ['lone', 'sune', 'aksel', 'rene', 'eva'] as const) {
      expect((await here.as(who).action('exportCase', { key, ...asked })).status, who).toBe(403);
    }
    expect((await logOf(key)).filter(({ what }) => what === 'exported')).toEqual([]);
  });
});

test('domain.md 2.4: of the letters how, when, how many and which template is logged, never a letter', async () => {
  const { key, number } = await reported();
  const { seen, letters } = await papersOf(number);
  const template = letters[0]?.template ?? '';
  const change = {
    step: 'informed',
    informedAt: now(),
    how: 'To fik brev',
    channel: 'digitalPost',
    recipients: 12,
    template,
  } as const;
  expect((await here.as('dina').action('changeCase', { key, seen, change })).status).toBe(200);
  expect((await logOf(key)).find(({ what }) => what === 'informed')?.note).toBe(
    'Digital Post, 12 modtagere, skabelon 2 da.\nTo fik brev',
  );
});

describe('the centre sends the letter: the DBR needs no addresses (domain.md 2.4)', () => {
  const letter = 'Eksempel Kommune\n\nDu har fået et brev, der ikke var til dig.';
  const give = async (key: string, own: Partial<ActionInput<'addCaseTask'>> = {}) =>
    here.as('dina').action('addCaseTask', {
      key,
      nonce: crypto.randomUUID(),
      kind: 'sendLetter',
      text: sendingTask(false),
      owner: await here.as('mette').id(),
      letter,
      ...own,
    });
  const ofMette = async (key: string) =>
    (await here.as('mette').view('fromDpo', {})).answer.tasks.find((task) => task.key === key);

  test('GDPR art. 34: who is asked has the letter, says when and to how many, and it stands in the log and on the page', async () => {
    const { key, number } = await reported({}, 'e1');
    const task = (await give(key)).answer.key;
    await until(async () => (await ofMette(task)) !== undefined);
    expect(await ofMette(task)).toMatchObject({ kind: 'sendLetter', letter, state: 'open' });
    expect((await papersOf(number)).postings).toMatchObject([{ ownerName: 'Mette Madsen', state: 'open' }]);
    const move = (sent?: ActionInput<'moveCaseTask'>['sent']) =>
      here.as('mette').action('moveCaseTask', { task, state: 'done', ...(sent && { sent }) });
    const unsaid = { code: 'caseInvalid', details: { faults: ['sentUnsaid'] } };
    expect((await move()).refusal).toMatchObject(unsaid);
    expect((await move({ sentAt: now(), byDigitalPost: 0, byPost: 0 })).refusal).toMatchObject(unsaid);
    const later = { sentAt: '2027-01-01T00:00:00Z', byDigitalPost: 10, byPost: 2 };
    expect((await move(later)).refusal).toMatchObject({ details: { faults: ['inTheFuture'] } });
    const sent = { sentAt: now(), byDigitalPost: 10, byPost: 2 };
    expect((await move(sent)).status).toBe(200);
    expect((await move(sent)).status).toBe(200);
    await until(async () => (await papersOf(number)).postings[0]?.state === 'done');
    expect((await papersOf(number)).postings).toMatchObject([{ state: 'done', ...sent }]);
    await until(async () => (await logOf(key)).some(({ what }) => what === 'taskDone'));
    const notes = (await logOf(key)).flatMap(({ what, note }) => (what === 'taskDone' ? [note] : []));
    expect(notes).toEqual([expect.stringMatching(/^Digital Post: 10, med posten: 2, sendt /)]);
  });

  test('INV15: a letter with a CPR number is not given to be sent, and neither is none', async () => {
    const { key } = await reported({}, 'e1');
    const faults = async (own: Partial<ActionInput<'addCaseTask'>>) => (await give(key, own)).refusal?.details;
    expect(await faults({ letter: 'Om 311236-4321' })).toEqual({ faults: ['letterHoldsCpr'] });
    expect(await faults({ letter: undefined })).toEqual({ faults: ['letterMissing'] });
    expect(await faults({ kind: 'inform' })).toEqual({ faults: ['letterMissing'] });
    expect((await rowsOf(here, 'caseTask')).filter(({ incident }) => incident === key)).toEqual([]);
  });
});
