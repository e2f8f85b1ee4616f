import type { LetterTemplate } from '../letter-template.ts';
import type { LetterField } from '../paper-fields.ts';

/** What one kind of letter says besides, or instead of, what every letter says. */
export interface TemplateWords {
  /** What the kind is called on the page and in the log. */
  name: string;
  subject?: string;
  /** What was discovered, instead of a sentence for the kind of incident. */
  happened?: string;
  heading?: Partial<Readonly<Record<LetterField, string>>>;
  /** What to do, before all other advice. */
  advice?: readonly string[];
}

export const letterTemplates: Readonly<Record<LetterTemplate, TemplateWords>> = {
  protectedAddress: {
    name: 'beskyttet adresse',
    // Somebody who looks over the reader's shoulder learns nothing.
    subject: 'Vigtigt: Ring til os',
    happened: 'at din beskyttede adresse kan være blevet kendt af nogen, der ikke må kende den.',
    heading: { youCan: 'Gør det her nu' },
    advice: [
      'Tal med os om, hvad der skal til, for at du er tryg: en plan, politiet, et andet sted at bo.',
      'Du kan få råd hele døgnet på 1888 (Lev Uden Vold).',
    ],
  },
  attack: {
    name: 'angreb',
    advice: ['Bliver dine oplysninger brugt, så anmeld det til politiet på politi.dk.'],
  },
  internet: {
    name: 'på nettet',
    advice: ['Søg efter dit navn. Finder du oplysningerne, så sig til, og vi beder om at få dem fjernet.'],
  },
  outage: {
    name: 'system nede',
    heading: { youCan: 'Gør det her nu' },
    advice: ['Ring til os, hvis du mangler hjælp, medicin eller en aftale. Ring 112, hvis det haster.'],
  },
  children: { name: 'børn' },
  plain: { name: 'almindelig' },
};
