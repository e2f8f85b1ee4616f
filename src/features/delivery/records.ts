import { choice, day, flag, lines, moment, number, set, text, words } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * Something a person is told outside the app's own pages, or is about to be, once for each occasion (design section 4).
 * The number of things, never the content.
 */
export const Notification = record('notification', {
  site: 'main',
  name: 'Tellings',
  da: 'Beskeder',
  purpose: 'Viser, hvad Rettesnor har skrevet til dig i Teams, så det ikke bliver for meget.',
  purposeEn: 'Shows what Rettesnor has written to you in Teams, so that it does not become too much.',
  priority: 'tell',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: { months: 12, da: 'Et år.', en: 'One year.' },
  columns: {
    what: choice(
      'What',
      'Om',
      {
        // About reading, to whoever reads; the manager's and the mayor's reminders (S102) are asked for by them.
        welcome: 'Velkommen',
        reading: 'Nyt at læse',
        reminder: 'Påmindelse',
        critical: 'Haster',
        asked: 'Husk mig i morgen',
        nudge: 'Påmindelse fra din leder',
        // To whoever has the turn, and back to whoever asked.
        question: 'Spørgsmål til dig',
        answer: 'Svar på dit spørgsmål',
        // To managers, and to whoever answers for an agreement.
        clearance: 'Nogen starter snart',
        leading: 'Venter på dig som leder',
        partner: 'En aftale udløber',
        // To the DBR or a director; to whoever asked and the DBR; to the accountable director; to whoever asked.
        exemptionWaits: 'En dispensation venter',
        exemptionDecided: 'Svar om en dispensation',
        exemptionAgainst: 'Dispensation imod DBR',
        exemptionExpires: 'En dispensation udløber',
        systemPart: 'En rolle i et system',
        riskDecided: 'Risici, der er besluttet',
        controlsWait: 'Kontroller, der skal udføres',
        wheelWaits: 'Noget i årshjulet',
        courseWaits: 'Et kursus, du skal tage',
        // To the director who has signed the mandate, when a month is over.
        monthlyList: 'Månedens liste over registrerede brud',
        mayor: 'Påmindelse fra borgmesteren',
        // To whoever answers for a task; to whoever asked a question that is to stand on an agenda.
        returned: 'En opgave er din igen',
        words: 'Ja til dit spørgsmål',
        // To those who write the rules, to the DBR and back, and to whoever can do the next thing to an edition.
        upkeep: 'Regler skal ses efter',
        opinionAsked: 'En tekst at se på',
        opinionGiven: 'Svar fra DBR om en tekst',
        revision: 'En udgave venter på dig',
        // To whoever confirms a guarded role; to the new one, the old one and the DBR's side.
        appointmentWaits: 'En udpegning venter på dig',
        appointmentChanged: 'En udpegning er ændret',
        // To an editor who has got a step of Kom i gang.
        step: 'Et trin i Kom i gang er dit',
        // To the DBR's side, and to editors of a text: a row without a good seal, or many of them within an hour.
        unconfirmed: 'Beskeder, ingen har bekræftet',
        outsideChange: 'En ændring uden om Rettesnor',
        outsideAlarm: 'Mange ændringer uden om Rettesnor',
      },
      { personal: 'own' },
    ),
    /** How many rules wait; one digest rather than many. */
    count: number('RuleCount', 'Antal regler', { personal: 'own' }),
    /** Their numbers, the most urgent first; as many as fit on a line. */
    rules: words('Rules', 'Regler', { optional: true, personal: 'own' }),
    channel: choice('Channel', 'Sted', { feed: 'Aktivitet', chat: 'Chat' }, { personal: 'own' }),
    /** `planned` with a fault: Microsoft did not take it, and it is tried again while it matters. */
    state: choice(
      'State',
      'Status',
      { planned: 'Venter', sent: 'Sendt', failed: 'Kom ikke frem', dropped: 'Ikke længere relevant' },
      { indexed: true, personal: 'own' },
    ),
    sentAt: moment('SentAt', 'Sendt', { optional: true, personal: 'own' }),
    /** Microsoft's code when it did not arrive, or one of our own: `passing.ours` in `notification.ts`. */
    fault: text('Fault', 'Fejl', { optional: true, personal: 'own' }),
    /** `2026-w48`, by the clock in Denmark: what the dosage counts. */
    week: text('Week', 'Uge', { indexed: true, personal: 'own' }),
    person: text('Person', 'Person (id)', { indexed: true, personal: 'own' }),
    /** In whose name it is said, when it is not the municipality's. */
    inNameOf: text('InNameOf', 'I navn af', { optional: true, personal: 'own' }),
  },
  views: [
    defaultView('Alle', 'at what count rules channel state sentAt fault', '-at'),
    listView('Pr. uge', 'week what count state person', '-week'),
    listView('Efter status', 'state at what fault person', 'state'),
  ],
});
export type Notification = RecordOf<typeof Notification>;

/**
 * When a person wants to be written to, and until when they have asked for peace. The hours are absent while the
 * municipality's own hold.
 */
export const Preference = record('preference', {
  site: 'main',
  name: 'Preferences',
  da: 'Ønsker om beskeder',
  purpose: 'Hvornår du vil have beskeder og ro, og hvad du har prøvet at bekræfte, før håndbogen er vedtaget.',
  purposeEn:
    'When you want to be written to or want peace, and what you tried to confirm before the handbook is adopted.',
  priority: 'task',
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
    /** *Husk mig i morgen*: nothing before this day. */
    snoozedUntil: day('SnoozedUntil', 'Ro til og med dagen før', { optional: true, personal: 'own' }),
    person: text('Person', 'Person (id)', { indexed: true, personal: 'own' }),
    /** A line per rule read on trial, which counts nowhere and is emptied with the trial; `tried.ts` reads them. */
    tried: lines('Tried', 'Prøvebekræftelser', { optional: true, hidden: true, personal: 'own' }),
  },
  views: [
    defaultView('Alle', 'days fromHour toHour holidays snoozedUntil at', '-at'),
    listView('Pr. person', 'person days fromHour toHour snoozedUntil', 'person'),
  ],
});
export type Preference = RecordOf<typeof Preference>;
