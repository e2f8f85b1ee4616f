import { describe, expect, test } from 'vitest';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { contradictionsIn } from '../../../src/features/cases/papers/contradictions.ts';
import type { DraftField } from '../../../src/features/cases/papers/form/notification-form.ts';
import { isAfter } from '../../../src/features/cases/papers/written-moment.ts';

type Texts = Partial<Record<DraftField, string>>;

const draft = (texts: Texts, turn = 1) => ({
  turn,
  state: 'draft' as const,
  filled: Object.entries(texts).map(([field, text]) => ({
    field: field as DraftField,
    state: 'written' as const,
    text,
  })),
});
const named = (texts: Texts, about: Partial<Incident> = {}, before: Texts = {}) =>
  contradictionsIn([draft(before), draft(texts, 2)], about).map(({ what }) => what);

describe('S108: what cannot be true at once in a notification is named', () => {
  test.each<[string, Texts, Partial<Incident>]>([
    ['stoppedAndGoesOn', { ended: 'Varer ved.', limiting: 'Bruddet er stoppet.' }, {}],
    ['stoppedAndGoesOn', { ended: 'varer stadig ved' }, { contained: 'yes' }],
    ['endedAndGoesOn', { ended: '1. december 2026 kl. 10.00' }, { contained: 'no' }],
    ['endedBeforeBegan', { began: '2. december 2026', ended: '1. december 2026' }, {}],
    ['endedBeforeBegan', { began: '1.12.2026 kl. 11.30', ended: 'Meldt stoppet 1. december 2026 kl. 09.00.' }, {}],
    ['discoveredBeforeBegan', { began: '2026-12-03', discovered: 'Opdaget 1. december 2026 kl. 09.00.' }, {}],
    ['notANumber', { personsExact: 'omkring ti' }, {}],
    ['notANumber', { recordsExact: 'mange' }, {}],
    ['otherNumber', { personsExact: '12' }, { persons: '2-10' }],
    ['otherNumber', { personsExact: '100' }, { persons: '100+' }],
    ['fewerRecords', { personsExact: '1.200', recordsExact: '1.100' }, {}],
    ['wrongCvr', { processorCvr: '1234567' }, {}],
    ['noProcessorNamed', { processor: 'Nej', processorName: 'Firma A/S' }, {}],
    ['noCountryNamed', { crossBorder: 'Nej', crossBorderWhere: 'Sverige' }, {}],
    ['noneSensitive', { specialCategories: 'Ingen' }, { data: ['health'] }],
    ['informedAndWhyNot', { informed: 'Ja, i går.', notInformedWhy: 'Modtageren har slettet den' }, {}],
    ['informedAlready', { informed: 'Nej.' }, { informedAt: '2026-12-01T08:00:00Z' }],
    ['completeAndMore', { kind: 'Ny anmeldelse, fuldstændig.', later: 'Årsagen følger.' }, {}],
  ])('%s: %j beside %j', (what, texts, about) => {
    expect(named(texts, about)).toEqual([what]);
  });

  test.each<[Texts, Partial<Incident>]>([
    [{}, { persons: '2-10', data: ['health'], contained: 'no', informedAt: '2026-12-01T08:00:00Z' }],
    [{ ended: 'Varer ved.', limiting: 'Adgangen er ikke stoppet.' }, { contained: 'no' }],
    [{ began: '1. december 2026 kl. 08.00', ended: '1. december 2026' }, {}],
    [{ began: 'ukendt', ended: 'i går' }, {}],
    [{ personsExact: '1 200', recordsExact: '1200' }, { persons: '100+' }],
    [{ personsExact: '7' }, {}],
    [{ processor: 'Ja', processorName: 'Firma A/S', processorCvr: '12 34 56 78' }, {}],
    [{ specialCategories: 'Ingen' }, { data: ['cpr'] }],
    [{ kind: 'Ny anmeldelse, foreløbig.', later: 'Årsagen følger.' }, {}],
  ])('%j beside %j goes together', (texts, about) => {
    expect(named(texts, about)).toEqual([]);
  });

  test('what was notified before counts where a follow-up says nothing else', () => {
    expect(named({ ended: 'Varer ved.' }, {}, { limiting: 'Bruddet er stoppet.' })).toEqual(['stoppedAndGoesOn']);
    const again = { ended: 'Varer ved.', limiting: 'Intet endnu.' };
    expect(named(again, {}, { limiting: 'Bruddet er stoppet.' })).toEqual([]);
  });

  test('the questions that say it are told with it', () => {
    expect(contradictionsIn([draft({ personsExact: '12' })], { persons: '1' })).toEqual([
      { what: 'otherNumber', fields: ['persons', 'personsExact'] },
    ]);
  });
});

test.each([
  ['24. november 2026 kl. 14.05', '24.11.2026 14:04', true],
  ['24/11-2026', '24. november 2026', false],
  ['3. januar 2027', '31. december 2026 kl. 23.59', true],
  ['i går', '1. december 2026', false],
])('%s is after %s: %s', (one, other, after) => {
  expect(isAfter(one, other)).toBe(after);
});
