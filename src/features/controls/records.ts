import { choice, day, lines, number, patterns, personId, set, text } from '../../core/column.ts';
import { defaultView, equal, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';
import type { ControlTrigger } from './stored-words.ts';

/** What brings a control, or a locked item of the wheel, forward (S122). */
export const triggerWords = {
  law: 'Ny eller ændret lov',
  organisation: 'Større ændring i organisationen',
  breach: 'Alvorligt brud',
  system: 'Nyt system',
} as const satisfies Readonly<Record<ControlTrigger, string>>;

/** A file that shows what was done: what people call it, and what the library has it under. */
export const evidenceFile = {
  fileName: text('EvidenceFile', 'Fil', { optional: true }),
  fileHash: text('EvidenceFileHash', 'Aftryk af filen', { hidden: true, optional: true, pattern: '[0-9a-f]{64}' }),
  fileType: text('EvidenceFileType', 'Filens slags', {
    hidden: true,
    optional: true,
    pattern: 'pdf|docx|xlsx|png|jpeg',
  }),
} as const;

/**
 * Something that is looked at again and again: what, how often, and who does it. It is about a system or another asset
 * (S36, S39, S44, S47, S50, S60, S61, S93), about the whole municipality as an own item of the annual wheel (S119), or about
 * a rule and how it is verified (S113). When it is due follows from its results. The row stays when nobody is to do it.
 */
export const Control = record('control', {
  site: 'main',
  name: 'Controls',
  da: 'Kontroller',
  purpose: 'Viser, hvad der kontrolleres jævnligt, hvor ofte, og hvem der gør det.',
  purposeEn: 'Shows what is controlled regularly, how often, and by whom.',
  priority: 'task',
  subject: 'performer',
  readers: ['dpo', 'editor', 'auditor'],
  retention: {
    months: 60,
    da: 'Fem år efter at kontrollen er stoppet.',
    en: 'Five years after the control has ended.',
  },
  columns: {
    /** The key of a system, `kommune`, or `rule:r13`. */
    about: text('Subject', 'Om (kode)', { indexed: true }),
    kind: choice(
      'Kind',
      'Kontrol',
      {
        accessReview: 'Gennemgang af adgange',
        guidelines: 'Tilsyn med, at retningslinjer følges',
        dataCheck: 'Kontrol af, at data er rigtige',
        supplierCheck: 'Tilsyn med leverandøren',
        statement: 'Leverandørens revisionserklæring',
        exercise: 'Afprøvning af beredskabsplanen',
        outage: 'Opfølgning på nedbrud',
        siteCheck: 'Tilsyn med lokaler: vand, brand og indbrud',
        own: 'Eget punkt i årshjulet',
        verification: 'Om en regel følges',
      },
      { indexed: true },
    ),
    /** Empty where it is done once. */
    months: number('IntervalMonths', 'Måneder imellem', { optional: true, pattern: patterns.months }),
    startOn: day('StartOn', 'Første gang', { indexed: true }),
    /** Who does it; where nobody is named, the one who answers for what it is about. */
    performerName: text('PerformerName', 'Udføres af', { optional: true, personal: 'identity' }),
    plannedOn: day('PlannedOn', 'Planlagt den'),
    endedOn: day('EndedOn', 'Stoppet den', { optional: true }),
    /** In own words, where the kind does not say it. */
    title: text('ControlTitle', 'Punkt', { optional: true }),
    /** Who answers for it, where nobody owns what it is about. */
    ownerName: text('OwnerName', 'Ansvarlig', { optional: true, personal: 'identity' }),
    /** Who outside the municipality helps (S123). */
    external: text('External', 'Hjælp udefra', { optional: true }),
    triggers: set('Triggers', 'Fremrykkes ved', triggerWords, { optional: true }),
    /** Why it was brought forward last. */
    broughtBy: choice('BroughtBy', 'Fremrykket på grund af', triggerWords, { optional: true }),
    owner: text('Owner', 'Ansvarlig (id)', { indexed: true, hidden: true, optional: true, personal: 'identity' }),
    performer: text('Performer', 'Udføres af (id)', {
      ...{ indexed: true, hidden: true, optional: true, personal: 'identity' },
    }),
  },
  views: [
    defaultView('Alle', 'about kind title months startOn ownerName performerName endedOn', 'about'),
    listView('Efter kontrol', 'kind about title months performerName', 'kind'),
  ],
});
export type Control = RecordOf<typeof Control>;

/**
 * What came of a control the day it was due: in order, findings with what follows of them, or why it was not done. Nothing
 * is in order without what shows it. Results are kept, so that they can be seen over time (S113).
 */
export const ControlResult = record('controlResult', {
  site: 'main',
  name: 'ControlResults',
  da: 'Kontrolresultater',
  purpose: 'Viser, hvad der kom ud af hver kontrol, og hvem der følger op på det.',
  purposeEn: 'Shows what came of each control and who follows it up.',
  priority: 'task',
  subject: 'doneBy',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    about: text('Subject', 'Om (kode)', { indexed: true }),
    kind: choice('Kind', 'Kontrol', Control.columns.kind.choices, { indexed: true }),
    dueOn: day('DueOn', 'Frist', { indexed: true }),
    doneOn: day('DoneOn', 'Udført den', { indexed: true }),
    outcome: choice(
      'Outcome',
      'Resultat',
      { inOrder: 'I orden', findings: 'Noget skal rettes', notDone: 'Ikke udført', withdrawn: 'Trukket tilbage' },
      { indexed: true },
    ),
    /** What shows it, or why it was not done. */
    note: lines('Note', 'Det viser det, eller hvorfor ikke', { optional: true }),
    link: text('Link', 'Link', { optional: true }),
    ...evidenceFile,
    doneByName: text('DoneByName', 'Skrevet af', { personal: 'identity' }),
    followUp: lines('FollowUp', 'Det følger af det', { optional: true }),
    followUpOwnerName: text('FollowUpOwnerName', 'Følger op', { optional: true, personal: 'identity' }),
    followUpDue: day('FollowUpDue', 'Frist for opfølgning', { optional: true }),
    followUpDoneOn: day('FollowUpDoneOn', 'Fulgt op den', { optional: true }),
    followUpNote: lines('FollowUpNote', 'Sådan blev det fulgt op', { optional: true }),
    control: text('Control', 'Kontrol (nøgle)', { indexed: true, hidden: true }),
    doneBy: personId('DoneBy', 'Skrevet af (id)', 'identity'),
    followUpOwner: text('FollowUpOwner', 'Følger op (id)', {
      ...{ indexed: true, hidden: true, optional: true, personal: 'identity' },
    }),
  },
  views: [
    defaultView('Alle', 'doneOn about kind outcome note followUp followUpOwnerName followUpDue', '-doneOn'),
    listView(
      'Noget skal rettes',
      'about kind followUp followUpOwnerName followUpDue followUpDoneOn',
      'followUpDue',
      equal('outcome', 'Noget skal rettes'),
    ),
    listView('Efter kontrol', 'kind doneOn about outcome note', 'kind'),
    listView(
      'Beredskab',
      'doneOn about outcome note followUp followUpDue',
      '-doneOn',
      equal('kind', 'Afprøvning af beredskabsplanen'),
    ),
  ],
});
export type ControlResult = RecordOf<typeof ControlResult>;
