import { choice, day, flag, lines, moment, number, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { bodies, documents } from '../../handbook/records.ts';

/**
 * An edition of the handbook or the policy in the making: the drafts that go to one body together, how far they are,
 * and who wrote, approved, adopted and released them (S13, S16, S37, S70, INV5).
 */
export const Revision = record('revision', {
  site: 'main',
  name: 'Revisions',
  da: 'Udgaver på vej',
  purpose: 'Hvem der har skrevet, godkendt og udgivet en udgave af politikken eller håndbogen.',
  purposeEn: 'Who wrote, approved and released an edition of the policy or the handbook.',
  priority: 'decision',
  hot: true,
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Bevares, så længe udgaven er i brug.', en: 'Kept for as long as the edition is in use.' },
  columns: {
    document: choice('Document', 'Dokument', documents),
    /** The name of the edition, `2027-1`. */
    edition: text('Edition', 'Udgave', { indexed: true }),
    changeType: choice('ChangeType', 'Anledning', {
      content: 'Nyt indhold',
      correction: 'Rettelse uden nyt indhold',
      urgentWarning: 'Hastende advarsel',
      periodicEvaluation: 'Fast periodisk evaluering',
      runningChange: 'Løbende ændring',
    }),
    state: choice(
      'State',
      'Status',
      {
        writing: 'Kladde',
        reviewing: 'Til gennemsyn',
        approved: 'Godkendt til beslutning',
        decided: 'Besluttet',
        published: 'Udgivet',
        withdrawn: 'Trukket tilbage',
      },
      { indexed: true },
    ),
    why: lines('Why', 'Hvorfor'),
    /** Touches staff conditions or is a control measure: it is talked over in Hoved-MED first. */
    touchesStaff: flag('TouchesStaff', 'Rører ansattes vilkår'),
    medOn: day('MedOn', 'Drøftet i Hoved-MED', { optional: true }),
    medNote: lines('MedNote', 'Hoved-MED sagde', { optional: true }),
    body: choice('Body', 'Vedtaget af', bodies, { optional: true }),
    decidedOn: day('DecidedOn', 'Dato', { optional: true, indexed: true }),
    caseRef: text('CaseRef', 'Sagsnr.', { optional: true }),
    /** Key of the standing mandate it was adopted under. */
    mandate: text('Mandate', 'Stående mandat (nøgle)', { optional: true }),
    submittedAt: moment('SubmittedAt', 'Sendt til gennemsyn', { optional: true }),
    reviewedAt: moment('ReviewedAt', 'Gennemset', { optional: true }),
    reviewNote: lines('ReviewNote', 'Til forfatteren', { optional: true }),
    publishedAt: moment('PublishedAt', 'Udgivet den', { optional: true }),
    /** When Direktionen was told of that use of its mandate, in which case, and whether an urgent warning is to stand. */
    presentedOn: day('PresentedOn', 'Forelagt Direktionen', { optional: true }),
    presentedRef: text('PresentedRef', 'Forelagt i sag', { optional: true }),
    confirmed: flag('Confirmed', 'Advarslen bekræftet', { optional: true }),
    /** Where the digitalisation strategy stands that this version of the policy supports (S5). */
    strategyLink: text('StrategyLink', 'Digitaliseringsstrategi', { optional: true }),
    askedPeople: number('AskedPeople', 'Spørges', { optional: true }),
    askedMinutes: number('AskedMinutes', 'Minutter i alt', { optional: true }),
    reachAt: moment('ReachAt', 'Regnet ud', { optional: true }),
    /** Whom it asks to read, worked out at a moment; `reach.ts` reads the line. */
    reach: lines('Reach', 'Hvem der spørges', { optional: true, hidden: true }),
    /** A line per rule or page that is to begin on a day of its own, `draft:r06:3.1 2027-02-01`. */
    starts: lines('Starts', 'Begynder', { optional: true, hidden: true }),
    begunAt: moment('BegunAt', 'Udgivelsen begyndt', { optional: true, hidden: true }),
    /** What was done to the row last, for the trace. */
    deed: choice(
      'Deed',
      'Sidst gjort',
      { started: 'Begyndt', changed: 'Ændret', weighed: 'Regnet ud', published: 'Udgivet' },
      { optional: true, hidden: true },
    ),
    /** When an editor let it be tried before a body adopted it; `trial/trial-edition.ts` says whether it still is. */
    trialAt: moment('TrialAt', 'Prøveudgave siden', { optional: true }),
    /** Which trial of the document it was: the number of its versions, `0.2`. */
    trialNumber: number('TrialNumber', 'Prøve nr.', { optional: true, hidden: true }),
    /** A line per draft, `draft:r06:3.1 <imprint>`: what was on the table. */
    contents: lines('Contents', 'Indhold og aftryk', { optional: true, hidden: true }),
    /** Who put it before others, and when; may not be who approves it (S37). */
    author: text('SubmittedBy', 'Forfatter (id)', { optional: true, hidden: true, personal: 'trace' }),
    /** Ids of everybody who had written in it when it was put before others, a line each: none may approve it (S37). */
    writers: lines('Writers', 'Har skrevet i den (id)', { optional: true, hidden: true, personal: 'trace' }),
    reviewer: text('Reviewer', 'Gennemset af (id)', { optional: true, hidden: true, personal: 'trace' }),
    recordedBy: text('RecordedBy', 'Beslutning registreret af (id)', {
      optional: true,
      hidden: true,
      personal: 'trace',
      formerly: ['Beslutning ført ind af (id)'],
    }),
    /** Who began to let it out, and when: from then on it can only be completed (INV6). */
    publishedBy: text('PublishedBy', 'Udgivet af (id)', { optional: true, hidden: true, personal: 'trace' }),
  },
  views: [
    defaultView('Alle', 'document edition changeType state body decidedOn caseRef publishedAt', '-edition'),
    listView(
      'Besluttede',
      'decidedOn document edition body caseRef medOn medNote',
      '-decidedOn',
      equal('state', 'Besluttet'),
    ),
    listView('Brug af mandat', 'decidedOn edition changeType presentedOn presentedRef confirmed', '-decidedOn'),
  ],
});
export type Revision = RecordOf<typeof Revision>;

/** What Direktionen has said once and for all may be released before its next meeting (amendment to S16). */
export const StandingMandate = record('standingMandate', {
  site: 'main',
  name: 'StandingMandates',
  da: 'Stående mandater',
  purpose: 'Hvad Direktionen har givet lov til at udgive før sit næste møde.',
  purposeEn: 'What the Executive Board has allowed to be released before its next meeting.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Bevares, så længe håndbogen er i brug.', en: 'Kept for as long as the handbook is in use.' },
  columns: {
    kind: choice('Kind', 'Gælder', { correction: 'Rettelse uden nyt indhold', urgentWarning: 'Hastende advarsel' }),
    from: day('From', 'Fra', { indexed: true }),
    /** The last day; absent for one that stands until it is ended. */
    to: day('To', 'Til', { optional: true }),
    decidedOn: day('DecidedOn', 'Besluttet', { indexed: true }),
    caseRef: text('CaseRef', 'Sagsnr.'),
    /** What was done to the row last, for the trace. */
    deed: choice(
      'Deed',
      'Sidst gjort',
      { recorded: 'Givet', ended: 'Afsluttet', resumed: 'Genoptaget' },
      { hidden: true },
    ),
    /** Who recorded it, no matter who has ended or resumed it since; absent in rows from before this was kept. */
    recordedBy: text('RecordedBy', 'Skrevet af (id)', { hidden: true, optional: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'kind from to decidedOn caseRef', '-from'),
    listView('Efter beslutning', 'decidedOn kind from to caseRef', 'decidedOn'),
  ],
});
export type StandingMandate = RecordOf<typeof StandingMandate>;

/** Three sentences from Direktionen, with its names and the day under them; signed anew with each edition (S73). */
export const BoardWords = record('boardWords', {
  site: 'main',
  name: 'BoardWords',
  da: 'Direktionens budskab',
  formerly: ['Direktionens ord'],
  purpose: 'Det, Direktionen selv siger om politikken og håndbogen, med navn og dato.',
  purposeEn: 'What the Executive Board itself says about the policy and the handbook, with names and a date.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Bevares, så længe udgaven er i brug.', en: 'Kept for as long as the edition is in use.' },
  columns: {
    document: choice('Document', 'Dokument', documents),
    edition: text('Edition', 'Udgave', { indexed: true }),
    first: lines('First', 'Første sætning'),
    second: lines('Second', 'Anden sætning'),
    third: lines('Third', 'Tredje sætning'),
    /** Who stands under them. */
    names: text('Names', 'Underskrevet af', { personal: 'identity' }),
    signedOn: day('SignedOn', 'Dato', { indexed: true }),
  },
  views: [
    defaultView('Alle', 'signedOn document edition names first second third', '-signedOn'),
    listView('Efter udgave', 'edition document signedOn names', 'edition'),
  ],
});
export type BoardWords = RecordOf<typeof BoardWords>;
