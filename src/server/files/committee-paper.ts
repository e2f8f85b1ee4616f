import type { Language } from '../../core/language.ts';
import { type FigureRow, isTold } from '../../features/cases/reports/report-figures.ts';
import type { Quarter } from '../../features/cases/reports/report-period.ts';
import { reportTables, rowName } from '../../features/cases/reports/report-tables.ts';
import { type PaperBlock, said } from '../../features/handbook/writing/paper-block.ts';
import type { ClosedAnnex, CommitteeReport, Told } from '../../features/reports/committee-report.ts';
import type { CommitteeWords } from './committee-words.ts';
import type { ReportPaper } from './report-paper.ts';

/** The report as the committee gets it (S111): counts that name nobody, and what the DBR writes. */
export function committeePaper(report: CommitteeReport, language: Language, words: CommitteeWords): ReportPaper {
  const { quarter, edition, figures, lastYear, texts } = report;
  const isFew = figures.total === '<5';
  return paperOf(report, words.title, language, words, [
    ...editionBlocks(report, words),
    { is: 'heading', level: 1, text: words.byQuarter },
    totalsTable(report, words),
    said(words.more),
    ...(isFew ? [said(`${words.fewTitle} ${words.fewHelp}`)] : figureBlocks(quarter, figures, lastYear, words)),
    ...([figures, lastYear ?? figures].some((told) => Object.values(told).some((figure) => !isTold(figure)))
      ? [said(words.covered, { quiet: true })]
      : []),
    ...(['causes', 'measures', 'comment'] as const).flatMap((text) => writtenBlocks(words.texts[text], texts[text])),
    said(words.by(report.locked.by, report.locked.day), { quiet: true }),
    ...(edition > 1 ? [said(words.paper.editionsStay, { quiet: true })] : []),
  ]);
}

/**
 * The closed annex: the real numbers as the cases stand on the day, for the secretariat alone. It is made when somebody
 * asks, and kept nowhere.
 */
export function annexPaper(
  report: CommitteeReport,
  { exact, made }: ClosedAnnex,
  language: Language,
  words: CommitteeWords,
): ReportPaper {
  const { paper } = words;
  return paperOf(report, paper.annex, language, words, [
    said(paper.closed, { bold: true }),
    said(paper.closedWhy),
    said(paper.asOf(made, report.locked.day)),
    ...figureBlocks(report.quarter, exact, undefined, words),
    said(paper.closed, { bold: true }),
  ]);
}

function paperOf(
  { quarter, edition, municipality, locked }: CommitteeReport,
  title: string,
  language: Language,
  words: CommitteeWords,
  blocks: readonly PaperBlock[],
): ReportPaper {
  const period = edition === 1 ? words.quarter(quarter) : `${words.quarter(quarter)}, ${words.edition(edition)}`;
  return {
    paper: {
      ...{ title, subject: period, author: municipality, language, titleLines: [municipality, period, locked.day] },
      ...{ stamp: `${title}, ${period}`, pageOf: words.paper.pageOf, blocks },
    },
    fields: { titel: title, periode: period, kommune: municipality, dato: locked.day },
  };
}

function editionBlocks({ edition, changes, texts }: CommitteeReport, words: CommitteeWords): readonly PaperBlock[] {
  if (edition === 1) return [];
  const names = changes.map((what) =>
    what in words.texts ? words.texts[what as 'causes'] : words.row[what as FigureRow],
  );
  return [
    said(`${words.edition(edition)}. ${changes.length > 0 ? words.changed(names) : ''}`.trim(), { bold: true }),
    said(`${words.changedWhy}: ${texts.why ?? ''}`),
  ];
}

/** This year's quarters beside those of last year. */
function totalsTable({ quarter, totals }: CommitteeReport, words: CommitteeWords): PaperBlock {
  const [year = 0, last = 4] = quarter.split('-').map(Number);
  const rows = [1, 2, 3, 4]
    .filter((number) => number <= last)
    .map((number) => [
      cell(words.quarterShort(number)),
      ...[year, year - 1].map((one) => cell(totals.get(`${one}-${number}`) ?? '–')),
    ]);
  return { is: 'table', head: ['', String(year), String(year - 1)].map(cell), rows };
}

function figureBlocks(
  quarter: Quarter,
  figures: Told,
  lastYear: Told | undefined,
  words: CommitteeWords,
): readonly PaperBlock[] {
  const year = Number(quarter.slice(0, 4));
  return reportTables.map(({ title, rows }) => ({
    is: 'table',
    head: [
      title === undefined ? words.head.what : words[title],
      String(year),
      ...(lastYear ? [String(year - 1)] : []),
    ].map(cell),
    rows: rows.map((row) => [
      cell(rowName(row, words.row, words.paper.focus)),
      cell(figures[row]),
      ...(lastYear ? [cell(lastYear[row])] : []),
    ]),
  }));
}

const cell = (text: string) => [{ text }];

function writtenBlocks(heading: string, text: string | undefined): readonly PaperBlock[] {
  if (text === undefined) return [];
  return [{ is: 'heading', level: 1, text: heading }, ...text.split(/\n+/).map((line) => said(line))];
}
