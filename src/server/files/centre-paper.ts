import type { Day } from '../../core/dates.ts';
import { momentAt } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { dateInWords } from '../../features/cases/incident/moment-words.ts';
import { type PaperBlock, said } from '../../features/handbook/writing/paper-block.ts';
import type { CentrePaper } from '../../features/reports/centre/centre-report.ts';
import type { CommitteeWords } from './committee-words.ts';
import type { ReportPaper } from './report-paper.ts';

/** The centre's report on paper (S71, S80): its own figures, and what has been decided for it. */
export function centrePaper(
  { report, municipality, day }: CentrePaper,
  language: Language,
  words: CommitteeWords,
): ReportPaper {
  const { annual, centre } = words.paper;
  const { name, year, sections, measures } = report;
  const names = { ...annual.figure, ...centre.figure };
  const title = centre.titleOf(name, year);
  const isCovered = sections.some(({ figures }) =>
    figures.some(({ told, of = '0' }) => [told, of].some((one) => !/^\d+$/.test(one))),
  );
  const inWords = (on: Day) => dateInWords(momentAt(on, '12:00'), language);
  const blocks: readonly PaperBlock[] = [
    said(centre.on(day), { quiet: true }),
    ...sections.flatMap(({ section, figures }): readonly PaperBlock[] => [
      { is: 'heading', level: 1, text: annual.section[section] },
      {
        is: 'table',
        head: [cell(annual.head.what), cell(annual.head.now(year))],
        rows: figures.map(({ figure, told, of }) => [cell(names[figure]), cell(annual.of(told, of))]),
      },
      ...(section === 'breaches' ? [said(words.more)] : []),
    ]),
    { is: 'heading', level: 1, text: centre.measures },
    measures.length === 0
      ? said(centre.noMeasures)
      : {
          is: 'table',
          head: [cell(centre.what), cell(centre.state)],
          rows: measures.map(({ what, dueOn, doneOn }) => [
            cell(what),
            cell(doneOn === undefined ? centre.due(inWords(dueOn)) : centre.done(inWords(doneOn))),
          ]),
        },
    ...(isCovered ? [said(annual.covered, { quiet: true })] : []),
  ];
  return {
    paper: {
      ...{ title, subject: String(year), author: municipality, language, titleLines: [municipality, day] },
      ...{ stamp: title, pageOf: words.paper.pageOf, blocks },
    },
    fields: { titel: title, periode: String(year), kommune: municipality, dato: day },
  };
}

const cell = (text: string) => [{ text }];
