import { choice, day, lines, moment, personId, text } from '../../core/column.ts';
import { defaultView, equal, listView } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * Rules somebody has been taken through by word of mouth before the first day (S81, G1). Evidence of its own kind and
 * never a confirmation, which only the person can give (INV7).
 */
export const Briefing = record('briefing', {
  site: 'main',
  name: 'Briefings',
  da: 'Mundtlige gennemgange',
  purpose: 'Viser, hvilke regler din leder eller en stedfortræder har gennemgået mundtligt med dig, og hvornår.',
  purposeEn: 'Shows which rules your manager or a deputy has gone through with you in person, and when.',
  priority: 'confirmation',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: { months: 24, da: 'To år efter gennemgangen.', en: 'Two years after the briefing.' },
  columns: {
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    heldOn: day('HeldOn', 'Dag', { indexed: true, personal: 'reading' }),
    /** The versions gone through, `r06:3.1 r07:2.0`. */
    rules: lines('Rules', 'Regler', { personal: 'reading' }),
    byName: text('ByName', 'Gennemgået af', { personal: 'reading' }),
    /** The manager, or a deputy the manager has named. */
    byWhom: choice('ByWhom', 'Som', { manager: 'Leder', deputy: 'Stedfortræder' }, { personal: 'reading' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'reading' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    /** Entra object id of whoever held it. */
    by: personId('By', 'Gennemgået af (id)', 'reading'),
  },
  views: [
    defaultView('Alle', 'heldOn name rules byName byWhom withdrawnAt', '-heldOn'),
    listView('Pr. person', 'name heldOn rules byName withdrawnAt', 'person'),
  ],
});
export type Briefing = RecordOf<typeof Briefing>;

/** Somebody a manager has named to brief newcomers in the manager's place, until a day (S81, G1). */
export const BriefingDeputy = record('briefingDeputy', {
  site: 'main',
  name: 'BriefingDeputies',
  da: 'Stedfortrædere for gennemgang',
  purpose: 'Hvem en leder har bedt om at gennemgå reglerne med nye, og til hvornår.',
  purposeEn: 'Whom a manager has asked to go through the rules with newcomers, and until when.',
  priority: 'decision',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: { months: 24, da: 'To år efter den sidste dag.', en: 'Two years after the last day.' },
  columns: {
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    managerName: text('ManagerName', 'Leder', { personal: 'employment' }),
    from: day('From', 'Fra', { indexed: true, personal: 'employment' }),
    /** The last day. */
    until: day('Until', 'Til og med', { indexed: true, personal: 'employment' }),
    /** Who stands in. */
    person: personId('Person', 'Person (id)', 'identity'),
    manager: personId('Manager', 'Leder (id)', 'employment'),
  },
  views: [
    defaultView('Alle', 'until name managerName from', '-until'),
    listView('Pr. leder', 'managerName name from until', 'manager'),
  ],
});
export type BriefingDeputy = RecordOf<typeof BriefingDeputy>;

/**
 * A declaration of confidentiality: signed by the person in the tab or the chat, or on paper with a reference to it
 * (S34, S35).
 */
export const Declaration = record('declaration', {
  site: 'main',
  name: 'Declarations',
  da: 'Fortrolighedserklæringer',
  purpose: 'Viser, at du har skrevet under på tavshedspligten, og hvilken tekst du skrev under på.',
  purposeEn: 'Shows that you have signed the duty of confidentiality, and which text you signed.',
  priority: 'confirmation',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: { months: 60, da: 'Fem år efter, at du er stoppet.', en: 'Five years after you have left.' },
  columns: {
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    signedOn: day('SignedOn', 'Underskrevet', { indexed: true, personal: 'reading' }),
    how: choice('How', 'Hvor', { tab: 'Fane', paper: 'Papir', bot: 'Chat' }, { indexed: true, personal: 'reading' }),
    /** Of the text that was signed; absent for paper, which speaks for itself. */
    version: text('TextVersion', 'Tekst (version)', { optional: true, personal: 'reading' }),
    language: choice('Language', 'Sprog', { da: 'Dansk', en: 'Engelsk' }, { optional: true, personal: 'evidence' }),
    /** Where the paper lies. */
    reference: text('Reference', 'Papiret ligger', { optional: true, personal: 'reading' }),
    recordedByName: text('RecordedByName', 'Noteret af', { optional: true, personal: 'reading' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true, personal: 'reading' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    textHash: text('TextHash', 'Aftryk af teksten', { optional: true, personal: 'evidence' }),
    salt: text('Salt', 'Salt', { hidden: true, personal: 'evidence' }),
    contentHash: text('ContentHash', 'Aftryk af rækken', { hidden: true, personal: 'evidence' }),
  },
  views: [
    defaultView('Alle', 'signedOn name how version reference recordedByName withdrawnAt', '-signedOn'),
    listView('Efter hvor', 'how signedOn name version reference', 'how'),
    listView('Med aftryk', 'signedOn name version language textHash at', '-signedOn'),
  ],
});
export type Declaration = RecordOf<typeof Declaration>;

/**
 * *Adgangsklar*: who may be given access, and who may not yet (S81, S83, G1). A row for each gate from sixty days
 * before the first day, so that who is missing has a row too.
 */
export const Clearance = record('clearance', {
  site: 'main',
  name: 'Clearances',
  da: 'Adgangsklar',
  purpose: 'Viser IT, om du er klar til at få adgang på din første dag.',
  purposeEn: 'Shows IT whether you are ready to be given access on your first day.',
  priority: 'task',
  subject: 'person',
  readers: ['dpo', 'auditor'],
  retention: { months: 24, da: 'To år efter den første dag.', en: 'Two years after the first day.' },
  columns: {
    name: text('PersonName', 'Navn', { personal: 'access' }),
    unitName: text('UnitName', 'Enhed', { optional: true, personal: 'access' }),
    gate: choice('Gate', 'Klar til', { work: 'Job', privileged: 'Udvidede rettigheder' }, { personal: 'access' }),
    startsOn: day('StartsOn', 'Første dag', { indexed: true, personal: 'access' }),
    /** `gone`: whoever was to start does not. */
    state: choice(
      'State',
      'Status',
      { waiting: 'Ikke klar endnu', cleared: 'Klar', gone: 'Starter ikke' },
      { indexed: true, personal: 'access' },
    ),
    clearedOn: day('ClearedOn', 'Klar den', { optional: true, indexed: true, personal: 'access' }),
    /** How the rules are known: all read by the person, or some gone through by word of mouth. */
    ground: choice(
      'Ground',
      'Reglerne',
      { read: 'Har selv læst dem', briefed: 'Gennemgået mundtligt' },
      { optional: true, personal: 'reading' },
    ),
    declaration: choice(
      'Declaration',
      'Fortrolighedserklæring',
      { notNeeded: 'Kræves ikke', tab: 'Fane', paper: 'Papir', bot: 'Chat' },
      { optional: true, personal: 'reading' },
    ),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
  },
  views: [
    defaultView('Efter første dag', 'startsOn name unitName gate state clearedOn ground declaration', '-startsOn'),
    listView('Ikke klar endnu', 'startsOn name unitName gate', 'startsOn', equal('state', 'Ikke klar endnu')),
    listView('Klar', 'clearedOn name unitName gate startsOn ground declaration', '-clearedOn', equal('state', 'Klar')),
  ],
});
export type Clearance = RecordOf<typeof Clearance>;
