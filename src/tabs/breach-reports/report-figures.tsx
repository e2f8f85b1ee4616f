import { makeStyles, tokens } from '@fluentui/react-components';
import { reportTables, rowName } from '../../features/cases/reports/report-tables.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { type Figures, isCovered } from './report-tables.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '520px' },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlock: '12px 4px' },
  head: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, paddingBlock: '6px' },
  count: { textAlign: 'end', paddingBlock: '6px', paddingInlineStart: '16px', whiteSpace: 'nowrap', width: '4em' },
});

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
  const styles = useStyles();
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
        <table key={title ?? 'total'} className={styles.table}>
          {title !== undefined && <caption className={styles.caption}>{words[title]}</caption>}
          <thead className={lastYear && title === undefined ? undefined : styles.head}>
            <tr>
              <th scope="col">
                <span className={styles.head}>{words.head.what}</span>
              </th>
              <th scope="col" className={styles.count}>
                {lastYear ? year : words.head.count}
              </th>
              {lastYear && (
                <th scope="col" className={styles.count}>
                  {year - 1}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row} className={styles.row}>
                <th scope="row" className={styles.name}>
                  {title === undefined ? <strong>{words.row[row]}</strong> : rowName(row, words.row, handbook.focus)}
                </th>
                <td className={styles.count}>
                  <Count of={figures[row]} to={isLinked ? `/breach-reports/${quarter}/${row}` : undefined} />
                </td>
                {lastYear && <td className={styles.count}>{lastYear[row]}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {(isCovered(figures) || (lastYear && isCovered(lastYear))) && <p className={layout.quiet}>{words.covered}</p>}
    </>
  );
}

function Count({ of, to }: { of: string; to: string | undefined }) {
  return to === undefined ? of : <TextLink to={to}>{of}</TextLink>;
}
