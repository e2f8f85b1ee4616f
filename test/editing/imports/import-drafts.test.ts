import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { readable } from '../../readable.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

type Part = ActionInput<'importDrafts'>['parts'][number];

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const part = (own: Partial<Part> = {}): Part => ({
  subject: 'r90',
  title: 'Lås skærmen',
  text: '## Det skal du\n\nLås skærmen, når du går.',
  audience: ['employees'],
  focus: ['confidentiality'],
  iso: ['7.7'],
  policySection: '4.2',
  ...own,
});
const keep = (by: Who, ...parts: readonly Part[]) => here.as(by).action('importDrafts', { parts: [...parts] });
const outcomes = async (by: Who, ...parts: readonly Part[]) =>
  (await keep(by, ...parts)).answer.parts.map(({ outcome }) => outcome);
const draftOf = async (subject: string) => (await rowsOf(here, 'draft')).filter((row) => row.subject === subject);

strangersAreRefused(() => here, 'importDrafts', 'eva', { parts: [part()] });

test.each([
  [{}],
  [{ parts: [] }],
  [{ parts: [{ ...part(), subject: 'policy' }] }],
  [{ parts: [{ ...part(), text: ' ' }] }],
  [{ parts: [{ ...part(), text: 'x'.repeat(60_001) }] }],
  [{ parts: [{ ...part(), title: 'x'.repeat(201) }] }],
  [{ parts: [{ ...part(), iso: ['5.14; drop'] }] }],
  [{ parts: [{ ...part(), audience: ['everybody'] }] }],
  [{ parts: [{ ...part(), lawBound: false }] }],
  [{ parts: Array.from({ length: 11 }, (_, index) => part({ subject: `r${80 + index}` })) }],
])('input %# is refused', async (body) => {
  const reply = await here.as('eva').send('POST', '/api/jobs/importDrafts', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('nobody but an editor keeps drafts', async () => {
  for (const who of ['lone', 'mette', 'dina', 'rene'] as const) {
    expect((await keep(who, part())).refusal?.code).toBe('notAllowed');
  }
  expect(await rowsOf(here, 'draft')).toEqual([]);
});

test('S15: a part becomes one draft, a repeat writes nothing, and it is written down who kept it', async () => {
  expect(await outcomes('eva', part())).toEqual(['saved']);
  expect(await outcomes('eva', part())).toEqual(['same']);
  const [row, ...others] = await draftOf('r90');
  expect(others).toEqual([]);
  expect(row).toMatchObject({ title: 'Lås skærmen', state: 'open', key: 'draft:r90:-' });
  await here.servers[0]?.inside?.context.background.settled();
  const audit = await rowsOf(here, 'auditEntry');
  expect(audit.filter(({ target }) => target === 'draft:r90:-').map(({ action }) => action)).toEqual(['importDrafts']);
});

test('S15: what others write is never overwritten unseen: theirs is shown, and mine is kept when I say so', async () => {
  const mine = part({ text: '## Det skal du\n\nLås altid.' });
  const { answer } = await keep('eva', mine);
  const [told] = answer.parts;
  expect(told).toMatchObject({ outcome: 'conflict', draft: { text: part().text, byName: 'Eva Eg' } });
  expect((await draftOf('r90'))[0]).toMatchObject({ textDa: part().text });
  expect(await outcomes('eva', { ...mine, over: (told?.draft?.seen ?? 0) + 7 })).toEqual(['conflict']);
  expect(await outcomes('eva', { ...mine, over: told?.draft?.seen ?? 0 })).toEqual(['saved']);
  expect((await draftOf('r90'))[0]).toMatchObject({ textDa: mine.text });
  expect(await outcomes('eva', { ...mine, over: told?.draft?.seen ?? 0 })).toEqual(['same']);
});

test('a newer text of a rule keeps what the document cannot know; an older base is told', async () => {
  const { rules } = (await here.as('eva').view('importBase', {})).answer;
  const known = rules.find(({ rule }) => rule === 'r06');
  const next = part({
    subject: 'r06',
    base: known?.version ?? '',
    title: 'Send sikkert',
    text: 'Nyt.',
    policySection: '',
  });
  expect(await outcomes('eva', part({ subject: 'r06' }), { ...next, base: '1.0' })).toEqual([
    'otherVersion',
    'otherVersion',
  ]);
  expect(await outcomes('eva', next)).toEqual(['saved']);
  const [row] = await draftOf('r06');
  expect(row).toMatchObject({ key: `draft:r06:${known?.version}`, chapter: 'everyDay', textDa: 'Nyt.' });
  expect(row?.owner).toBeTruthy();
});

test('INV15: a part with a CPR number is named and not stored; the others are', async () => {
  const { answer } = await keep('eva', part({ subject: 'r91', text: 'Ring om 311236-4321' }), part({ subject: 'r92' }));
  expect(answer.parts.map(({ subject, outcome }) => [subject, outcome])).toEqual([
    ['r91', 'cpr'],
    ['r92', 'saved'],
  ]);
  expect(readable(answer)).not.toContain('4321');
  expect(readable(await rowsOf(here, 'draft'))).not.toContain('4321');
});

test('two with one number in one file: the first is kept, the second is told as a conflict', async () => {
  const [one, other] = [part({ subject: 'r93' }), part({ subject: 'r93', text: 'En anden.' })];
  expect((await outcomes('eva', one, other)).sort()).toEqual(['conflict', 'saved']);
  expect(await draftOf('r93')).toHaveLength(1);
});

test('S15, S20: taken back, what was begun is put away, what somebody has opened since stays, and again it is there', async () => {
  const begun = [part({ subject: 'r94' }), part({ subject: 'r95' })];
  // A second editor.
  await here.as('eva').carryOut('appoint', { role: 'editor', person: await here.as('sofie').id(), from: '2026-12-01' });
  await until(async () => (await here.as('sofie').view('me', {})).answer.roles.includes('editor'));
  const drafts = (await keep('eva', ...begun)).answer.parts.map(({ draft }) => draft);
  await here.as('sofie').carryOut('openDraft', { of: 'rule', rule: 'r95' });
  const takeBack = () =>
    Promise.all(
      drafts.map(async (draft) => {
        const { key = '', seen = 0 } = draft ?? {};
        const { refusal } = await here.as('eva').action('discardDraft', { key, away: true, seen });
        return refusal?.code ?? 'away';
      }),
    );
  expect(await takeBack()).toEqual(['away', 'changedMeanwhile']);
  expect(await takeBack()).toEqual(['away', 'changedMeanwhile']);
  const states = async () => [...(await draftOf('r94')), ...(await draftOf('r95'))].map(({ state }) => state);
  expect(await states()).toEqual(['discarded', 'open']);
  expect(await outcomes('eva', ...begun)).toEqual(['saved', 'same']);
  expect(await states()).toEqual(['open', 'open']);
});
