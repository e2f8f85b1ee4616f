import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textHash } from '../../../src/core/content-hash.ts';
import { draftFaults, isProposal } from '../../../src/features/editing/drafts/draft-check.ts';
import type { Draft } from '../../../src/features/editing/drafts/records.ts';
import {
  type OwnWords,
  variableNames,
  variablesLeft,
  withOwnWords,
} from '../../../src/features/editing/drafts/text-variables.ts';
import {
  type Example,
  exampleFields,
  exampleOf,
  examplePages,
  exampleRules,
} from '../../../src/features/editing/examples/example.ts';
import { draftOfExample, takenAgain } from '../../../src/features/editing/examples/taken-example.ts';
import { contentsOf } from '../../../src/features/editing/revisions/memo/contents.ts';
import { publishingFaults } from '../../../src/features/editing/revisions/publishing.ts';
import { unreadyIn } from '../../../src/features/editing/revisions/unready-drafts.ts';
import { pageNames } from '../../../src/features/handbook/known-pages.ts';
import { aRevision } from '../revisions/revision-records.ts';

const by = { actor: 'eva', now: '2026-12-01T07:00:00Z' };
const own: Required<OwnWords> = {
  kommune: 'Nyborg Kommune',
  sekretariat: 'Sekretariatet',
  redaktion: 'IT og Digitalisering',
};
const everything: readonly Example[] = [...exampleRules, ...examplePages];
const named = (id: string): Example => {
  const found = exampleOf(id);
  if (!found) throw new Error(id);
  return found;
};
const taken = (id: string, words: OwnWords = own): Draft => draftOfExample(named(id), id, words, by);

/** How each line begins: as a heading, an item, a picture, or plain. */
const marksOf = (markdown: string) =>
  markdown.split('\n').map((line) => /^(?:#+ |- |\d+\. |!\[|_)/.exec(line)?.[0] ?? (line === '' ? '' : 'text'));
const variablesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe('the examples', () => {
  test('S7, S13, S34, S68: there is one for every page the product knows, and 35 rules', () => {
    expect(examplePages.map(({ id }) => id)).toEqual(pageNames);
    expect(exampleRules).toHaveLength(35);
  });

  test('every file is the text of one of them', () => {
    const files = readdirSync('src/features/editing/examples/texts');
    const used = everything.flatMap(({ id }) => [`${id}.da.md`, `${id}.en.md`]);
    expect(files.toSorted()).toEqual(used.toSorted());
  });

  test.each(everything)('$id says the same in both languages: line by line, with the same variables', (example) => {
    const { textDa, textEn, title, titleEn } = example;
    expect(marksOf(textEn)).toEqual(marksOf(textDa));
    expect(variablesIn(textEn)).toEqual(variablesIn(textDa));
    expect(variablesIn(titleEn)).toEqual(variablesIn(title));
    // What was copied and not translated keeps the small words of Danish.
    expect(textEn).not.toMatch(/\b(og|ikke|eller|når|du må|det er)\b/i);
    expect(textEn).not.toBe(textDa);
  });

  test('the policy, the declaration and every rule the law binds say what somebody should look at, in both languages', () => {
    const bound = exampleRules.filter(({ lawBound }) => lawBound).map(({ id }) => id);
    expect(bound.length).toBeGreaterThan(5);
    const silent = ['policy', 'declaration', ...bound].filter((id) => !named(id).look);
    expect(silent).toEqual([]);
    for (const { id, look } of everything) if (look) expect([look.da, look.en], id).not.toContain('');
  });

  test('nothing in braces is unknown, and no name, phone or address of Eksempel Kommune stands in them', () => {
    for (const example of everything) {
      const said = JSON.stringify(exampleFields(example, {}));
      const braces = [...said.matchAll(/\{(\p{L}+)\}/gu)].map(([, name]) => name);
      expect(
        braces.filter((name) => !variableNames.some((known) => known === name)),
        example.id,
      ).toEqual([]);
      expect(said, example.id).not.toMatch(
        /Eksempel Kommune|Direktionssekretariatet|Center for HR|\d\d \d\d \d\d \d\d|attachment:/,
      );
    }
  });
});

describe('the municipality’s own words', () => {
  test.each<[string, OwnWords, string]>([
    ['Vi i {kommune}.', own, 'Vi i Nyborg Kommune.'],
    ['{sekretariat} og {sekretariat}', own, 'Sekretariatet og Sekretariatet'],
    ['Vi i {kommune}.', {}, 'Vi i {kommune}.'],
    ['{kommune} og {redaktion}', { redaktion: 'IT' }, '{kommune} og IT'],
    ['{telefon}', own, '{telefon}'],
    ['{kommune}', { kommune: '$& og {redaktion}', redaktion: 'IT' }, '$& og {redaktion}'],
  ])('%s with %j: %s', (text, words, filled) => expect(withOwnWords(text, words)).toBe(filled));

  test.each([
    [{ textDa: 'Spørg {sekretariat}' }, ['sekretariat']],
    [{ title: '{redaktion}', textEn: 'in {kommune}', owner: '{kommune}' }, ['kommune', 'redaktion']],
    [{ textDa: '{noget andet} {}' }, []],
    [{}, []],
  ])('%j still has %j', (fields, left) => expect(variablesLeft(fields)).toEqual(left));

  test('with all of them no draft has one left; without, it says so among what it lacks', () => {
    for (const { id } of everything) expect(draftFaults(taken(id)), id).toEqual(['proposal']);
    expect(draftFaults(taken('policy', {}))).toEqual(['proposal', 'variablesLeft']);
    expect(draftFaults({ ...taken('policy', {}), oursAt: by.now })).toEqual(['variablesLeft']);
  });
});

describe('a draft made of an example', () => {
  test('says everything the example says', () => {
    const draft = taken('r06');
    expect(draft).toMatchObject({
      key: 'draft:r06:-',
      title: 'Send sikkert',
      example: 'r06',
      state: 'open',
      openedBy: 'eva',
    });
    expect([draft.writtenBy, draft.oursAt, draft.base]).toEqual([undefined, undefined, undefined]);
  });

  test.each(everything)('$id brings its English along, and it fits the Danish', ({ id }) => {
    const { textDa = '', textEn, englishOf } = taken(id);
    expect(textEn).toMatch(/^## /);
    expect(englishOf).toBe(textHash(textDa));
  });

  test('the picture of the sample does not come along', () => {
    expect(taken('r10').textDa).toContain('makulér dem på arbejdet.\n\n## Eksempel');
  });

  test.each<[string, Partial<Draft>, boolean]>([
    ['from an example', { example: 'r06' }, true],
    ['made ours', { example: 'r06', oursAt: by.now }, false],
    ['written by oneself', {}, false],
  ])('%s', (_, draft, is) => expect(isProposal(draft)).toBe(is));

  const fresh = taken('policy');
  const begun: Draft = { ...fresh, example: undefined, textDa: undefined, textEn: undefined, openedBy: 'sofie' };
  test.each<[string, Draft, Draft]>([
    [
      'as it stands, where it has been taken',
      { ...fresh, textDa: 'Vores ord', at: 'x' },
      { ...fresh, textDa: 'Vores ord', at: 'x' },
    ],
    [
      'out again, where it was put away',
      { ...fresh, state: 'discarded', textDa: 'Vores ord' },
      { ...fresh, textDa: 'Vores ord' },
    ],
    ['in a page begun without a word', begun, fresh],
    [
      'not over what somebody has written',
      { ...begun, textDa: 'Min', writtenAt: by.now },
      { ...begun, textDa: 'Min', writtenAt: by.now },
    ],
    [
      'not over what somebody has written and emptied',
      { ...begun, writtenAt: by.now },
      { ...begun, writtenAt: by.now },
    ],
  ])('taken once more is %s', (_, before, after) => expect(takenAgain(before, fresh, own)).toEqual(after));

  test('S37: a name chosen since is filled in by whoever takes it again, once', () => {
    const later = { actor: 'sofie', now: '2026-12-02T07:00:00Z' };
    const open = { ...taken('r06', {}), oursAt: by.now };
    const filled = takenAgain(open, draftOfExample(named('r06'), 'r06', own, later), own);
    expect(filled.textDa).toBe(taken('r06').textDa);
    expect(filled).toMatchObject({ englishOf: textHash(filled.textDa ?? ''), writers: 'sofie', oursAt: by.now });
    expect(takenAgain(filled, fresh, own)).toBe(filled);
    expect(takenAgain({ ...open, state: 'published' }, fresh, own).textDa).toBe(open.textDa);
  });
});

const nothingPublished = { rules: new Map(), pages: [], decisions: [] };
const decided = (drafts: readonly Draft[]) => aRevision({ state: 'decided', contents: contentsOf(drafts) });

describe('an edition with a proposal', () => {
  test('cannot be put before others: it says which text, and why', () => {
    expect(unreadyIn([taken('r06')], nothingPublished)).toEqual([
      { draft: 'draft:r06:-', subject: 'r06', faults: ['proposal'] },
    ]);
    expect(unreadyIn([{ ...taken('r06'), oursAt: by.now }], nothingPublished)).toEqual([]);
  });

  test('INV5: cannot be let out either, where it was taken back in the same moment', () => {
    const drafts = [taken('r06')];
    expect(publishingFaults(decided(drafts), drafts, nothingPublished, '2026-12-01')).toContain('stillProposal');
    const ours = [{ ...taken('r06'), oursAt: by.now }];
    expect(publishingFaults(decided(ours), ours, nothingPublished, '2026-12-01')).not.toContain('stillProposal');
  });
});
