import { choice, day, flag, lines, moment, set, text, words } from '../../../core/column.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { afterClosing, sealed } from '../case-columns.ts';
import { incidentViews } from './list-views.ts';
import {
  art34Grounds,
  articleAnswers,
  askedQuestions,
  caseSources,
  deadlineAnswers,
  deadlineStates,
  incidentCategories,
  incidentOutcomes,
  incidentStatuses,
  informationKinds,
  missingWords,
  onlookers,
  personBands,
  redFlagWords,
} from './stored-words.ts';

/**
 * One incident in figures and decisions, with columns in the order the DBR reads them (domain.md section 0). No name of
 * anybody affected or suspected, no reporter and no text of the case: those have lists of their own.
 */
export const Incident = record('incident', {
  site: 'dbr',
  name: 'Incidents',
  da: 'Hændelser',
  first: 1,
  purpose: 'Hvad der er sket, hvad der er besluttet, og om fristen er overholdt. Ingen navne.',
  purposeEn: 'What happened, what was decided and whether the deadline was met. No names.',
  priority: 'breach',
  hot: true,
  readers: ['dpo'],
  retention: afterClosing,
  sealing: {
    open: [
      'number',
      'status',
      'outcome',
      'deadlineAt',
      'deadlineState',
      'deadlineKept',
      'discoveredAt',
      'awareAt',
      'reportedAt',
      'earliestAt',
      'art33',
      'notifiedAt',
      'notifiedYearEnds',
      'month',
      'isDrill',
      'mergedInto',
      'deleteOn',
      'plainGoneAt',
    ],
    neutral: { category: 'other', art34: 'notAssessed' },
    // An older server, too, keeps the DBR out of it.
    only: { concerns: 'dpo' },
  },
  columns: {
    /** `2026-0042`; absent until the row that has just been made is numbered. */
    number: text('CaseNumber', 'Nr', { indexed: true, optional: true }),
    status: choice('Status', 'Status', incidentStatuses, { indexed: true }),
    outcome: choice('Outcome', 'Udfald', incidentOutcomes),
    /** The stricter of the two deadlines; absent where no clock runs. */
    deadlineAt: moment('DeadlineAt', 'Fristen er', { indexed: true, optional: true, formerly: ['Frist (72 t)'] }),
    /** Where the clock stands, and whether it was kept: derived, for those who read the list in SharePoint. */
    deadlineState: choice('DeadlineState', 'Frist', deadlineStates, { indexed: true, optional: true }),
    deadlineKept: choice('DeadlineKept', 'Frist overholdt', deadlineAnswers, { indexed: true, optional: true }),
    redFlags: set('RedFlags', 'Rødt flag', redFlagWords, { optional: true }),
    category: choice('Category', 'Type', incidentCategories),
    centreName: text('CentreName', 'Center', { optional: true }),
    /** What the reporter said; never changed by anybody else (INV11). */
    discoveredAt: moment('DiscoveredAt', 'Opdaget (den, der har meldt)', { formerly: ['Opdaget (melder)'] }),
    /** When the DBR says that the municipality became aware, with a reason in the case log. */
    awareAt: moment('AwareAt', 'Kendskab (DBR)', { optional: true, formerly: ['Kundskab (DBR)'] }),
    reportedAt: moment('ReportedAt', 'Meldt', { indexed: true }),
    persons: choice('Persons', 'Personer', personBands, {
      optional: true,
    }),
    data: set('DataKinds', 'Oplysninger', informationKinds, { optional: true }),
    seenBy: choice('SeenBy', 'Set af', onlookers, { optional: true }),
    contained: choice('Contained', 'Stoppet', { yes: 'Ja', no: 'Nej', unknown: 'Ved ikke' }, { optional: true }),
    risk: choice('Risk', 'Risiko', { unlikely: 'Usandsynlig', risk: 'Risiko', high: 'Høj risiko' }, { optional: true }),
    art33: choice('Art33', 'Art. 33', articleAnswers),
    notifiedAt: moment('NotifiedAt', 'Anmeldt den', { optional: true }),
    receiptNumber: text('ReceiptNumber', 'Virk-nr.', { optional: true }),
    art34: choice('Art34', 'Art. 34', articleAnswers),
    /** Why people are not informed of a high risk (GDPR art. 34(3), databeskyttelsesloven § 22). */
    art34Ground: choice('Art34Ground', 'Art. 34, undtagelse', art34Grounds, { optional: true }),
    informedAt: moment('InformedAt', 'Underrettet den', { optional: true }),
    otherNotices: lines('OtherNotices', 'Andre anmeldelser', { optional: true }),
    cause: lines('Cause', 'Årsag', { optional: true }),
    /** What keeps it from happening again (S106). */
    prevention: lines('Prevention', 'Forebyggelse', { optional: true }),
    rulesReview: choice(
      'RulesReview',
      'Regler gennemgås',
      { yes: 'Ja', no: 'Nej' },
      { optional: true, formerly: ['Regler ses efter'] },
    ),
    managementInformedAt: moment('ManagementInformedAt', 'Ledelsen informeret', { optional: true }),
    assessedBy: text('AssessedBy', 'Vurderet af', { optional: true }),
    assessedAt: moment('AssessedAt', 'Vurderet den', { optional: true }),
    decidedBy: text('DecidedBy', 'Besluttet af', { optional: true, formerly: ['Afgjort af'] }),
    decidedAt: moment('DecidedAt', 'Besluttet den', { optional: true, formerly: ['Afgjort den'] }),
    missing: set('Missing', 'Mangler for at lukke', missingWords, { optional: true }),
    journalNumber: text('JournalNumber', 'Journalnr.', { optional: true }),
    deleteOn: day('DeleteOn', 'Slettes den', { optional: true }),
    concerns: set(
      'Concerns',
      'Handler om',
      { manager: 'Leder', it: 'IT', dpo: 'DBR', director: 'Direktør' },
      { optional: true, hidden: true },
    ),
    /** What the reporter has been asked and has answered, with *ved ikke* or *nej* too. */
    answered: set('Answered', 'Den, der har meldt, har svaret på', askedQuestions, {
      optional: true,
      hidden: true,
      formerly: ['Melder har svaret på'],
    }),
    /** Of those, what was answered with *ved ikke*. */
    unsure: set('Unsure', 'Den, der har meldt, ved ikke', askedQuestions, {
      optional: true,
      hidden: true,
      formerly: ['Melder ved ikke'],
    }),
    /** What the DBR has put right of it; what the reporter says of that later is a message and changes nothing. */
    corrected: set(
      'CorrectedFacts',
      'Rettet af DBR',
      { data: 'Oplysninger', persons: 'Personer', seenBy: 'Set af' },
      { optional: true },
    ),
    /** What the decision was made by: an office or a mandate, in words; and the mandate, whose decisions are ratified. */
    decidedUnder: text('DecidedUnder', 'Besluttet efter', { optional: true, formerly: ['Afgjort efter'] }),
    ratifiedBy: text('RatifiedBy', 'Godkendt efterfølgende af', { optional: true, formerly: ['Stadfæstet af'] }),
    ratifiedAt: moment('RatifiedAt', 'Godkendt efterfølgende den', { optional: true, formerly: ['Stadfæstet den'] }),
    mandate: text('Mandate', 'Mandat (nøgle)', { optional: true, hidden: true }),
    /** Does the DBR hold it to be an incident under NIS 2? */
    nis2: choice('Nis2', 'NIS 2', { yes: 'Ja', no: 'Nej' }, { optional: true }),
    /** Which of the two questions of NIS 2-loven § 12 it answers yes to. */
    nis2Why: set(
      'Nis2Why',
      'NIS 2, hvorfor',
      { disruption: 'Alvorlig driftsforstyrrelse eller tab', damage: 'Betydelig skade for andre' },
      { optional: true },
    ),
    /** The next step of NIS 2 that is lacking, and how its deadlines stand: derived, like *Frist*. */
    nis2DeadlineAt: moment('Nis2DeadlineAt', 'NIS 2-fristen er', { optional: true }),
    nis2State: choice('Nis2State', 'NIS 2-frist', deadlineStates, { optional: true }),
    nis2Kept: choice('Nis2Kept', 'NIS 2-frist overholdt', deadlineAnswers, { optional: true }),
    /** Whose turn it is: derived. */
    waitsFor: choice(
      'WaitsFor',
      'Venter på',
      { dpo: 'DBR nu', dpoLater: 'DBR, uden frist', director: 'Direktøren', nobody: 'Ingen' },
      { indexed: true, optional: true },
    ),
    isDrill: flag('IsDrill', 'Øvelse', { optional: true }),
    /** Who told it, where it comes from outside; and the units it concerns, of which one event may have several. */
    source: choice('CaseSource', 'Kilde', caseSources, { optional: true }),
    units: words('UnitNames', 'Enheder', { optional: true }),
    /** Accounts of the managers it is about the units or the reviews of, one a line; told once it is a case (S75). */
    managersToTell: lines('ManagersToTell', 'Ledere, der får besked (konto)', { optional: true, hidden: true }),
    /** Whose case it is, where it is not the DBR's: an outage or an attack without personal data. */
    owner: choice('CaseOwner', 'Ejes af', { it: 'IT-sikkerhedsleder' }, { optional: true }),
    /** The number it had in the register that was kept before: marked *importeret*. */
    imported: text('Imported', 'Importeret (gammelt nr.)', { optional: true }),
    /** Of everything merged into it, the beginning before its own discovery. */
    earliestAt: moment('EarliestAt', 'Tidligst opdaget (sammenlagt)', { optional: true }),
    /** Number of the case it has become part of. */
    mergedInto: text('MergedInto', 'Lagt ind i nr.', { indexed: true, optional: true }),
    /** What it was before. */
    statusBefore: choice('StatusBefore', 'Status før', incidentStatuses, { optional: true, hidden: true }),
    /** Rules of the handbook it touches, by id. */
    rules: words('Rules', 'Regler', { optional: true }),
    /** Systems it touches, in words. */
    systems: words('Systems', 'Systemer', { optional: true }),
    /** Those of the register among them, by key, one a line: what it calls them may change. */
    systemKeys: lines('SystemKeys', 'Systemer (koder)', { optional: true, hidden: true }),
    /** `2026-11`, of the report. */
    month: text('ReportedMonth', 'Måned', { indexed: true, optional: true }),
    // A view knows no other day than today: what was notified this year is what has a year that has not ended.
    /** 31 December of the year it was notified in, by the clock in Denmark: for the view *Anmeldt i år*. */
    notifiedYearEnds: day('NotifiedYearEnds', 'Anmeldelsesår slutter', { indexed: true, hidden: true, optional: true }),
    /** Happened in the same incident: a bag with a computer and a folder (C06). The reporter has said it, or not denied it. */
    alsoCategory: choice('AlsoCategory', 'Også', incidentCategories, { optional: true }),
    sealed,
    /** Since when SharePoint has no version of a sealed case's rows in plain text; absent while it may. */
    plainGoneAt: moment('PlainGoneAt', 'Gamle versioner slettet', { optional: true }),
    /** *Egen melding*: judged by somebody who has a part in it, and whether the director has ratified that. */
    own: choice(
      'OwnReport',
      'Egen melding',
      { waiting: 'Venter på direktøren', ratified: 'Godkendt af direktøren' },
      { optional: true },
    ),
    /** What Datatilsynet was told would follow, and when at the latest (GDPR art. 33(4)). */
    promised: lines('Promised', 'Lovet Datatilsynet', { optional: true }),
    promisedBy: moment('PromisedBy', 'Lovet senest', { optional: true }),
    /** Account of the person who ratifies it in the accountable director's place. */
    ownRatifier: text('OwnRatifier', 'Godkender egen melding (konto)', { optional: true, hidden: true }),
  },
  views: incidentViews,
});
export type Incident = RecordOf<typeof Incident>;
