import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { type Figures, isCovered, reportTables, rowName } from './report-tables.ts';

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
  count: { textAlign: 'end', paddingBlock: '6px', paddingInlineStart: '16px', whiteSpace: 'nowrap' },
});

/** The figures of a quarter in small tables, and how to read what is covered. */
export function ReportFigures({ figures }: { figures: Figures }) {
  const styles = useStyles();
  const { handbook } = useSpeech().text;
  const words = useText('cases').breachReports;
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
          <thead className={styles.head}>
            <tr>
              <th scope="col">{words.head.what}</th>
              <th scope="col">{words.head.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row} className={styles.row}>
                <th scope="row" className={styles.name}>
                  {title === undefined ? <strong>{words.row[row]}</strong> : rowName(row, words, handbook.focus)}
                </th>
                <td className={styles.count}>{title === undefined ? <strong>{figures[row]}</strong> : figures[row]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {isCovered(figures) && <p className={layout.quiet}>{words.covered}</p>}
    </>
  );
}
