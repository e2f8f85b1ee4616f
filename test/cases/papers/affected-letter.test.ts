import { describe, expect, test } from 'vitest';
import { categories } from '../../../src/features/cases/incident/category.ts';
import { filledLetter } from '../../../src/features/cases/papers/affected-letter.ts';
import { documentText, letterDocument } from '../../../src/features/cases/papers/letter-document.ts';
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
const letter = (language: 'da' | 'en' = 'da') => {
  const words = language === 'da' ? danish : english;
  return documentText(
    letterDocument(filledLetter(facts, undefined, language, words), words, facts.controller.municipality),
  );
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
    const parts = filledLetter(facts, own, 'da', danish);
    expect(parts.find(({ field }) => field === 'happened')).toMatchObject({ state: 'written', text: own.happened });
    expect(parts.find(({ field }) => field === 'data')).toMatchObject({ state: 'missing', text: '' });
  });
});
