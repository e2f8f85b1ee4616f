import { choice, day, flag, lines, number, patterns, text } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';
import { evidenceFile, triggerWords } from '../controls/records.ts';

/**
 * One of the locked things of the annual wheel, of a year: who answers for it, who does it, and what shows that it was
 * done (S114, S119–S122).
 */
export const WheelItem = record('wheelItem', {
  site: 'main',
  name: 'AnnualWheel',
  da: 'Årshjul',
  first: 3,
  purpose: 'Viser, hvad der skal ske i årets løb, hvem der har ansvaret, og hvad der viser, at det er gjort.',
  purposeEn: 'Shows what is to happen during the year, who answers for it and what shows that it was done.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter årets udløb.', en: 'Five years after the end of the year.' },
  columns: {
    due: day('Due', 'Frist', { indexed: true }),
    item: choice(
      'Item',
      'Hvad',
      {
        dpoReport: 'DBR’s årsrapport, også om håndbogen følges',
        riskEvaluation: 'Evaluering af risikoanalyser',
        systemOverview: 'Systemoverblik: ejer, administrator, dataejer, budget',
        internalAudit: 'Intern it-revision',
        assuranceReports: 'Leverandørers revisionserklæringer',
        breachFollowUp: 'Opfølgning på brud i systemer',
        systematicControl: 'Systematisk kontrol, mindst hvert andet år',
        policyEvaluation: 'Byrådets evaluering af politikken',
      },
      { indexed: true },
    ),
    state: choice(
      'State',
      'Status',
      { planned: 'Planlagt', done: 'Udført', notDone: 'Ikke udført' },
      { indexed: true },
    ),
    /** Who answers for it (S71); *foreslået* until it has been confirmed. */
    ownerName: text('OwnerName', 'Ansvarlig', { personal: 'identity' }),
    confirmed: flag('Confirmed', 'Ansvaret er bekræftet'),
    /** Who does it, when it has been delegated; whoever answers for it still does (S72, INV4). */
    performerName: text('PerformerName', 'Udføres af', { optional: true, personal: 'identity' }),
    /** What shows that it was done, or why it was not. */
    evidence: lines('Evidence', 'Det viser det, eller hvorfor ikke', { optional: true }),
    ...evidenceFile,
    doneOn: day('DoneOn', 'Udført den', { optional: true }),
    doneByName: text('DoneByName', 'Skrevet af', { optional: true, personal: 'identity' }),
    year: number('WheelYear', 'År', { indexed: true, pattern: patterns.year }),
    /** What was said when somebody opened it again, which is no answer any more; before it, events said no to (S122). */
    declined: lines('Declined', 'Sagt nej til, eller sagt før det blev åbnet igen', { hidden: true, optional: true }),
    /** Why it was brought forward (S122). */
    broughtBy: choice('BroughtBy', 'Fremrykket på grund af', triggerWords, { optional: true }),
    owner: text('Owner', 'Ansvarlig (id)', { indexed: true, hidden: true, personal: 'identity' }),
    performer: text('Performer', 'Udføres af (id)', { hidden: true, optional: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'due item state ownerName confirmed performerName evidence doneOn', 'due'),
    listView('Efter status', 'state due item ownerName performerName', 'state'),
    listView('Pr. år', 'year due item state evidence', '-year'),
  ],
});
export type WheelItem = RecordOf<typeof WheelItem>;
