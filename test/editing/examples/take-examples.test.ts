import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { exampleRules } from '../../../src/features/editing/examples/example.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { editionFixture } from '../revisions/edition-fixture.ts';

let here: World;
const editions = editionFixture(() => here);
beforeAll(async () => {
  here = await world({ servers: 2, withoutHandbook: true });
  await editions.secondEditor();
});
afterAll(() => here.close());

const take = (rules: string[], pages: string[] = [], who: Who = 'eva', server = 0) =>
  here.as(who, { server }).action('takeExamples', { rules, pages });
const shown = async (subject: string, who: Who = 'eva') => (await here.as(who).view('draft', { subject })).answer;
const row = async (example: string) => (await rowsOf(here, 'draft')).filter((one) => one.example === example);
const ours = async (subject: string, is: boolean, seen?: string, who: Who = 'eva') => {
  const { key, seen: now } = await shown(subject);
  return here.as(who).action('makeOurs', { key, ours: is, seen: seen ?? now });
};
const setting = (name: ActionInput<'saveSetting'>['setting'], value: string) =>
  here.as('eva').action('saveSetting', { setting: name, value, seen: 0 });
const placeOf = async (wanted: string) => {
  const { examples } = (await here.as('eva').view('exampleTexts', {})).answer;
  return examples.find(({ example }) => example === wanted);
};

const none = '0'.repeat(64);
describe('taking', () => strangersAreRefused(() => here, 'takeExamples', 'eva', { rules: ['r01'], pages: [] }));
const unmade = { key: 'draft:r01:-', ours: true, seen: none };
describe('making ours', () => strangersAreRefused(() => here, 'makeOurs', 'eva', unmade));

test.each([
  ['takeExamples', { rules: [], pages: [] }],
  ['takeExamples', { rules: ['R1'], pages: [] }],
  ['takeExamples', { rules: Array.from({ length: 61 }, () => 'r01'), pages: [] }],
  ['makeOurs', { key: 'draft:r01:-', ours: true, seen: 'x' }],
  ['makeOurs', { key: 'draft:r01:-', seen: none }],
] as const)('%s with wrong input is refused (%#)', async (name, body) => {
  const reply = await here.as('eva').send('POST', `/api/jobs/${name}`, body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test.each([
  [['r99'], [], 'unknownRule'],
  [[], ['role-king'], 'unknownPage'],
] as const)('what is no example is refused, and nothing is taken: %j %j', async (rules, pages, code) => {
  expect((await take(['r01', ...rules], [...pages])).refusal?.code).toBe(code);
  expect(await rowsOf(here, 'draft')).toEqual([]);
});

test('the view says which there are, for whom, how long, what to look at, and which names are missing', async () => {
  const { examples, namesLeft } = (await here.as('eva').view('exampleTexts', {})).answer;
  expect(examples).toHaveLength(exampleRules.length + 18);
  expect(examples.find(({ example }) => example === 'r01')).toMatchObject({
    ...{ document: 'rule', title: 'Tavshedspligt og fortrolighed', chapter: 'everyDay', lawBound: true, place: 'free' },
    ...{ audience: ['employees', 'managers', 'council', 'partners'], look: expect.stringContaining('straffeloven') },
  });
  expect(examples.every(({ seconds }) => seconds > 20)).toBe(true);
  expect(namesLeft).toEqual(['kommune', 'sekretariat', 'redaktion']);
});

test('a name that is not chosen stays open in the text and blocks it; one that is chosen is filled in, also later', async () => {
  await setting('municipalityName', 'Nyborg Kommune');
  await setting('secretariatName', 'Byrådssekretariatet');
  await take([], ['policy', 'declaration']);
  const policy = await shown('policy');
  expect(policy.fields.textDa).toContain('Nyborg Kommune er dataansvarlig');
  expect(policy.fields.textDa).toContain(
    '{redaktion} skriver håndbogen og står for teknik og drift. Byrådssekretariatet underviser.',
  );
  expect((await here.as('eva').view('exampleTexts', {})).answer.namesLeft).toEqual(['redaktion']);
  await setting('handbookUnitName', 'IT og Digitalisering');
  expect(await placeOf('policy')).toMatchObject({ place: 'nameless' });
  expect(await placeOf('declaration')).toMatchObject({ place: 'draft' });
  await take([], ['policy']);
  expect((await shown('policy')).fields.textDa).toContain('IT og Digitalisering skriver håndbogen');
  const drafts = (await here.as('eva').view('drafts', {})).answer.drafts;
  const said = drafts.map(({ subject, proposal, faults }) => [subject, proposal, faults]).toSorted();
  expect(said).toEqual([
    ['declaration', true, 1],
    ['policy', true, 1],
  ]);
});

test('two editors who take the same at once, on two servers, get the same drafts; once more gives them again', async () => {
  const some: [string[], string[]] = [
    ['r01', 'r02', 'r03', 'r04', 'r05', 'r06', 'r07'],
    ['introduction', 'role-dpo'],
  ];
  const [one, other] = await Promise.all([take(...some), take(...some, 'sofie', 1)]);
  expect(one.answer).toEqual(other.answer);
  expect(one.answer.drafts.map(({ subject, outcome }) => [subject, outcome])).toEqual(
    [...some[0], ...some[1]].map((subject) => [subject, 'taken']),
  );
  const before = await rowsOf(here, 'draft');
  expect((await take(...some)).answer).toEqual(one.answer);
  expect(await rowsOf(here, 'draft')).toEqual(before);
  expect(await placeOf('r06')).toMatchObject({ place: 'draft', subject: 'r06' });
});

test('where the number is another’s the rule gets the next one, the same on both servers', async () => {
  await take(['r30']);
  const { key, seen } = await shown('r30');
  await here.as('eva').action('discardDraft', { key, away: true });
  // A municipality of its own numbers: r31 and r36 are theirs.
  for (const subject of ['r31', 'r36']) {
    const part = {
      subject,
      title: 'Vores egen',
      text: 'Egne ord',
      audience: [],
      focus: [],
      iso: [],
      policySection: '',
    };
    expect((await here.as('eva').action('importDrafts', { parts: [part] })).refusal).toBeUndefined();
  }
  expect([await placeOf('r31'), await placeOf('r32')]).toMatchObject([
    { place: 'free', moves: true },
    { place: 'free' },
  ]);
  const [one, other] = await Promise.all([take(['r31', 'r32']), take(['r31'], [], 'sofie', 1)]);
  expect(one.answer.drafts.map(({ subject }) => subject)).toEqual(['r37', 'r32']);
  expect(other.answer.drafts.map(({ subject }) => subject)).toEqual(['r37']);
  expect(await row('r31')).toHaveLength(1);
  expect((await shown('r31')).fields.textDa).toBe('Egne ord');

  expect(await placeOf('r30')).toMatchObject({ place: 'away' });
  expect((await take(['r30'])).answer.drafts).toMatchObject([{ subject: 'r30', outcome: 'taken' }]);
  expect(await shown('r30')).toMatchObject({ state: 'open', seen });
});

test('a page somebody has written is left alone; one begun without a word gets the words of the example', async () => {
  const eva = here.as('eva');
  const { key, seen } = (await eva.action('openDraft', { of: 'page', page: 'role-partner' })).answer;
  await eva.action('saveDraft', { key, seen, fields: { title: 'Partner', textDa: 'Vores egne ord' } });
  await eva.action('openDraft', { of: 'page', page: 'role-employee' });
  expect(await placeOf('role-partner')).toMatchObject({ place: 'inTheWay' });
  const { drafts } = (await take([], ['role-partner', 'role-employee'])).answer;
  expect(drafts.map(({ outcome }) => outcome)).toEqual(['inTheWay', 'taken']);
  expect((await shown('role-partner')).fields.textDa).toBe('Vores egne ord');
  expect((await shown('role-employee')).fields.textDa).toContain('Følg reglerne i dit arbejde');
});

test('made ours by somebody who has read these words; changed later it stays ours, and it can be taken back', async () => {
  const { key, seen, fields } = await shown('r06');
  const wrong = await here.as('eva').action('makeOurs', { key, ours: true, seen: none });
  expect([wrong.refusal?.code, wrong.refusal?.details.seen]).toEqual(['changedMeanwhile', seen]);
  expect((await ours('r06', true, seen)).refusal).toBeUndefined();
  const [stored] = await row('r06');
  expect(stored).toMatchObject({ oursAt: expect.any(String), oursBy: await here.as('eva').id() });
  // The same again, also by somebody else, writes nothing.
  expect((await ours('r06', true, seen, 'sofie')).refusal).toBeUndefined();
  expect(await row('r06')).toEqual([stored]);
  expect((await shown('r06')).example).toMatchObject({ oursBy: expect.stringContaining('Eva') });

  const changed = await here
    .as('sofie')
    .action('saveDraft', { key, seen, fields: { ...fields, title: 'Send altid sikkert' } as never });
  expect(changed.refusal).toBeUndefined();
  expect((await shown('r06')).example?.oursAt).toBe(stored?.oursAt);
  expect((await ours('r06', false)).refusal).toBeUndefined();
  expect((await row('r06')).map(({ oursBy, oursAt }) => [oursBy, oursAt])).toEqual([[undefined, undefined]]);
});

test('what is no example is ours already, and nothing is written', async () => {
  const before = await rowsOf(here, 'draft');
  expect((await ours('role-partner', false)).refusal).toBeUndefined();
  expect(await rowsOf(here, 'draft')).toEqual(before);
});

test('S37, INV5: an edition with a proposal is not put before others, and says which; made ours it goes all the way', async () => {
  const { key: edition } = (await editions.start('2026.1')).answer;
  for (const subject of ['r02', 'r03']) {
    const { key } = await shown(subject);
    await here.as('eva').action('putInRevision', { draft: key, revision: edition });
  }
  await ours('r02', true);
  const refused = await editions.change('eva', '2026.1', { step: 'submit' });
  expect(refused.refusal).toMatchObject({
    code: 'draftsUnready',
    details: { drafts: [{ subject: 'r03', faults: expect.arrayContaining(['proposal']) }] },
  });
  await ours('r03', true);
  const { parts } = await editions.view('2026.1');
  for (const { subject, faults } of parts) expect([subject, faults]).toEqual([subject, []]);
  await editions.decided('2026.1');
  // Before others it is nobody's to take back.
  expect((await ours('r02', false)).refusal?.code).toBe('draftLocked');
  expect((await editions.publish('2026.1')).refusal).toBeUndefined();
  const published = (await rowsOf(here, 'ruleVersion')).map(({ rule, version, textDa }) => [
    rule,
    version,
    textDa.length,
  ]);
  expect(published.toSorted()).toEqual([
    ['r02', '1.0', expect.any(Number)],
    ['r03', '1.0', expect.any(Number)],
  ]);
  expect(await placeOf('r02')).toMatchObject({ place: 'published', subject: 'r02' });
  expect((await take(['r02'])).answer.drafts).toMatchObject([{ subject: 'r02', outcome: 'taken' }]);
});

test('S37: whoever makes a text ours has written it, and does not approve the edition it is in', async () => {
  const { key: edition } = (await editions.start('2026.2')).answer;
  const { key } = await shown('r05');
  await here.as('eva').action('putInRevision', { draft: key, revision: edition });
  expect((await ours('r05', true, undefined, 'sofie')).refusal).toBeUndefined();
  expect((await editions.change('eva', '2026.2', { step: 'submit' })).refusal).toBeUndefined();
  expect((await editions.change('sofie', '2026.2', { step: 'approve' })).refusal?.code).toBe('ownWork');
  expect((await editions.change('aksel', '2026.2', { step: 'approve' })).refusal).toBeUndefined();
});
