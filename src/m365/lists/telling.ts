import { choice, day, flag, list, moment, number, set, text, words } from './columns.ts';

/** Everything Rettesnor has told a person outside its own pages, and what it is about to tell. */
export const telling = list({
  site: 'main',
  name: 'Tellings',
  da: 'Beskeder',
  purpose: 'Viser, hvad Rettesnor har skrevet til dig i Teams, så det ikke bliver for meget.',
  purposeEn: 'Shows what Rettesnor has written to you in Teams, so that it does not become too much.',
  priority: 'tell',
  schema: 1,
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: { months: 12, da: 'Et år.', en: 'One year.' },
  columns: {
    what: choice(
      'What',
      'Om',
      {
        welcome: 'Velkommen',
        reading: 'Nyt at læse',
        reminder: 'Påmindelse',
        critical: 'Haster',
        asked: 'Husk mig i morgen',
        nudge: 'Påmindelse fra din leder',
        question: 'Spørgsmål til dig',
        answer: 'Svar på dit spørgsmål',
        clearance: 'Nogen starter snart',
        leading: 'Venter på dig som leder',
        partner: 'En aftale udløber',
        mayor: 'Påmindelse fra borgmesteren',
        returned: 'En opgave er din igen',
        words: 'Ja til dit spørgsmål',
      },
      { personal: 'own' },
    ),
    count: number('RuleCount', 'Antal regler', { personal: 'own' }),
    rules: words('Rules', 'Regler', { optional: true, personal: 'own' }),
    channel: choice('Channel', 'Sted', { feed: 'Aktivitet', chat: 'Chat' }, { personal: 'own' }),
    state: choice(
      'State',
      'Status',
      { planned: 'Venter', sent: 'Sendt', failed: 'Kom ikke frem', dropped: 'Ikke længere relevant' },
      { indexed: true, personal: 'own' },
    ),
    sentAt: moment('SentAt', 'Sendt', { optional: true, personal: 'own' }),
    fault: text('Fault', 'Fejl', { optional: true, personal: 'own' }),
    week: text('Week', 'Uge', { indexed: true, personal: 'own' }),
    person: text('Person', 'Person (id)', { indexed: true, personal: 'own' }),
    inNameOf: text('InNameOf', 'I navn af', { optional: true, personal: 'own' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['at', 'what', 'count', 'rules', 'channel', 'state', 'sentAt', 'fault'],
      sort: { column: 'at', descending: true },
    },
    {
      da: 'Pr. uge',
      columns: ['week', 'what', 'count', 'state', 'person'],
      sort: { column: 'week', descending: true },
    },
    { da: 'Efter status', columns: ['state', 'at', 'what', 'fault', 'person'], sort: { column: 'state' } },
  ],
});

/** When a person wants to be written to, and until when they have asked for peace. */
export const preference = list({
  site: 'main',
  name: 'Preferences',
  da: 'Ønsker om beskeder',
  purpose: 'Hvornår du vil have beskeder, og hvornår du vil have ro.',
  purposeEn: 'When you want to be written to and when you want peace.',
  priority: 'task',
  schema: 1,
  subject: 'person',
  readers: ['dpo'],
  retention: { months: 1, da: 'En måned efter at du stopper.', en: 'One month after you leave.' },
  columns: {
    days: set(
      'Days',
      'Dage',
      { mon: 'Ma', tue: 'Ti', wed: 'On', thu: 'To', fri: 'Fr', sat: 'Lø', sun: 'Sø' },
      { optional: true, personal: 'own' },
    ),
    fromHour: number('FromHour', 'Fra kl.', { optional: true, personal: 'own' }),
    toHour: number('ToHour', 'Til kl.', { optional: true, personal: 'own' }),
    holidays: flag('Holidays', 'Også helligdage', { optional: true, personal: 'own' }),
    snoozedUntil: day('SnoozedUntil', 'Ro til og med dagen før', { optional: true, personal: 'own' }),
    person: text('Person', 'Person (id)', { indexed: true, personal: 'own' }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['days', 'fromHour', 'toHour', 'holidays', 'snoozedUntil', 'at'],
      sort: { column: 'at', descending: true },
    },
    { da: 'Pr. person', columns: ['person', 'days', 'fromHour', 'toHour', 'snoozedUntil'], sort: { column: 'person' } },
  ],
});
