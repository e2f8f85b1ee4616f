import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  draftOf,
  draftOfNothing,
  isBlank,
  nextRuleNumber,
} from '../../../src/features/editing/drafts/draft-beginning.ts';
import { writtenDraft } from '../../../src/features/editing/drafts/draft-change.ts';
import {
  type DraftFields,
  draftImprint,
  fieldsOf,
  opinionImprint,
  withFields,
} from '../../../src/features/editing/drafts/draft-fields.ts';
import { askedNotification, opinionNotification } from '../../../src/features/editing/drafts/draft-notification.ts';
import {
  companyIn,
  editionAfter,
  hasJustOpened,
  isLocked,
  opinionState,
} from '../../../src/features/editing/drafts/draft-status.ts';
import { mergedDraft } from '../../../src/features/editing/drafts/merged-draft.ts';
import type { Draft } from '../../../src/features/editing/drafts/records.ts';
import { writersOf } from '../../../src/features/editing/drafts/writers.ts';
import { importedDraft } from '../../../src/features/editing/imports/imported-part.ts';
import { Rule } from '../../../src/features/handbook/rule.ts';
import { noticeOf } from '../../../src/features/notifications/notice-of.ts';
import { aVersion, lone, mikkel } from '../../records.ts';

const now = '2026-12-01T08:00:00Z';
const by = { actor: mikkel.id, now };
const draft: Draft = draftOf(
  new Rule([aVersion({ version: '3.1', textEn: 'Text' }), aVersion({ version: '2.0' })]).newest,
  by,
);

describe('beginning', () => {
  test('S15: from the newest version, with its words and facts, but nothing that is said anew each time', () => {
    expect(draft).toMatchObject({
      key: 'draft:r06:3.1',
      base: '3.1',
      title: 'Send sikkert',
      iso: ['5.14'],
      state: 'open',
    });
    expect([draft.material, draft.whatsNew, draft.nextReview, draft.inForceFrom]).toEqual(Array(4).fill(undefined));
    expect(draft.englishOf).toHaveLength(64);
  });

  test('from a page, and from nothing', () => {
    const page = { ...aVersion(), page: 'policy', kind: 'policy' as const };
    expect(draftOf(page, by)).toMatchObject({ key: 'draft:policy:1.0', document: 'page', pageKind: 'policy' });
    expect(draftOfNothing('r36', by)).toMatchObject({ key: 'draft:r36:-', material: true });
  });

  test.each([
    [['r01', 'r35', 'policy'], 'r36'],
    [[], 'r01'],
    [['r99'], 'r100'],
    [['r08', 'r10'], 'r11'],
  ])('after %j comes %s', (taken, number) => {
    expect(nextRuleNumber(taken)).toBe(number);
  });

  test('a rule without a word is blank until somebody writes one', () => {
    const fresh = draftOfNothing('r36', by);
    expect([isBlank(fresh), isBlank({ ...fresh, title: 'A' }), isBlank(draft)]).toEqual([true, false, false]);
  });
});

describe('imprints', () => {
  const text = fc.record({ title: fc.string(), textDa: fc.string(), iso: fc.array(fc.constantFrom('5.1', '8.2')) });

  test('what SharePoint forgets or rewrites is no change; any other word is', () => {
    fc.assert(
      fc.property(text, (fields) => {
        const back = { ...fields, textEn: '', areas: [], textDa: fields.textDa.replaceAll('\n', '\r\n') };
        expect(draftImprint(fieldsOf(back))).toBe(draftImprint(fields));
        expect(draftImprint({ ...fields, textDa: `${fields.textDa}x` })).not.toBe(draftImprint(fields));
      }),
    );
  });

  test('writing takes away what is left out and keeps what is not the writer’s', () => {
    const written = writtenDraft(
      { ...draft, revision: 'revision:1', opinion: 'agrees' },
      { title: 'Ny' },
      lone.id,
      now,
    );
    expect(fieldsOf(written)).toEqual({ title: 'Ny' });
    expect(written).toMatchObject({ revision: 'revision:1', opinion: 'agrees', writtenBy: lone.id, deed: 'saved' });
  });

  test('S37: everybody who has ever written in it is remembered, be it one comma, and whoever brings a document in', () => {
    const people = Array.from({ length: 12 }, (_, at) => `0000000${at.toString(16)}-0000-4000-8000-000000000000`);
    const worked = people.reduce((before, person) => writtenDraft(before, { title: person }, person, now), draft);
    expect(writersOf(worked)).toEqual(people);
    const again = writtenDraft(worked, { title: 'Igen' }, people[0] ?? '', now);
    expect(writersOf(again)).toEqual(people);
    const part = { subject: 'r06', title: 'Send', text: 'Nyt', audience: [], focus: [], iso: [], policySection: '' };
    const imported = importedDraft(part, undefined, again, { actor: lone.id, now });
    expect(writersOf(imported)).toEqual([...people, lone.id].toSorted());
    expect(imported).toMatchObject({ writtenBy: lone.id, deed: 'imported' });
    expect(writersOf({ actor: lone.id })).toEqual([lone.id]);
    expect(writersOf({ openedBy: lone.id, actor: 'whoever gave an opinion' })).toEqual([lone.id]);
  });

  test.each<[Partial<DraftFields>, boolean]>([
    [{ textDa: 'Andet' }, true],
    [{ audience: ['managers'] }, true],
    [{ lawBound: true }, true],
    [{ textEn: 'Other' }, false],
    [{ nextReview: '2028-01-01' }, false],
    [{ whatsNew: 'Nyt' }, false],
  ])('S65: %j is another text to have an opinion about: %s', (own, isOther) => {
    expect(opinionImprint({ ...draft, ...own }) !== opinionImprint(draft)).toBe(isOther);
  });
});

describe('how it stands', () => {
  test('S65: an opinion is current, outdated, asked for or none', () => {
    const of = opinionImprint(draft);
    expect(opinionState(draft)).toBe('none');
    expect(opinionState({ ...draft, askedOf: of })).toBe('asked');
    const said: Draft = { ...draft, askedOf: of, opinion: 'agreesIf', opinionOf: of };
    expect(opinionState(said)).toBe('current');
    expect(opinionState({ ...said, textDa: 'Andet' })).toBe('outdated');
    expect(opinionState({ ...said, opinionOf: 'før', askedOf: of })).toBe('asked');
  });

  test.each([
    ['writing', false],
    ['reviewing', true],
    ['approved', true],
    ['decided', true],
    ['published', false],
    ['withdrawn', false],
  ] as const)('INV5: while its edition is %s, the text is locked: %s', (state, locked) => {
    expect(isLocked({ state })).toBe(locked);
    expect(isLocked(undefined)).toBe(false);
    // What was put away is taken up in its edition only while that is written.
    const isLeft = locked || state === 'published';
    expect(editionAfter({ revision: 'revision:1' }, { state })).toBe(isLeft ? undefined : 'revision:1');
  });

  test('whoever else was here within ten minutes is company; oneself and yesterday are not', () => {
    const at = '2026-12-01T07:58:00Z';
    const written = { ...draft, openedBy: lone.id, openedAt: now, writtenBy: mikkel.id, writtenAt: at };
    expect(companyIn(written, lone.id, now)).toEqual({ person: mikkel.id, at, did: 'wrote' });
    expect(companyIn(written, mikkel.id, now)).toEqual({ person: lone.id, at: now, did: 'opened' });
    expect(companyIn({ ...written, writtenAt: '2026-12-01T07:50:00Z' }, lone.id, now)).toBeUndefined();
    expect(hasJustOpened(written, lone.id, '2026-12-01T08:04:00Z')).toBe(true);
    expect(hasJustOpened(written, lone.id, '2026-12-01T08:05:00Z')).toBe(false);
    expect(hasJustOpened({ ...written, state: 'discarded' }, lone.id, now)).toBe(false);
  });

  test('a notification names the rule and nothing of the text, once for each text', () => {
    const asked = askedNotification(draft, lone.id, now);
    expect(noticeOf(asked)).toEqual({ activity: 'opinionAsked', parameters: {}, place: 'draft/r06' });
    expect(askedNotification(draft, lone.id, '2026-12-02T08:00:00Z').key).toBe(asked.key);
    expect(askedNotification({ ...draft, textDa: 'Andet' }, lone.id, now).key).not.toBe(asked.key);
    const given = (own: Partial<Draft>) => opinionNotification({ ...draft, ...own }, lone.id, now).key;
    expect(given({ opinionAt: now })).not.toBe(given({ opinionAt: '2026-12-01T09:00:00Z' }));
    expect(noticeOf(askedNotification({ ...draft, document: 'page' }, lone.id, now)).place).toBe('drafts');
    expect(JSON.stringify(asked)).not.toContain('Tekst til');
  });
});

describe('two who wrote at once', () => {
  const base: DraftFields = { title: 'A', owner: 'X', textDa: '## Hvorfor\n\nA\n\n## Du må ikke\n\nB\n' };
  const text = (why: string, not: string) => `## Hvorfor\n\n${why}\n\n## Du må ikke\n\n${not}\n`;

  test('what only one has changed is taken, section by section', () => {
    const mine = { ...base, title: 'Ny', textDa: text('A', 'B2') };
    const theirs = { ...base, owner: 'Y', textDa: text('A2', 'B') };
    expect(mergedDraft(base, mine, theirs)).toEqual({
      clashes: [],
      fields: expect.objectContaining({ title: 'Ny', owner: 'Y', textDa: text('A2', 'B2') }),
    });
  });

  test('where both changed the same, mine stands and the field is named', () => {
    const mine = { ...base, title: 'M', textDa: text('M', 'B') };
    const theirs = { ...base, title: 'T', textDa: text('T', 'B') };
    expect(mergedDraft(base, mine, theirs)).toEqual({
      clashes: ['title', 'textDa'],
      fields: expect.objectContaining(mine),
    });
    expect(mergedDraft(base, mine, mine).clashes).toEqual([]);
  });

  test('a section more or less is for people to settle', () => {
    const theirs = { ...base, textDa: `${base.textDa}\n## Nyt\n\nC` };
    expect(mergedDraft(base, { ...base, textDa: text('M', 'B') }, theirs).clashes).toEqual(['textDa']);
    expect(mergedDraft(base, base, theirs).fields.textDa).toBe(theirs.textDa);
  });

  test('whatever the two have written, every word of both is in the outcome or named', () => {
    const word = fc.constantFrom('A', 'B', 'C', '');
    fc.assert(
      fc.property(word, word, word, word, (a, b, c, d) => {
        const [mine, theirs] = [text(a, b), text(c, d)];
        const { fields, clashes } = mergedDraft(base, { ...base, textDa: mine }, { ...base, textDa: theirs });
        if (clashes.length > 0) expect(fields.textDa).toBe(mine);
        else {
          const want = (old: string, own: string, other: string) => (own === old ? other : own);
          expect(fields.textDa).toBe(text(want('A', a, c), want('B', b, d)));
        }
      }),
    );
  });

  test('the row takes exactly these fields', () => {
    expect(fieldsOf(withFields(draft, base))).toEqual(base);
  });
});
