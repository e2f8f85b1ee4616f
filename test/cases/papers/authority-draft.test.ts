import { describe, expect, test } from 'vitest';
import { missingInDraft, sentDraft } from '../../../src/features/cases/papers/authority-draft.ts';
import { draftsOf } from '../../../src/features/cases/papers/drafts.ts';
import { notificationSections } from '../../../src/features/cases/papers/form/notification-field.ts';
import {
  type DraftField,
  draftFields,
  notificationForm,
} from '../../../src/features/cases/papers/form/notification-form.ts';
import { wordsChanged, wouldCover, writtenIn } from '../../../src/features/cases/papers/own-words.ts';
import { longestPaperText } from '../../../src/features/cases/papers/paper-fields.ts';
import { AuthorityDraft } from '../../../src/features/cases/papers/records.ts';
import { authorityDraft as words } from '../../../src/features/cases/papers/words/authority-draft.da.ts';
import { aCase, anEntry } from '../case-files.ts';

const now = '2026-12-01T10:00:00Z';
const reasons = 'Risiko: Helbred hos en fremmed\nArt. 33: Ikke usandsynlig\nArt. 34: Modtageren har slettet\ndet hele';
const known = aCase(
  {
    data: ['health', 'cpr'],
    persons: '2-10',
    seenBy: 'unknown',
    contained: 'yes',
    cause: 'Nummeret var tastet forkert',
    art33: 'yes',
    art34: 'no',
    centreName: 'Ældre og Sundhed',
  },
  {
    statement: {
      key: 'statement:1',
      actor: 'lone',
      at: now,
      number: '2026-0042',
      facts: 'En liste gik til en forkert',
      remedies: 'Modtageren har slettet den',
    },
    log: [anEntry('assessed', reasons), anEntry('contained')],
  },
);
const open: readonly DraftField[] = [
  'crossBorder',
  'processor',
  'began',
  'howFound',
  'personsExact',
  'recordsExact',
  'measuresBefore',
  'encryption',
  'effectsSeen',
];
const written = Object.fromEntries(open.map((field) => [field, 'Skrevet']));
const only = (rows: readonly AuthorityDraft[] = [], facts = known) => draftsOf(facts, rows, words, now).at(-1);
const said = (rows: readonly AuthorityDraft[] = [], facts = known) =>
  Object.fromEntries(only(rows, facts)?.filled.map(({ field, state, text }) => [field, text || state]) ?? []);
const aRow = (own: Partial<AuthorityDraft> = {}): AuthorityDraft => ({
  key: 'virk:1:1',
  actor: 'dina',
  at: now,
  number: '2026-0042',
  turn: 1,
  state: 'draft',
  incident: 'incident:1',
  ...own,
});

describe('S108: the draft in the authority’s order, filled in as far as the facts go (domain.md 2.2)', () => {
  test('the sections of the EDPB’s template come in its order, and each of its questions once', () => {
    expect(only()?.filled.map(({ field }) => field)).toEqual(draftFields);
    const places = draftFields.map((field) => notificationSections.indexOf(notificationForm[field].section));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(notificationSections.length);
  });

  test('Datatilsynet’s own twelve points are all in it (domain.md 2.2), and so is what the template asks besides', () => {
    const points = 'contact event persons records effectsSeen effectsLikely measures measuresBefore limiting informed';
    const besides =
      'personsExact recordsExact specialCategories processorName processorCvr processorToldAt howFound encryption nature';
    const others = 'notInformedWhy later kind crossBorder crossBorderWhere delay';
    for (const field of [points, besides, others].join(' ').split(' ')) expect(draftFields).toContain(field);
  });

  test('a question is a row of the form alone: its column, its heading and its words are made from it', () => {
    const columns = draftFields.map((field) => AuthorityDraft.columns[field]);
    expect(columns.map(({ name }) => name)).toEqual(draftFields.map((field) => notificationForm[field].column[0]));
    for (const word of ['name', 'da'] as const) {
      const all = Object.values(AuthorityDraft.columns).map((column) => column[word]);
      expect(new Set(all).size, word).toBe(all.length);
    }
    for (const { ifYes } of Object.values(notificationForm)) {
      if (ifYes !== undefined) expect(draftFields).toContain(ifYes);
    }
  });

  test('what the case knows is in whole sentences, and what only the municipality knows stays open', () => {
    const draft = said();
    expect(draft.contact).toContain('Dina Dam, databeskyttelsesrådgiver');
    expect(draft.event).toContain('En liste gik til en forkert');
    expect(draft.persons).toBe('Antal berørte: 2–10. Kategorier: borgere.');
    expect(draft.records).toContain('helbredsoplysninger og CPR-nummer');
    expect(draft.effectsLikely).toContain('CPR-nummeret kan misbruges');
    expect(draft.measures).toBe('Modtageren har slettet den');
    expect(draft.informed).toBe('Nej.');
    expect(draft.notInformedWhy).toBe('Modtageren har slettet\ndet hele');
    expect(draft.discovered).toBe('Opdaget 1. december 2026 kl. 09.00.\nMeldt internt 1. december 2026 kl. 09.00.');
    expect(draft.delay).toBe('notNeeded');
    expect(draft.kind).toBe('Ny anmeldelse, foreløbig.');
    expect(draft.nature).toBe('Fortrolighed (oplysninger er kommet frem)');
    expect(draft.specialCategories).toBe('Helbred');
    expect(missingInDraft(only()?.filled ?? [])).toEqual(open);
  });

  test('art. 33(4): what is lacking is announced, and no longer when it has been written', () => {
    expect(said().later).toContain('foranstaltninger før bruddet');
    expect(said([aRow(written)]).later).toBe('notNeeded');
    expect(said([aRow(written)]).kind).toBe('Ny anmeldelse, fuldstændig.');
  });

  test('who the processor is, and which countries, is asked where the answer was yes', () => {
    const its = ['processorName', 'processorCvr', 'processorToldAt'] as const;
    for (const field of its) expect(said()[field]).toBe('notNeeded');
    const yes = said([aRow({ ...written, processor: 'Ja', crossBorder: 'Ja, to lande' })]);
    for (const field of [...its, 'crossBorderWhere']) expect(yes[field]).toBe('missing');
    expect(said([aRow({ processor: 'Nej', processorCvr: '12345678' })]).processorCvr).toBe('12345678');
  });

  test.each([
    ['supplier', 'En leverandør gav kommunen besked.', 'Ja'],
    ['citizen', 'En borger gav kommunen besked.', 'missing'],
    ['authority', 'Datatilsynet gav kommunen besked.', 'missing'],
  ] as const)(
    'a case opened for %s says how it was found out, and what it says of a processor',
    (source, how, processor) => {
      const draft = said([], aCase({ source }));
      expect(draft).toMatchObject({ howFound: how, processor });
      expect(draft.processorToldAt).toBe(source === 'supplier' ? '1. december 2026 kl. 09.00' : 'notNeeded');
      expect(draft.processorName).toBe(source === 'supplier' ? 'missing' : 'notNeeded');
    },
  );

  test('of one person the exact number is known, papers are not encrypted, and an employee reported it', () => {
    const reporter = { key: 'r', actor: 'lone', at: now, number: '1', name: 'Lone', person: 'lone' } as const;
    const one = aCase(
      { persons: '1', category: 'paper', contained: 'no' },
      { reporter: { ...reporter, managerMayKnow: 'no', how: 'tab' } },
    );
    expect(said([], one)).toMatchObject({
      personsExact: '1',
      encryption: 'Ikke relevant: papir eller tale',
      howFound: 'Meldt internt af en ansat.',
      ended: 'Varer ved.',
    });
  });

  test('more than 72 hours after the discovery the delay must be explained', () => {
    const late = aCase({ discoveredAt: '2026-11-20T08:00:00Z' });
    expect(said([], late).delay).toBe('missing');
  });

  test('a story told in many messages is cut to what a field takes, so that it can be written in', () => {
    const facts = { ...known.statement, key: 's', actor: 'a', at: now, number: '1', facts: 'Ord '.repeat(5_000) };
    expect(said([], { ...known, statement: facts }).event?.length).toBeLessThanOrEqual(longestPaperText);
  });

  test.each([
    ['wrongRecipient', ['Fortrolighed']],
    ['lostDevice', ['Fortrolighed', 'Tilgængelighed']],
    ['malicious', ['Fortrolighed', 'Integritet', 'Tilgængelighed']],
  ] as const)('S38: of %s it says whether data came out, were changed or are out of reach: %j', (category, natures) => {
    const { nature } = said([], { ...known, incident: { ...known.incident, category } });
    expect(nature?.split('\n').map((one) => one.split(' ')[0])).toEqual(natures);
  });

  test('a case nobody knows anything about claims nothing', () => {
    const missing = missingInDraft(only([], aCase())?.filled ?? []);
    for (const field of ['persons', 'records', 'effectsLikely', 'measures', 'cause'] satisfies DraftField[]) {
      expect(missing).toContain(field);
    }
  });
});

describe('the DBR’s words come before the case’s', () => {
  test('written words stand, an emptied field stays empty, and both can follow the case again', () => {
    const written = wordsChanged<DraftField>(undefined, 'measures', ' Vi har ringet ');
    expect(writtenIn(written, 'measures')).toBe('Vi har ringet');
    const emptied = wordsChanged<DraftField>(written, 'measures', '');
    expect(writtenIn(emptied, 'measures')).toBe('');
    expect(said([aRow(emptied)]).measures).toBe('missing');
    expect(writtenIn(wordsChanged<DraftField>(emptied, 'measures', null), 'measures')).toBeUndefined();
  });

  test('INV15: a CPR number is covered before it is kept', () => {
    expect(wordsChanged<DraftField>(undefined, 'event', 'cpr 311236-4321').event).toBe('cpr 3112••-••••');
  });

  test('nobody covers words they have not seen, and who writes the same has lost nothing', () => {
    expect(wouldCover(undefined, '', 'nyt')).toBe(false);
    expect(wouldCover('gammelt', 'gammelt', 'nyt')).toBe(false);
    expect(wouldCover('andres', 'gammelt', 'nyt')).toBe(true);
    expect(wouldCover('nyt', 'gammelt', ' nyt ')).toBe(false);
  });
});

describe('a notification that was sent stays as it was sent, and what follows is a new one', () => {
  const about = { number: '2026-0042', turn: 1, incident: 'incident:1' };
  const sent = sentDraft(only()?.filled ?? [], about, { receiptNumber: 'V-1', sentAt: now }, { id: 'dina' }, now);
  const later = { ...known, statement: known.statement && { ...known.statement, effects: 'Borgeren blev ringet op' } };

  test('the case may become another; what was sent does not', () => {
    const [first] = draftsOf(later, [sent], words, now);
    expect(first?.state).toBe('sent');
    expect(first?.filled.find(({ field }) => field === 'effectsSeen')).toMatchObject({ state: 'missing', text: '' });
    expect(first?.filled.find(({ field }) => field === 'event')?.text).toContain('En liste gik til en forkert');
  });

  test('a follow-up names the receipt before, says what was lacking, and leaves the rest as it was', () => {
    const follow = said([sent], later);
    expect(follow.kind).toBe('Opfølgning på tidligere anmeldelse med kvitteringsnummer V-1.');
    expect(said([sent, aRow({ ...written, key: 'virk:1:2', turn: 2 })], later).kind).toBe(
      'Afsluttende opfølgning på tidligere anmeldelse med kvitteringsnummer V-1.',
    );
    expect(follow.effectsSeen).toBe('Borgeren blev ringet op');
    expect(follow.event).toBe('asBefore');
    expect(follow.informed).toBe('Nej.');
    expect(follow.later).not.toContain('konsekvenser, der er set');
    expect(only([sent], later)).toMatchObject({ turn: 2, state: 'draft', earlierReceipt: 'V-1' });
  });
});
