import { choice, day, lines, list, moment, text } from './columns.ts';

/** What has happened that rules must be looked over for: the law, or the organisation, has changed (S2, S118). */
export const occasion = list({
  site: 'main',
  name: 'UpkeepOccasions',
  da: 'Anledninger til eftersyn',
  purpose: 'Viser, hvilke ændringer i loven og organisationen der har ført til, at regler ses efter.',
  purposeEn: 'Shows which changes in the law and the organisation have led to rules being looked over.',
  priority: 'decision',
  schema: 1,
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
    title: text('OccasionTitle', 'Lov eller ændring'),
    reference: text('Reference', 'Lov- eller journalnr.', { optional: true }),
    what: lines('What', 'Det betyder det', { optional: true }),
    from: day('ValidFrom', 'Gælder fra', { indexed: true }),
    due: day('Due', 'Ses efter inden', { indexed: true }),
    subjects: lines('Subjects', 'Regler og sider'),
    byName: text('ByName', 'Skrevet ind af', { personal: 'identity' }),
    withdrawnAt: moment('WithdrawnAt', 'Fortrudt', { optional: true }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['openedAt', 'cause', 'title', 'from', 'due', 'subjects', 'what', 'byName'],
      sort: { column: 'openedAt', descending: true },
    },
    { da: 'Efter frist', columns: ['due', 'cause', 'title', 'from', 'subjects'], sort: { column: 'due' } },
  ],
});

/** What somebody has done about looking a rule or a page over (S2, S117, S118). */
export const upkeepTask = list({
  site: 'main',
  name: 'UpkeepTasks',
  da: 'Revisionsopgaver',
  purpose: 'Viser, hvilke regler der er set efter, hvorfor, og hvad der kom ud af det.',
  purposeEn: 'Shows which rules have been looked over, why, and what came of it.',
  priority: 'task',
  schema: 1,
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    subject: text('Subject', 'Regel eller side', { indexed: true }),
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
    about: text('About', 'Om', { optional: true }),
    state: choice('State', 'Status', { open: 'Åben', done: 'Set efter', putOff: 'Udskudt' }, { indexed: true }),
    due: day('Due', 'Frist', { indexed: true }),
    because: lines('Because', 'Begrundelse', { optional: true }),
    settledAt: moment('SettledAt', 'Skrevet', { optional: true }),
    byName: text('ByName', 'Skrevet af', { optional: true, personal: 'identity' }),
    nextReview: day('NextReview', 'Næste eftersyn', { optional: true }),
    openedAt: moment('OpenedAt', 'Opgaven åbnet', { indexed: true }),
  },
  views: [
    {
      da: 'Alle',
      isDefault: true,
      columns: ['due', 'subject', 'title', 'cause', 'about', 'state', 'because', 'byName'],
      sort: { column: 'due' },
    },
    { da: 'Pr. regel', columns: ['subject', 'due', 'cause', 'state', 'because'], sort: { column: 'subject' } },
    {
      da: 'Efter status',
      columns: ['state', 'due', 'subject', 'title', 'cause', 'nextReview'],
      sort: { column: 'state' },
    },
  ],
});
