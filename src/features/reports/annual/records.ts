import { day, flag, lines, moment, number, patterns, text, words } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

const kept = { months: 120, da: 'Ti år.', en: 'Ten years.' } as const;

/**
 * The figures of a year, counted at night while it goes on and until its report is locked (S115), and each centre's own of
 * the running year (S71). They stand as they may be told, and stay when the rows they were counted of have been deleted.
 *
 * What is counted over time or over people is a figure, and is counted at night alone: these, *Læsestatus*, what has been
 * taken of courses, a quarter's breaches. How a row stands is none, and is as it is when a page is opened, so that nobody
 * meets yesterday's state after their own press: the wheel and what it offers as evidence, the coverage, the rings of the
 * director's Start that lead to the rows they are made of.
 */
export const YearFigures = record('yearFigures', {
  site: 'dbr',
  name: 'YearFigures',
  da: 'Årets tal',
  purpose: 'Tallene til DBR’s årsrapport og centrenes rapporter, år for år. Kun antal, ingen navne og ingen sager.',
  purposeEn:
    'The figures of the annual report and of the centres’ reports, year by year. Counts, no names and no cases.',
  priority: 'seal',
  readers: ['dpo'],
  retention: kept,
  columns: {
    year: number('Year', 'År', { indexed: true, pattern: patterns.year }),
    /** The name of the centre whose own they are; absent of the whole municipality's. */
    centre: text('Centre', 'Center', { optional: true }),
    figures: lines('Figures', 'Tal'),
    /** The quarters whose reports on breaches are counted in, `2026-1`. */
    quarters: words('Quarters', 'Brud fra kvartalerne'),
    countedOn: day('CountedOn', 'Talt den'),
  },
  views: [defaultView('Alle', 'year centre figures quarters countedOn', '-year')],
});
export type YearFigures = RecordOf<typeof YearFigures>;

/**
 * The DBR's annual report (S115): what the DBR writes, and once it is locked the figures beside it, which nothing changes
 * afterwards. Nobody approves it (GDPR art. 38(3)).
 */
export const AnnualReport = record('annualReport', {
  site: 'dbr',
  name: 'AnnualReports',
  da: 'DBR’s årsrapporter',
  purpose: 'DBR’s årsrapport til Byrådet: tal uden navne, og DBR’s vurdering.',
  purposeEn:
    'The data protection officer’s annual report to the council: counts without names, and the officer’s judgement.',
  priority: 'decision',
  readers: ['dpo'],
  retention: kept,
  columns: {
    year: number('Year', 'År', { indexed: true, pattern: patterns.year }),
    /** One that was sent is corrected by a row of its own with the next number; the first has none. */
    edition: number('Edition', 'Udgave', { optional: true }),
    why: lines('CorrectedWhy', 'Rettet fordi', { optional: true }),
    breaches: lines('TextBreaches', 'Om brud', { optional: true }),
    exemptions: lines('TextExemptions', 'Om dispensationer', { optional: true }),
    controls: lines('TextControls', 'Om kontroller', { optional: true }),
    audits: lines('TextAudits', 'Om revision', { optional: true }),
    reading: lines('TextReading', 'Om læsning', { optional: true }),
    meetings: lines('TextMeetings', 'Om personalemøder', { optional: true }),
    training: lines('TextTraining', 'Om træning', { optional: true }),
    wheel: lines('TextWheel', 'Om årshjulet', { optional: true }),
    systems: lines('TextSystems', 'Om systemer', { optional: true }),
    risks: lines('TextRisks', 'Om risici', { optional: true }),
    conclusion: lines('TextConclusion', 'DBR’s vurdering', { optional: true }),
    lockedAt: moment('LockedAt', 'Låst', { optional: true }),
    lockedByName: text('LockedByName', 'Låst af', { optional: true }),
    /** As they stood when it was locked the first time: two answers to one year could be subtracted. */
    figures: lines('Figures', 'Tal', { optional: true }),
    /** Those of the year before, as they stood that day; empty where nobody had counted. */
    before: lines('FiguresBefore', 'Tal for året før', { optional: true }),
    hash: text('Hash', 'Aftryk af tal og tekst', { optional: true, pattern: '[0-9a-f]{64}' }),
    /** Taken back to be corrected: only the DBR sees it. */
    reopened: flag('Reopened', 'Taget tilbage', { optional: true }),
    sentOn: day('SentOn', 'Sendt til Byrådet', { optional: true }),
    caseRef: text('CaseRef', 'Sagsnr. i Byrådet', { optional: true }),
    /** Day and name of each who fetched the closed annex to it. */
    annexTaken: words('AnnexTaken', 'Lukket bilag hentet', { optional: true }),
  },
  views: [
    defaultView('Alle', 'year edition lockedAt lockedByName sentOn caseRef reopened annexTaken', '-year'),
    listView(
      'Tekst',
      'year edition why conclusion breaches exemptions controls audits reading meetings training wheel systems risks',
      '-year',
    ),
    listView('Tal', 'year edition figures before hash', '-year'),
  ],
});
export type AnnualReport = RecordOf<typeof AnnualReport>;
