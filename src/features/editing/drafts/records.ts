import { choice, day, flag, lines, moment, number, patterns, set, text, words } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { areas, audienceGroups } from '../../../core/stored-words.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';
import { chapters, dataSubjects, focusAreas, pageKinds, recurrences } from '../../handbook/records.ts';

/**
 * A rule or a page that is being written (S15): only those who write or comment read it, and any field may be missing
 * until it is submitted. One row for each subject and base version, so two who begin at once share it.
 */
export const Draft = record('draft', {
  site: 'main',
  name: 'Drafts',
  da: 'Kladder',
  purpose: 'Regler og sider, der er ved at blive skrevet, og hvem der skrev sidst.',
  purposeEn: 'Rules and pages that are being written, and who wrote last.',
  priority: 'decision',
  hot: true,
  readers: ['dpo', 'editor', 'auditor'],
  retention: {
    months: 24,
    da: 'To år efter udgaven er trådt i kraft.',
    en: 'Two years after the edition came into force.',
  },
  columns: {
    /** `r06`, `policy`, the name of a page. */
    subject: text('Subject', 'Regel eller side', { indexed: true }),
    title: text('RuleTitle', 'Titel', { optional: true }),
    state: choice(
      'State',
      'Status',
      { open: 'Under arbejde', discarded: 'Lagt væk', published: 'Udgivet' },
      { indexed: true },
    ),
    /** Key of the revision it is part of: what goes to one body together. */
    revision: text('Revision', 'Udgave (nøgle)', { indexed: true, optional: true }),
    /** The version it is to replace; absent for what has never been published. */
    base: text('Base', 'Bygger på version', { optional: true, pattern: patterns.version }),
    document: choice('Document', 'Slags', { rule: 'Regel', page: 'Side' }),
    pageKind: choice('PageKind', 'Slags side', pageKinds, { optional: true }),
    titleEn: text('RuleTitleEn', 'Titel (engelsk)', { optional: true }),
    chapter: choice('Chapter', 'Kapitel', chapters, { optional: true }),
    core: flag('Core', 'Fast kerne', { optional: true }),
    audience: set('Audience', 'Målgruppe', audienceGroups, { optional: true }),
    areas: set('Areas', 'Kun for arbejdsområder', areas, { optional: true }),
    recurs: choice('Recurs', 'Gentages', recurrences, { optional: true }),
    material: flag('Material', 'Ændrer indholdet', { optional: true }),
    lawBound: flag('LawBound', 'Bundet af lov', { optional: true }),
    critical: flag('Critical', 'Haster', { optional: true }),
    daysToRead: number('DaysToRead', 'Dage til at læse', { optional: true, pattern: patterns.days }),
    focus: set('Focus', 'Fokusområder', focusAreas, { optional: true }),
    subjects: set('Subjects', 'Oplysninger om', dataSubjects, { optional: true }),
    iso: words('Iso', 'ISO 27002', { optional: true }),
    policySection: text('PolicySection', 'Afsnit i politikken', { optional: true }),
    owner: text('RuleOwner', 'Ansvarlig for reglen', { optional: true }),
    howVerified: lines('HowVerified', 'Sådan kontrolleres den', { optional: true }),
    whatsNew: lines('WhatsNew', 'Det nye', { optional: true }),
    whatsNewEn: lines('WhatsNewEn', 'Det nye (engelsk)', { optional: true }),
    textDa: lines('TextDa', 'Tekst', { optional: true }),
    textEn: lines('TextEn', 'Tekst (engelsk)', { optional: true }),
    /** Imprint of the Danish text that the English one was made from: another one, and the English is out of date. */
    englishOf: text('EnglishOf', 'Den engelske er lavet af', { optional: true, hidden: true }),
    inForceFrom: day('InForceFrom', 'Skal gælde fra', { optional: true }),
    nextReview: day('NextReview', 'Næste ajourføring', { optional: true, formerly: ['Næste eftersyn'] }),
    opinion: choice(
      'Opinion',
      'DBR mener',
      { agrees: 'Enig', agreesIf: 'Enig, hvis', advisesAgainst: 'Fraråder' },
      { optional: true },
    ),
    opinionWhy: lines('OpinionWhy', 'DBR’s begrundelse', { optional: true, formerly: ['DBRs begrundelse'] }),
    opinionAt: moment('OpinionAt', 'DBR svarede', { optional: true }),
    opinionBy: text('OpinionBy', 'DBR (id)', { optional: true, hidden: true, personal: 'trace' }),
    /** Imprint of the text the opinion is about. */
    opinionOf: text('OpinionOf', 'DBR svarede om (aftryk)', { optional: true, hidden: true }),
    openedAt: moment('OpenedAt', 'Åbnet', { optional: true, personal: 'trace' }),
    /** Who opened it last to write, and when: a second one is told. */
    openedBy: text('OpenedBy', 'Åbnet af (id)', { optional: true, hidden: true, personal: 'trace' }),
    writtenAt: moment('WrittenAt', 'Skrevet sidst', { optional: true, personal: 'trace' }),
    /** Who changed what it says last, and when; others write in the row too. */
    writtenBy: text('WrittenBy', 'Skrevet sidst af (id)', { optional: true, hidden: true, personal: 'trace' }),
    /** Ids of everybody who has written in it, a line each; `writers.ts` reads them. */
    writers: lines('Writers', 'Har skrevet i den (id)', { optional: true, hidden: true, personal: 'trace' }),
    /** Imprint of the text the DBR was asked about. */
    askedOf: text('AskedOf', 'DBR er spurgt om (aftryk)', { optional: true, hidden: true }),
    deed: choice(
      'Deed',
      'Sidst sket',
      {
        opened: 'Åbnet',
        saved: 'Skrevet i',
        discarded: 'Lagt væk',
        restored: 'Hentet frem',
        asked: 'DBR spurgt',
        opinion: 'DBR har svaret',
        imported: 'Hentet ind',
      },
      { optional: true, hidden: true },
    ),
    /** The example it was made from, `r06` or `policy`: a proposal until somebody makes it the municipality's own. */
    example: text('Example', 'Lavet af forslag', { optional: true, hidden: true }),
    oursAt: moment('OursAt', 'Gjort til vores', { optional: true, personal: 'trace' }),
    oursBy: text('OursBy', 'Gjort til vores af (id)', { optional: true, hidden: true, personal: 'trace' }),
  },
  views: [
    defaultView('Alle', 'title state base opinion writtenAt', 'subject'),
    listView('Under arbejde', 'title opinion opinionWhy owner writtenAt', 'subject', equal('state', 'Under arbejde')),
  ],
});
export type Draft = RecordOf<typeof Draft>;
