import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAsked } from '../../../src/features/cases/papers/authority-draft.ts';
import { foldedParts } from '../../../src/features/cases/papers/letter-template.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { until, type World, world } from '../../world.ts';
import { measures, paperWork } from './paper-work.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const { reported, papersOf, save, fieldOf, logOf } = paperWork(() => here);

describe('savePaper: what the DBR writes is kept while it is written', () => {
  strangersAreRefused(() => here, 'savePaper', 'dina', { key: 'incident:x', place: measures, text: 'x', seen: '' });

  test('S108: a field is filled in from the case, written over, and follows the case again', async () => {
    const { key, number } = await reported();
    expect(await fieldOf(number, 'measures')).toMatchObject({ state: 'missing', text: '' });
    await save(key, { paper: 'story', field: 'remedies' }, 'Modtageren har slettet den');
    expect(await fieldOf(number, 'measures')).toMatchObject({ state: 'fromCase', text: 'Modtageren har slettet den' });
    expect((await save(key, measures, 'Vi ringede', '')).answer).toEqual({ text: 'Vi ringede', masked: [] });
    expect(await fieldOf(number, 'measures')).toMatchObject({ state: 'written', text: 'Vi ringede' });
    await save(key, measures, null, 'Vi ringede');
    expect(await fieldOf(number, 'measures')).toMatchObject({ state: 'fromCase' });
  });

  test('GDPR art. 33(5): effects and remedies stand in the list Beretninger, CPR numbers covered (INV15)', async () => {
    const { key } = await reported();
    const reply = await save(key, { paper: 'story', field: 'effects' }, 'Borgeren 311236-4321 er ringet op');
    expect(reply.answer).toEqual({ text: 'Borgeren 3112••-•••• er ringet op', masked: ['3112••-••••'] });
    const row = (await rowsOf(here, 'statement')).find((one) => one.key === key.replace('incident', 'statement'));
    expect(row).toMatchObject({
      facts: 'En liste til en forkert borger',
      effects: 'Borgeren 3112••-•••• er ringet op',
    });
  });

  test('repeated, it is one row and one line in the log a day', async () => {
    const { key } = await reported();
    await save(key, measures, 'Vi ringede');
    await save(key, measures, 'Vi ringede');
    await save(key, { ...measures, field: 'cause' }, 'Tastefejl');
    const rows = (await rowsOf(here, 'authorityDraft')).filter(({ incident }) => incident === key);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ measures: 'Vi ringede', cause: 'Tastefejl', turn: 1, state: 'draft' });
    await until(async () => (await logOf(key)).some(({ what }) => what === 'wrote'));
    expect((await logOf(key)).filter(({ what }) => what === 'wrote')).toHaveLength(1);
  });

  test('two on two servers who write in different fields at once both keep every word', async () => {
    const { key, number } = await reported();
    await save(key, measures, 'Først');
    const fields = ['cause', 'processor', 'crossBorder', 'began'] as const;
    const both = await Promise.all(
      fields.map((field, index) =>
        save(key, { paper: 'draft', turn: 1, field }, field, '', index % 2 ? 'dorte' : 'dina', index % 2),
      ),
    );
    // Whoever is overtaken twice is asked to try again, as the page does by itself.
    for (const [index, { status }] of both.entries()) {
      const field = fields[index] ?? 'began';
      if (status === 409) await save(key, { paper: 'draft', turn: 1, field }, field);
    }
    const [row] = (await rowsOf(here, 'authorityDraft')).filter(({ number: its }) => its === number);
    expect(row).toMatchObject({
      measures: 'Først',
      cause: 'cause',
      processor: 'processor',
      crossBorder: 'crossBorder',
    });
  });

  test('of two in the same field the second is told what stands there, and nothing is covered', async () => {
    const { key } = await reported();
    await save(key, measures, 'Dinas ord');
    const reply = await save(key, measures, 'Dortes ord', '', 'dorte', 1);
    expect(reply.refusal).toMatchObject({ code: 'changedMeanwhile', details: { text: 'Dinas ord' } });
    expect((await save(key, measures, 'Dortes ord', 'Dinas ord', 'dorte', 1)).status).toBe(200);
  });

  test('wrong input, wrong roles, closed cases and cases about the DBR are refused', async () => {
    const { key } = await reported();
    const wrong = { key, place: { paper: 'draft', turn: 1, field: 'nonsense' }, text: 'x', seen: '' };
    expect((await here.as('dina').send('POST', '/api/jobs/savePaper', wrong)).refusal?.code).toBe('badInput');
    for (const who of ['lone', 'mette', 'sune', 'aksel', 'rene'] as const) {
      expect((await save(key, measures, 'x', '', who)).status, who).toBe(403);
    }
    expect((await save(key, { ...measures, turn: 2 }, 'x')).refusal?.code).toBe('caseInvalid');
    const about = await reported({ concerns: ['dpo'] });
    expect((await save(about.key, measures, 'x')).refusal?.code).toBe('unknownIncident');
    expect((await here.as('dina').view('casePapers', { number: about.number })).refusal?.code).toBe('unknownIncident');
    expect((await save(about.key, measures, 'x', '', 'dorte')).status).toBe(200);
    const [draft] = (await papersOf(about.number, 'dorte')).drafts;
    expect(draft?.fields.find(({ field }) => field === 'contact')?.text).toContain('Dorte Due');
  });

  test('the check says whom the words point at, the reporter above all', async () => {
    const { key, number } = await reported();
    await save(key, measures, 'Lone ringede til Mette Madsen på 11223344');
    expect((await fieldOf(number, 'measures'))?.traces.map(({ what }) => what)).toEqual([
      'phone',
      'reporter',
      'person',
    ]);
    expect((await fieldOf(number, 'contact'))?.traces).toEqual([]);
  });
});

test('S108: a processor’s CVR number is no telephone, and what does not go together is named with the questions', async () => {
  const { key, number } = await reported({ persons: '2-10' });
  for (const [field, text] of [
    ['processor', 'Ja'],
    ['processorCvr', '12 34 56 78'],
    ['personsExact', '12'],
  ] as const) {
    await save(key, { paper: 'draft', turn: 1, field }, text);
  }
  expect((await fieldOf(number, 'processorCvr'))?.traces).toEqual([]);
  expect(await fieldOf(number, 'processorName')).toMatchObject({ state: 'missing' });
  expect((await papersOf(number)).contradictions).toEqual([
    { what: 'otherNumber', fields: ['persons', 'personsExact'] },
  ]);
});

test('S108: of a notified case with a letter at most 35 fields are shown, and 20 of them are filled in already', async () => {
  const { key, number } = await reported({
    data: ['cpr', 'health'],
    persons: '2-10',
    seenBy: 'knownCitizen',
    contained: 'no',
    discovered: { when: 'today' },
  });
  await here.as('dina').action('reportContained', { key, contained: 'yes' });
  const { seen } = await papersOf(number);
  const why = {
    riskReason: 'Helbred hos en fremmed',
    art33Reason: 'Ikke usandsynlig',
    art34Reason: 'De skal vide det',
  };
  const change = { step: 'assessed', risk: 'high', art33: 'yes', art34: 'yes', ...why } as const;
  expect((await here.as('dina').action('changeCase', { key, seen, change })).status).toBe(200);
  const { drafts, letters } = await papersOf(number);
  const asked = drafts.at(-1)?.fields.filter(isAsked) ?? [];
  const parts = letters[0]?.parts.filter(({ field }) => !foldedParts.includes(field)) ?? [];
  // The receipt, its day and the day of what follows; who sends the letter, and by when. The day is filled in.
  const forms = { shown: 5, filled: 1 };
  const filled = [...asked, ...parts].filter(({ text }) => text !== '');
  expect(asked.length + parts.length + forms.shown).toBeLessThanOrEqual(35);
  expect(filled.length + forms.filled).toBeGreaterThanOrEqual(20);
});

test('every look at the papers is written down as a look at the case', async () => {
  const { key, number } = await reported({}, 'e1');
  await papersOf(number, 'dorte');
  await until(async () => (await logOf(key)).some(({ what, byName }) => what === 'read' && byName === 'Dorte Due'));
});
