import type { NoticeReceiver } from '../domain/breaches/case-notice.ts';
import type { ToldAs } from '../domain/breaches/case-telling.ts';
import type { Category } from '../domain/breaches/category.ts';
import type { Deed } from '../domain/breaches/deed.ts';
import type { Incident, Reporter } from '../domain/breaches/incident.ts';
import type { Answers } from '../domain/breaches/report.ts';

/** What somebody did to a case, so many hours after it was reported. */
export interface SampleDeed {
  after: number;
  by: string;
  what: Exclude<Deed, 'reported'>;
  note?: string;
  change?: Partial<Incident>;
}

/** An invented case: nobody affected has a name, and no number in it is anybody's. */
export interface SampleCase {
  daysAgo: number;
  /** UTC. */
  clock: string;
  by: string;
  category: Category;
  words: string;
  /** Minutes from discovery to the report. */
  found: number;
  said?: Omit<Answers, 'discovered'>;
  about?: Partial<Pick<Reporter, 'managerMayKnow' | 'how' | 'contact' | 'onBehalfOf'>>;
  told: readonly (readonly [handle: string, as: ToldAs])[];
  deeds?: readonly SampleDeed[];
  /** What it led to and what was done, in the DBR's words. */
  story?: { effects: string; remedies: string };
  notices?: readonly { after: number; receiver: NoticeReceiver; name: string; reference: string }[];
}

const dpo = ['ayse', 'dpo'] as const;
const deputy = ['nikolaj', 'dpoDeputy'] as const;
const desk = [
  ['daniel', 'serviceDesk'],
  ['mia', 'serviceDesk'],
] as const;
const both = [dpo, ...desk];

const read = (after: number, by = 'ayse'): SampleDeed => ({ after, by, what: 'read' });
const take = (after: number, by = 'ayse'): SampleDeed => ({
  after,
  by,
  what: 'takenOver',
  change: { status: 'underReview' },
});
const stopped = (after: number, by: string): SampleDeed => ({
  after,
  by,
  what: 'contained',
  change: { contained: 'yes' },
});
const assess = (after: number, change: Partial<Incident>, by = 'ayse'): SampleDeed => ({
  after,
  by,
  what: 'assessed',
  change,
});
const decide = (after: number, change: Partial<Incident>): SampleDeed => ({
  after,
  by: 'mette',
  what: 'decided',
  change,
});
const notify = (after: number, receiptNumber: string): SampleDeed => ({
  after,
  by: 'ayse',
  what: 'notified',
  change: { receiptNumber },
});
const close = (after: number, journalNumber: string, cause: string): SampleDeed => ({
  after,
  by: 'ayse',
  what: 'closed',
  change: { status: 'closed', journalNumber, cause, rulesReview: 'no' },
});
const logged = { outcome: 'breachLogged', risk: 'unlikely', art33: 'no', art34: 'no' } as const;

/** A year of cases in Eksempel Kommune, oldest first, in every state a case can have. */
export const caseTable: readonly SampleCase[] = [
  {
    daysAgo: 338,
    clock: '13:40',
    by: 'carsten',
    category: 'lostDevice',
    words: 'Min arbejdstelefon blev glemt i bussen. Den var låst.',
    found: 10,
    said: { data: ['name'], persons: '2-10', seenBy: 'nobody', contained: 'no' },
    told: both,
    deeds: [
      stopped(0.6, 'mia'),
      read(1),
      take(1),
      assess(20, logged),
      decide(26, {}),
      close(90, '25/1187', 'Travlhed'),
    ],
  },
  {
    daysAgo: 301,
    clock: '09:25',
    by: 'tove',
    category: 'wrongRecipient',
    words: 'En lønseddel blev sendt til en kollega med samme fornavn. Hun har slettet den og bekræftet det.',
    found: 25,
    said: { data: ['finance', 'staff'], persons: '1', seenBy: 'colleague', contained: 'yes' },
    about: { managerMayKnow: 'yes' },
    told: both,
    deeds: [
      read(0.5),
      take(0.5),
      assess(4, logged),
      decide(5, {}),
      close(30, '26/0102', 'Mailprogrammet foreslog et navn'),
    ],
  },
  {
    daysAgo: 262,
    clock: '07:50',
    by: 'nadia',
    category: 'published',
    words: 'En klasseliste med fødselsdage og telefonnumre lå åbent på skolens hjemmeside i en time.',
    found: 5,
    said: { data: ['name', 'children'], persons: '11-100', seenBy: 'internet', contained: 'yes' },
    about: { managerMayKnow: 'yes' },
    told: both,
    deeds: [
      read(0.2),
      take(0.2),
      assess(9, { outcome: 'breachNotified', risk: 'risk', art33: 'yes', art34: 'no' }),
      decide(24, {}),
      notify(25, 'Virk-7'),
      close(400, '26/0233', 'Forkert mappe'),
    ],
  },
  {
    daysAgo: 231,
    clock: '10:05',
    by: 'thi',
    category: 'nearMiss',
    words: 'To borgeres breve lå i den samme kuvert. Jeg så det, før den blev lukket.',
    found: 5,
    about: { managerMayKnow: 'yes' },
    told: [dpo],
    deeds: [
      read(3),
      take(3),
      assess(4, { outcome: 'nearMiss', risk: 'unlikely', art33: 'notRelevant', art34: 'notRelevant' }),
      decide(24, {}),
      close(26, '26/0301', 'To bunker på det samme bord'),
    ],
  },
  {
    daysAgo: 197,
    clock: '08:15',
    by: 'jakob',
    category: 'malicious',
    words: 'Jeg skrev min kode på en side, der lignede vores egen. Siden fik jeg en mail om en ny enhed.',
    found: 15,
    said: { data: ['login', 'staff'], persons: '11-100', seenBy: 'unknown', contained: 'no' },
    about: { how: 'phone', managerMayKnow: 'yes' },
    told: both,
    notices: [{ after: 30, receiver: 'police', name: 'Cyberkriminalitet', reference: 'Eksempel 4711' }],
    deeds: [
      read(0.1),
      stopped(0.7, 'daniel'),
      take(0.8),
      assess(28, { outcome: 'breachNotified', risk: 'risk', art33: 'yes', art34: 'no' }),
      decide(45, {}),
      notify(47, 'Virk-9'),
      close(700, '26/0388', 'Falsk loginside'),
    ],
  },
  {
    daysAgo: 160,
    clock: '12:30',
    by: 'omar',
    category: 'paper',
    words: 'Kørelisten lå på et køkkenbord hos en borger fra i går til i dag. Jeg har den igen.',
    found: 40,
    said: { data: ['name', 'health'], persons: '2-10', seenBy: 'knownCitizen', contained: 'yes' },
    told: both,
    deeds: [read(1), take(1.2), assess(22, logged), decide(45, {}), close(50, '26/0441', 'Listen var på papir')],
  },
  {
    daysAgo: 128,
    clock: '05:35',
    by: 'dorthe',
    category: 'availabilityIntegrity',
    words: 'Omsorgssystemet var nede fra kl. 6.30 til 11. Vi brugte papirlisterne fra nødproceduren.',
    found: 5,
    said: { data: ['health'], persons: '100+', seenBy: 'nobody', contained: 'no' },
    about: { managerMayKnow: 'yes' },
    told: both,
    deeds: [
      read(0.4),
      take(0.4),
      stopped(4, 'daniel'),
      assess(30, logged),
      decide(31, {}),
      close(60, '26/0512', 'Opdatering'),
    ],
  },
  {
    daysAgo: 40,
    clock: '11:20',
    by: 'frida',
    category: 'other',
    words: 'Det var bare en prøve. Undskyld.',
    found: 0,
    told: both,
    deeds: [
      read(0.3),
      { after: 0.4, by: 'ayse', what: 'openedInError', change: { status: 'openedInError', outcome: 'notABreach' } },
    ],
  },
  {
    daysAgo: 19,
    clock: '13:10',
    by: 'emil',
    category: 'wrongContent',
    words: 'I en aktindsigt fulgte et bilag med om en anden familie. Modtageren har ringet og sagt det.',
    found: 60,
    said: { data: ['name', 'social', 'children'], persons: '2-10', seenBy: 'knownCitizen', contained: 'yes' },
    about: { managerMayKnow: 'yes' },
    told: both,
    story: {
      effects: 'Familien har ringet og er utryg ved, hvad den anden familie ved nu.',
      remedies: 'Bilaget er hentet tilbage, og begge familier er ringet op. To læser nu en aktindsigt, før den sendes.',
    },
    deeds: [
      read(0.5),
      take(0.6),
      assess(20, { outcome: 'breachInformed', risk: 'high', art33: 'yes', art34: 'yes' }),
      decide(26, { status: 'followUp' }),
      notify(27, 'Virk-12'),
    ],
  },
  {
    daysAgo: 8,
    clock: '09:45',
    by: 'fatima',
    category: 'nearMiss',
    words: 'Skærmen stod åben i gangen, mens der var pårørende på besøg. Ingen nåede at se den.',
    found: 5,
    told: [dpo],
    deeds: [read(2), take(22)],
  },
  {
    daysAgo: 4,
    clock: '18:20',
    by: 'rasmus',
    category: 'unsafeTransmission',
    words: 'Et billede af en seddel om et barns medicin blev sendt som sms til en kollega.',
    found: 20,
    said: { data: ['health', 'children'], persons: '1', contained: 'yes' },
    about: { contact: 'Efter kl. 14' },
    told: both,
    deeds: [
      read(14),
      read(38, 'nikolaj'),
      take(38, 'nikolaj'),
      {
        ...assess(46, logged, 'nikolaj'),
        note: 'Risiko: Kollegaen har slettet billedet, og ingen andre har set det.\nArt. 33: Oplysningerne er ikke kommet ud af huset.\nArt. 34: Familien skal ikke have brev, men lederen ringer til dem.',
      },
    ],
  },
  {
    daysAgo: 2,
    clock: '10:30',
    by: 'susanne',
    category: 'unauthorisedAccess',
    words: 'En journal er åbnet af en, der ikke har borgeren. Jeg så det i listen over opslag.',
    found: 90,
    said: { data: ['health'], persons: '1', seenBy: 'colleague' },
    about: { managerMayKnow: 'no' },
    told: both,
    deeds: [
      read(0.5),
      take(0.6),
      {
        after: 6,
        by: 'ayse',
        what: 'awareSet',
        note: 'Loggen viste først her, at opslaget ikke hørte til en opgave.',
      },
      read(7),
      read(22),
    ],
  },
  {
    daysAgo: 1,
    clock: '08:05',
    by: 'jakob',
    category: 'policyViolation',
    words: 'Der er givet adgang til en fælles mappe, uden at ejeren er spurgt.',
    found: 30,
    said: { data: ['staff'], persons: '11-100', seenBy: 'colleague', concerns: ['it'] },
    about: { managerMayKnow: 'no' },
    told: [dpo],
    deeds: [read(1)],
  },
  {
    daysAgo: 1,
    clock: '09:50',
    by: 'marianne',
    category: 'wrongContent',
    words: 'I et svar fra databeskyttelsesrådgiveren stod navnet på en anden, der har spurgt.',
    found: 15,
    said: { data: ['name'], persons: '1', seenBy: 'knownCitizen', contained: 'yes', concerns: ['dpo'] },
    told: [deputy, ...desk],
    deeds: [read(0.4, 'nikolaj'), take(0.5, 'nikolaj')],
  },
  {
    daysAgo: 1,
    clock: '11:15',
    by: 'camilla',
    category: 'lostDevice',
    words: 'Min tablet er væk. Jeg tror, den ligger i en taxa. Koden sad på en seddel bag på.',
    found: 45,
    said: { data: ['health', 'login'], persons: '2-10', contained: 'no' },
    about: { contact: 'På kontorets telefon' },
    told: both,
    deeds: [read(0.7), take(0.8), { after: 2, by: 'mia', what: 'notContained' }],
  },
  {
    daysAgo: 1,
    clock: '14:20',
    by: 'rikke',
    category: 'wrongRecipient',
    words: 'En indkaldelse med en borgers beskyttede adresse er sendt til den forrige samlever.',
    found: 30,
    said: { data: ['name', 'protectedAddress'], persons: '2-10', seenBy: 'knownCitizen', contained: 'no' },
    about: { managerMayKnow: 'later' },
    told: both,
  },
];
