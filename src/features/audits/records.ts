import { choice, day, lines, number, personId, text } from '../../core/column.ts';
import { defaultView, equal, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * An audit: a systematic control (S114), an internal IT audit (S120), the auditors' IT audit (S116) or an authority's
 * supervision. What is to be looked at is decided when it begins, with a sample anybody can draw again from its seed.
 */
export const Audit = record('audit', {
  site: 'main',
  name: 'Audits',
  da: 'Revisioner',
  purpose: 'Viser, hvad der er kontrolleret og revideret, hvem der gjorde det, og hvornår Byrådet fik det forelagt.',
  purposeEn: 'Shows what has been controlled and audited, by whom, and when the council was told of it.',
  priority: 'task',
  subject: 'performer',
  readers: ['dpo', 'auditor'],
  retention: { months: 60, da: 'Fem år efter at den er afsluttet.', en: 'Five years after it has been concluded.' },
  columns: {
    title: text('Heading', 'Navn'),
    kind: choice(
      'Kind',
      'Slags',
      {
        systematic: 'Systematisk kontrol',
        internal: 'Intern it-revision',
        external: 'Revisionens it-revision',
        authority: 'Tilsyn fra en myndighed',
      },
      { indexed: true },
    ),
    state: choice('State', 'Status', { underWay: 'I gang', done: 'Afsluttet', givenUp: 'Opgivet' }, { indexed: true }),
    beganOn: day('BeganOn', 'Begyndt den', { indexed: true }),
    dueOn: day('DueOn', 'Skal være færdig den', { optional: true }),
    orderedByName: text('OrderedByName', 'Sat i gang af', { personal: 'identity' }),
    /** Who performs it here; of the others, which firm or authority did. */
    performerName: text('PerformerName', 'Udføres af', { optional: true, personal: 'identity' }),
    performedBy: text('PerformedBy', 'Udført af (uden for kommunen)', { optional: true }),
    link: text('Link', 'Link til rapporten', { optional: true }),
    fileName: text('FileName', 'Rapport (fil)', { optional: true }),
    conclusion: lines('Conclusion', 'Konklusion, eller hvorfor den er opgivet', { optional: true }),
    concludedOn: day('ConcludedOn', 'Afsluttet den', { indexed: true, optional: true }),
    concludedByName: text('ConcludedByName', 'Afsluttet af', { optional: true, personal: 'identity' }),
    presentedOn: day('PresentedOn', 'Forelagt Byrådet den', { optional: true }),
    caseNumber: text('CaseNumber', 'Sagsnummer', { optional: true }),
    /** What is to be looked at, a line each. */
    checklist: lines('Checklist', 'Det skal der ses på', { optional: true }),
    /** The sample follows from it and from what there was to choose from. */
    seed: text('Seed', 'Stikprøvens frø', { optional: true }),
    ofUnits: number('OfUnits', 'Centre at vælge imellem', { optional: true }),
    ofRules: number('OfRules', 'Regler at vælge imellem', { optional: true }),
    ofSystems: number('OfSystems', 'Systemer at vælge imellem', { optional: true }),
    /** What each line of the checklist is about, in the same order. */
    subjects: lines('Subjects', 'Det skal der ses på (koder)', { hidden: true, optional: true }),
    fileHash: text('FileHash', 'Aftryk', { hidden: true, optional: true, pattern: '[0-9a-f]{64}' }),
    fileType: text('FileType', 'Filens slags', { hidden: true, optional: true, pattern: 'pdf|docx|xlsx' }),
    orderedBy: personId('OrderedBy', 'Sat i gang af (id)', 'identity'),
    performer: text('Performer', 'Udføres af (id)', {
      ...{ indexed: true, hidden: true, optional: true, personal: 'identity' },
    }),
  },
  views: [
    defaultView('Alle', 'title kind state beganOn performerName performedBy concludedOn presentedOn', '-beganOn'),
    listView('Efter slags', 'kind title state concludedOn presentedOn caseNumber', 'kind'),
  ],
});
export type Audit = RecordOf<typeof Audit>;

/**
 * One point of an audit: in order with what shows it, a finding with who follows it up by when, or why it was not looked
 * at (S113, S116). A finding is the task of its owner until it is done, and is looked at again in the next audit.
 */
export const AuditPoint = record('auditPoint', {
  site: 'main',
  name: 'AuditPoints',
  da: 'Revisionspunkter',
  purpose: 'Viser, hvad en revision fandt, hvem der følger op på det, og hvornår det er gjort.',
  purposeEn: 'Shows what an audit found, who follows it up, and when that has been done.',
  priority: 'task',
  subject: 'followUpOwner',
  readers: ['dpo', 'auditor'],
  retention: {
    months: 60,
    da: 'Fem år efter at revisionen er afsluttet.',
    en: 'Five years after the audit has been concluded.',
  },
  columns: {
    auditTitle: text('AuditTitle', 'Revision'),
    heading: text('Heading', 'Punkt'),
    outcome: choice(
      'Outcome',
      'Resultat',
      {
        ...{ inOrder: 'I orden', finding: 'Noget skal rettes', notLookedAt: 'Ikke set på' },
        ...{ remark: 'DBR’s bemærkning', withdrawn: 'Trukket tilbage' },
      },
      { indexed: true },
    ),
    note: lines('Note', 'Det viser det, eller hvorfor ikke'),
    byName: text('ByName', 'Skrevet af', { personal: 'identity' }),
    followUp: lines('FollowUp', 'Det skal rettes', { optional: true }),
    followUpOwnerName: text('FollowUpOwnerName', 'Følger op', { optional: true, personal: 'identity' }),
    followUpDue: day('FollowUpDue', 'Frist for opfølgning', { optional: true }),
    followUpDoneOn: day('FollowUpDoneOn', 'Fulgt op den', { optional: true }),
    followUpNote: lines('FollowUpNote', 'Sådan blev det fulgt op', { optional: true }),
    audit: text('Audit', 'Revision (nøgle)', { indexed: true, hidden: true }),
    /** What it is about: a chapter, a unit, a rule, a system, or a finding of an earlier audit. */
    subject: text('Subject', 'Om (kode)', { indexed: true, hidden: true, optional: true }),
    by: personId('By', 'Skrevet af (id)', 'identity'),
    followUpOwner: text('FollowUpOwner', 'Følger op (id)', {
      ...{ indexed: true, hidden: true, optional: true, personal: 'identity' },
    }),
  },
  views: [
    defaultView('Alle', 'auditTitle heading outcome note followUp followUpOwnerName followUpDue', 'auditTitle'),
    listView(
      'Noget skal rettes',
      'auditTitle heading followUp followUpOwnerName followUpDue followUpDoneOn',
      'followUpDue',
      equal('outcome', 'Noget skal rettes'),
    ),
  ],
});
export type AuditPoint = RecordOf<typeof AuditPoint>;
