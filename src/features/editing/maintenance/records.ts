import { choice, day, lines, moment, text } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * A change of the law or the organisation that rules and pages must be looked over for; one row names them all (S2,
 * S118).
 */
export const Occasion = record('occasion', {
  site: 'main',
  name: 'UpkeepOccasions',
  da: 'Anledninger til ajourføring',
  formerly: ['Anledninger til eftersyn'],
  purpose: 'Viser, hvilke ændringer i loven og organisationen der har ført til, at regler gennemgås.',
  purposeEn: 'Shows which changes in the law and the organisation have led to rules being looked over.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    openedAt: moment('OpenedAt', 'Skrevet ind', { indexed: true }),
    cause: choice(
      'Cause',
      'Hvad',
      { lawChange: 'Lovændring', organisationChange: 'Organisationsændring' },
      { indexed: true },
    ),
    /** The law by its name, or what was changed in the organisation. */
    title: text('OccasionTitle', 'Lov eller ændring'),
    /** Number of the law or of the case. */
    reference: text('Reference', 'Lov- eller journalnr.', { optional: true }),
    /** What it means for the rules. */
    what: lines('What', 'Det betyder det', { optional: true }),
    /** From when it holds. */
    from: day('ValidFrom', 'Gælder fra', { indexed: true }),
    /** When all of it should have been looked over. */
    due: day('Due', 'Gennemgås inden', { indexed: true, formerly: ['Ses efter inden'] }),
    /** Rules and pages, `r06 r12 role-lineManager`: one line each would not hold them all. */
    subjects: lines('Subjects', 'Regler og sider'),
    byName: text('ByName', 'Skrevet ind af', { personal: 'identity' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true }),
  },
  views: [
    defaultView('Alle', 'openedAt cause title from due what byName', '-openedAt'),
    listView('Efter frist', 'due cause title from what', 'due'),
  ],
});
export type Occasion = RecordOf<typeof Occasion>;

/**
 * What somebody has done about looking a rule or page over (S2, S117, S118). Until then the task is worked out from the
 * occasions and each rule's next review; only a doubt that was taken up has a row from the start.
 */
export const UpkeepTask = record('upkeepTask', {
  site: 'main',
  name: 'UpkeepTasks',
  da: 'Revisionsopgaver',
  purpose: 'Viser, hvilke regler der er gennemgået, hvorfor, og hvad der kom ud af det.',
  purposeEn: 'Shows which rules have been looked over, why, and what came of it.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    /** `r06`, or the name of a page. */
    subject: text('Subject', 'Regel eller side', { indexed: true }),
    /** Its title when the row was written. */
    title: text('SubjectTitle', 'Titel'),
    cause: choice(
      'Cause',
      'Hvorfor',
      {
        lawChange: 'Lovændring',
        organisationChange: 'Organisationsændring',
        nextReview: 'Eftersyn',
        unclear: 'Læsere er i tvivl',
      },
      { indexed: true },
    ),
    /** What it is about: the law by its name, the passage. */
    about: text('About', 'Om', { optional: true }),
    state: choice('State', 'Status', { open: 'Åben', done: 'Set efter', putOff: 'Udskudt' }, { indexed: true }),
    /** Put off: until when. */
    due: day('Due', 'Frist', { indexed: true }),
    /** Why nothing is changed, or why it waits; free of CPR numbers. */
    because: lines('Because', 'Begrundelse', { optional: true }),
    settledAt: moment('SettledAt', 'Skrevet', { optional: true }),
    byName: text('ByName', 'Skrevet af', { optional: true, personal: 'identity' }),
    /** Looked over and found right: when the rule is to be looked over next. Published versions are frozen (INV6). */
    nextReview: day('NextReview', 'Næste ajourføring', { optional: true, formerly: ['Næste eftersyn'] }),
    openedAt: moment('OpenedAt', 'Opgaven åbnet', { indexed: true }),
  },
  views: [
    defaultView('Alle', 'due title cause about state because byName', 'due'),
    listView('Pr. regel', 'title due cause state because', 'subject'),
    listView('Efter status', 'state due title cause nextReview', 'state'),
  ],
});
export type UpkeepTask = RecordOf<typeof UpkeepTask>;
