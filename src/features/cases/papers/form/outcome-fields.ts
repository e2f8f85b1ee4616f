import type { NotificationField } from './notification-field.ts';

/** Sections 4 to 6: what it led to, what was done, and what those affected were told. */
export const outcomeFields = {
  effectsSeen: {
    section: 'effects',
    column: ['EffectsSeen', '5 Set'],
    heading: 'Konsekvenser, der allerede er set',
    short: ['følger, der er set', 'effects seen'],
    lacking: 'konsekvenser, der er set',
    help: [
      'Hvad er der sket for dem, det berører, så vidt I ved?',
      'What has happened to those affected, as far as you know?',
    ],
  },
  effectsLikely: {
    section: 'effects',
    column: ['EffectsLikely', '6 Sandsynlige følger'],
    heading: 'Sandsynlige konsekvenser',
    short: ['sandsynlige følger', 'likely effects'],
    lacking: 'sandsynlige konsekvenser',
  },
  measures: {
    section: 'measures',
    column: ['Measures', '7 Håndtering'],
    heading: 'Foranstaltninger, der er truffet eller planlagt for at håndtere bruddet',
    short: ['hvad der er gjort', 'what has been done'],
    lacking: 'hvad der er gjort',
    help: [
      'Hvad har I gjort for at stoppe det, rette op og undgå det igen?',
      'What have you done to stop it, put it right and avoid it another time?',
    ],
  },
  limiting: {
    section: 'measures',
    column: ['Limiting', '9 Begrænser'],
    heading: 'Foranstaltninger, der begrænser skaden',
    short: ['hvad der begrænser skaden', 'what limits the harm'],
    lacking: 'hvad der begrænser skaden',
  },
  otherAuthorities: {
    section: 'measures',
    column: ['OtherAuthorities', 'Andre myndigheder'],
    heading: 'Er andre myndigheder eller politiet underrettet?',
    short: ['andre myndigheder', 'other authorities'],
    lacking: 'andre myndigheder',
  },
  informed: {
    section: 'told',
    column: ['InformedText', '10 Underrettet'],
    heading: 'Er de berørte underrettet? Hvordan og hvornår?',
    short: ['om de berørte er underrettet', 'whether those affected are informed'],
    lacking: 'underretning af de berørte',
  },
  notInformedWhy: {
    section: 'told',
    column: ['NotInformedWhy', '11 Hvorfor ikke'],
    heading: 'Hvis ikke: hvorfor?',
    short: ['hvorfor de ikke er underrettet', 'why they are not informed'],
    lacking: 'hvorfor de berørte ikke underrettes',
  },
} as const satisfies Readonly<Record<string, NotificationField>>;
