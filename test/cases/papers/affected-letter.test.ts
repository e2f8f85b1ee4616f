import { describe, expect, test } from 'vitest';
import { categories } from '../../../src/features/cases/incident/category.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { filledLetter, holdsCpr } from '../../../src/features/cases/papers/affected-letter.ts';
import { documentText, letterDocument } from '../../../src/features/cases/papers/letter-document.ts';
import { type LetterTemplate, letterTemplateOf } from '../../../src/features/cases/papers/letter-template.ts';
import { affectedLetter as danish } from '../../../src/features/cases/papers/words/affected-letter.da.ts';
import { affectedLetter as english } from '../../../src/features/cases/papers/words/affected-letter.en.ts';
import { aCase } from '../case-files.ts';

const facts = aCase(
  {
    data: ['cpr', 'health'],
    contained: 'yes',
    notifiedAt: '2026-12-02T08:00:00Z',
    discoveredAt: '2026-12-01T08:00:00Z',
  },
  {
    statement: {
      key: 'statement:1',
      actor: 'lone',
      at: '2026-12-01T08:00:00Z',
      number: '2026-0042',
      facts: 'Fru Hansens liste gik til en forkert',
      remedies: 'Vi har fået listen tilbage.',
    },
  },
);
const now = '2026-12-03T08:00:00Z';
const letter = (language: 'da' | 'en' = 'da') => {
  const words = language === 'da' ? danish : english;
  return documentText(letterDocument(filledLetter(facts, undefined, language, words, now)));
};

describe('GDPR art. 34(2): the letter says in plain language what art. 33(3) b–d asks (domain.md 2.4)', () => {
  test('what happened, what it may mean, what was done, what one can do, and whom to ask', () => {
    const text = letter();
    expect(text).toContain(
      'Den 1. december 2026 opdagede vi, at oplysninger om dig ved en fejl er sendt til en forkert',
    );
    expect(text).toContain('Nogen kan forsøge at udgive sig for dig.');
    expect(text).toContain('Vi har fået listen tilbage.');
    expect(text).toContain('kreditadvarsel');
    expect(text).toContain('Du kan spørge databeskyttelsesrådgiveren i Eksempel Kommune, Dina Dam.');
    expect(text).toContain('Venlig hilsen\nEksempel Kommune');
  });

  test('what the reporter told is not in it, in neither language', () => {
    expect(letter()).not.toContain('Hansen');
    expect(letter('en')).not.toContain('Hansen');
    expect(letter('en')).toContain('Somebody may try to pretend to be you.');
  });

  test.each(categories)('%s has its own words and no jargon', (category) => {
    for (const words of [danish, english]) {
      expect(words.happened[category]).not.toMatch(/registrerede|dataansvarlig|controller|data subject|art\./);
    }
  });

  test('the DBR’s words come before the suggested ones, and an emptied part is missing', () => {
    const own = {
      key: 'letter:1:da',
      actor: 'dina',
      at: '2026-12-01T08:00:00Z',
      number: '2026-0042',
      language: 'da' as const,
      template: '1',
      incident: 'incident:1',
      happened: 'En mappe blev glemt.',
      emptied: ['data' as const],
    };
    const { parts } = filledLetter(facts, own, 'da', danish, now);
    expect(parts.find(({ field }) => field === 'happened')).toMatchObject({ state: 'written', text: own.happened });
    expect(parts.find(({ field }) => field === 'data')).toMatchObject({ state: 'missing', text: '' });
  });
});

describe('GDPR art. 34: the letter is a letter, and says what the reader of just this case must do', () => {
  const of = (own: Partial<Incident>, language: 'da' | 'en' = 'da') =>
    filledLetter(aCase(own), undefined, language, language === 'da' ? danish : english, now);
  const textOf = (own: Partial<Incident>) => documentText(letterDocument(of(own)));

  test('sender, day and case number stand first, and the DBR’s own words after what happened', () => {
    expect(letter()).toMatch(/^Eksempel Kommune\n3\. december 2026\nSagsnummer 2026-0042\n\nEt brud på sikkerheden/);
    expect(letter('en')).toMatch(/^Eksempel Kommune\n3 December 2026\nCase number 2026-0042\n\nA breach of/);
    const about = {
      key: 'l',
      actor: 'dina',
      at: now,
      number: '1',
      language: 'da',
      template: '2',
      incident: 'i',
    } as const;
    const written = filledLetter(facts, { ...about, own: 'Det var brevet om hjemmehjælp.' }, 'da', danish, now);
    expect(documentText(letterDocument(written))).toMatch(
      /Det beklager vi\.\n\nDet var brevet om hjemmehjælp\.\n\nHVILKE OPLYSNINGER/,
    );
    expect(written.parts.some(({ state }) => state === 'notNeeded')).toBe(false);
    expect(of({}).parts.find(({ field }) => field === 'own')).toMatchObject({ state: 'notNeeded', text: '' });
  });

  test('a protected address is told first what to do now, under a subject that says nothing to others', () => {
    const about = { data: ['protectedAddress', 'name'], category: 'wrongRecipient' } as const;
    const text = textOf(about);
    expect(text).toContain('Vigtigt: Ring til os');
    expect(text.indexOf('GØR DET HER NU')).toBeLessThan(text.indexOf('HVAD ER DER SKET'));
    expect(text.match(/Ring 112/g)).toHaveLength(1);
    expect(text).toContain('1888');
    expect(text).not.toContain('forkert modtager');
    expect(of(about)).toMatchObject({ template: '2 da beskyttet adresse', kind: 'beskyttet adresse' });
  });

  test.each<[LetterTemplate, Partial<Incident>, string]>([
    ['plain', { data: ['name'] }, 'Du kan klage til Datatilsynet'],
    ['attack', { category: 'malicious', contained: 'yes' }, 'politi.dk'],
    ['internet', { seenBy: 'internet' }, 'Søg efter dit navn'],
    ['outage', { category: 'availabilityIntegrity', data: ['health'], contained: 'no' }, 'hvis du mangler hjælp'],
    ['children', { data: ['children'] }, 'Til dig, der har forældremyndigheden'],
    [
      'protectedAddress',
      { data: ['protectedAddress', 'children'], seenBy: 'internet' },
      'Til dig, der har forældremyndigheden',
    ],
    // A flag that was raised stays: the attack is stopped, and the reader is still one it has hit.
    ['attack', { redFlags: ['takeover'], category: 'other' }, 'politi.dk'],
  ])('%s: %j', (template, own, sentence) => {
    expect(letterTemplateOf(aCase(own).incident)).toBe(template);
    expect(textOf(own)).toContain(sentence);
  });

  test('about a child it speaks to those who have custody of the child’s information, in both languages', () => {
    expect(textOf({ data: ['children'] })).toContain('oplysninger om dit barn ved en fejl er sendt');
    const english = documentText(letterDocument(of({ data: ['children'] }, 'en')));
    expect(english).toContain('information about your child had been sent');
  });

  test('INV15: a letter with a CPR number in it, covered or not, is known', () => {
    const parts = (text: string) => [{ field: 'own', heading: '', state: 'written', text } as const];
    expect(holdsCpr({ parts: parts('3112••-••••') })).toBe(true);
    expect(holdsCpr({ parts: parts('311236-4321') })).toBe(true);
    expect(holdsCpr({ parts: parts('Den 3. december 2026') })).toBe(false);
  });
});
