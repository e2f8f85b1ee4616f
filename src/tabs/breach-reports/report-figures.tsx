import { reportTables, rowName } from '../../features/cases/reports/report-tables.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { FigureTable } from './figure-table.tsx';
import { type Figures, isCovered } from './report-tables.ts';

interface ReportFiguresProps {
  quarter: string;
  figures: Figures;
  /** Of the same quarter, as it was published. */
  lastYear?: Figures | undefined;
  /** The reader may see the cases behind each figure. */
  isLinked?: boolean;
}

/** The figures of a quarter in small tables beside those of the year before, and how to read what is covered. */
export function ReportFigures({ quarter, figures, lastYear, isLinked }: ReportFiguresProps) {
  const { handbook } = useSpeech().text;
  const words = useText('cases').breachReports;
  const year = Number(quarter.slice(0, 4));
  if (figures.total === '<5') {
    return (
      <p>
        <strong>{words.fewTitle}</strong> {words.fewHelp}
      </p>
    );
  }
  return (
    <>
      {reportTables.map(({ title, rows }) => (
        <FigureTable
          key={title ?? 'total'}
          caption={title && words[title]}
          what={words.head.what}
          heads={lastYear ? [String(year), String(year - 1)] : [words.head.count]}
          showsHeads={lastYear && title === undefined}
          lines={rows.map((row) => ({
            key: row,
            name: title === undefined ? <strong>{words.row[row]}</strong> : rowName(row, words.row, handbook.focus),
            counts: [figures[row], ...(lastYear ? [lastYear[row]] : [])],
            to: isLinked ? `/breach-reports/${quarter}/${row}` : undefined,
          }))}
        />
      ))}
      {(isCovered(figures) || (lastYear && isCovered(lastYear))) && <p className={layout.quiet}>{words.covered}</p>}
    </>
  );
}
