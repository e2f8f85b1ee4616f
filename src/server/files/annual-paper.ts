import type { Language } from '../../core/language.ts';
import { reportTables, rowName } from '../../features/cases/reports/report-tables.ts';
import { type PaperBlock, said } from '../../features/handbook/writing/paper-block.ts';
import type { AnnualAnnex, AnnualPaper } from '../../features/reports/annual/annual-paper.ts';
import type { CommitteeWords } from './committee-words.ts';
import type { ReportPaper } from './report-paper.ts';

/** The DBR's annual report on paper (S115): figures that name nobody, and what the DBR writes. */
export function annualPaper(facts: AnnualPaper, language: Language, words: CommitteeWords): ReportPaper {
  const { report } = facts;
  const { annual } = words.paper;
  const isCovered = report.sections.some(({ figures }) =>
    figures.some(({ told, of = '0', before }) => [told, of, before?.told ?? '0'].some((one) => !/^\d+$/.test(one))),
  );
  const facts3 = [
    ...(facts.sent === undefined ? [] : [said(annual.sent(facts.sent.day, facts.sent.caseRef))]),
    said(`${annual.hash}: ${report.hash}`, { quiet: true }),
  ];
  return paperOf(facts, annual.titleOf(report.year), language, words, [
    ...(report.edition === 1 ? [] : [said(words.edition(report.edition)), said(`${words.changedWhy}: ${report.why}`)]),
    said(`${annual.lockedBy(facts.locked.by, facts.locked.day)}. ${annual.independent}`, { quiet: true }),
    ...writtenBlocks(annual.written.conclusion, report.texts.conclusion, 1),
    ...report.sections.flatMap((section) => sectionBlocks(section, facts, words)),
    ...(isCovered ? [said(annual.covered, { quiet: true })] : []),
    ...facts3,
  ]);
}

/** The closed annex: how many breaches there really were, for the secretariat alone. It is kept nowhere. */
export function annualAnnexPaper(
  facts: AnnualPaper,
  { exact, made }: AnnualAnnex,
  language: Language,
  words: CommitteeWords,
): ReportPaper {
  const { paper } = words;
  const told = facts.report.sections.flatMap(({ figures }) => figures).find(({ figure }) => figure === 'total')?.told;
  return paperOf(facts, paper.annual.annex, language, words, [
    said(paper.closed, { bold: true }),
    said(paper.closedWhy),
    said(paper.annual.asOf(made, told ?? paper.annual.notCounted)),
    ...reportTables.map(
      ({ title, rows }): PaperBlock => ({
        is: 'table',
        head: [title === undefined ? words.head.what : words[title], String(facts.report.year)].map(cell),
        rows: rows.map((row) => [cell(rowName(row, words.row, paper.focus)), cell(exact[row])]),
      }),
    ),
    said(paper.closed, { bold: true }),
  ]);
}

function paperOf(
  { report, municipality, locked }: AnnualPaper,
  title: string,
  language: Language,
  words: CommitteeWords,
  blocks: readonly PaperBlock[],
): ReportPaper {
  const period = String(report.year);
  return {
    paper: {
      ...{ title, subject: period, author: municipality, language, titleLines: [municipality, locked.day] },
      ...{ stamp: title, pageOf: words.paper.pageOf, blocks },
    },
    fields: { titel: title, periode: period, kommune: municipality, dato: locked.day },
  };
}

function sectionBlocks(
  { section, figures, areRowsGone }: AnnualPaper['report']['sections'][number],
  { report }: AnnualPaper,
  words: CommitteeWords,
): readonly PaperBlock[] {
  const { annual } = words.paper;
  const hasBefore = figures.some(({ before }) => before !== undefined);
  const isBreaches = section === 'breaches';
  return [
    { is: 'heading', level: 1, text: annual.section[section] },
    ...(isBreaches && report.trend !== undefined ? [said(annual.trend[report.trend])] : []),
    {
      is: 'table',
      head: [
        annual.head.what,
        annual.head.now(report.year),
        ...(hasBefore ? [annual.head.before(report.year)] : []),
      ].map(cell),
      rows: figures.map(({ figure, told, of, before }) => [
        cell(annual.figure[figure]),
        cell(annual.of(told, of)),
        ...(hasBefore ? [cell(before ? annual.of(before.told, before.of) : annual.notCounted)] : []),
      ]),
    },
    ...(isBreaches ? [said(words.more)] : []),
    ...(areRowsGone ? [said(annual.rowsGone, { quiet: true })] : []),
    ...writtenBlocks(annual.written[section], report.texts[section], 2),
  ];
}

const cell = (text: string) => [{ text }];

function writtenBlocks(heading: string, text: string | undefined, level: 1 | 2): readonly PaperBlock[] {
  if (text === undefined) return [];
  return [{ is: 'heading', level, text: heading }, ...text.split(/\n+/).map((one) => said(one))];
}
