import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leafletOf } from '../../src/features/reviews/leaflet.ts';
import { leafletSource, leafletWords } from '../../src/server/files/leaflet-source.ts';
import { strangersAreRefused } from '../strangers.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const rule = { kind: 'rule' as const, ref: 'r06', minutes: 4 };
const question = { kind: 'question' as const, text: 'Må jeg sende en sms?', minutes: 4 };
const fixed = { kind: 'privateData' as const, minutes: 2 };
strangersAreRefused(() => here, 'leaflet', 'mette', { points: [rule] });

test.each([[{ points: [] }], [{ points: [{ kind: 'rule', ref: '../r06', minutes: 4 }] }]])(
  '%j is refused',
  async (body) => {
    const reply = await here.as('mette').send('POST', '/api/jobs/leaflet', body);
    expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
  },
);

test('only whoever leads gets a leaflet', async () => {
  expect((await here.as('lone').action('leaflet', { points: [rule] })).refusal?.code).toBe('notAllowed');
});

test('S86: a leaflet is a tagged PDF in A4 in the language of the reader, a page for each topic', async () => {
  const { name, mime, base64 } = (await here.as('mette').action('leaflet', { points: [rule, question, fixed] })).answer;
  const pdf = Buffer.from(base64, 'base64').toString('latin1');
  expect([name, mime]).toEqual(['pjece.pdf', 'application/pdf']);
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toContain('/Lang (da-DK)');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
  expect(pdf.match(/\/FontFile2/g)).toHaveLength(2);
  expect(pdf).not.toContain('/Helvetica');
  expect(pdf).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/);
});

test('S86: it has the duty, a question, whom to ask, whose it is, and the version with its day; no question of a colleague', async () => {
  const ports = here.servers[0]?.inside?.context.ports;
  if (!ports) throw new Error('the server is not in here');
  const person = ports.directory.person(await here.as('mette').id());
  if (!person) throw new Error('no Mette');
  const source = leafletSource(ports, person, 'da');
  const pages = leafletOf([rule, question, fixed], source, leafletWords.da);
  expect(pages).toHaveLength(2);
  expect(pages[0]).toMatchObject({
    title: 'R06 Send sikkert',
    question: 'Hvornår er det sværest for os at gøre sådan?',
    ask: ['Mette Madsen, din leder', expect.stringContaining('Dina Dam'), expect.stringContaining('IT-Servicedesk')],
    foot: expect.stringMatching(/^R06, version .*, gælder fra .* · Eksempel Kommune · lavet 1\. december 2026$/),
  });
  expect(pages[1]?.must[0]).toContain('private billeder');
  expect(JSON.stringify(pages)).not.toContain('sms');
});

describe('S72: whoever holds the review for the manager gets its leaflets', () => {
  test('only while it is theirs, and with the name of whoever answers for it', async () => {
    const [mette, lone] = [here.as('mette'), here.as('lone')];
    const manager = await mette.id();
    const ask = () => lone.action('leaflet', { points: [rule], for: manager });
    expect((await ask()).refusal?.code).toBe('notAllowed');
    const given = { task: 'holdReview', about: '2026', performer: await lone.id(), until: '2026-12-31' } as const;
    expect((await mette.action('delegateTask', given)).refusal?.code).toBeUndefined();
    expect((await ask()).answer.mime).toBe('application/pdf');
    expect((await here.as('ali').action('leaflet', { points: [rule], for: manager })).refusal?.code).toBe('notAllowed');
    await mette.action('takeBackTask', { task: 'holdReview', about: '2026' });
    expect((await ask()).refusal?.code).toBe('notAllowed');
  });
});
