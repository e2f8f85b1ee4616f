import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TextLink } from '../parts/link-button.tsx';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '560px' },
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

export interface FigureLine {
  key: string;
  name: ReactNode;
  /** Itself, and what it is compared with. */
  counts: readonly string[];
  /** Where the rows behind it are. */
  to?: string | undefined;
}

interface FigureTableProps {
  caption?: string | undefined;
  /** What the column of names is about, for those who hear it. */
  what: string;
  heads: readonly string[];
  /** The heads stand above the table, and are not only heard. */
  showsHeads?: boolean | undefined;
  lines: readonly FigureLine[];
}

/** A few figures under each other, with last year's beside them. */
export function FigureTable({ caption, what, heads, showsHeads, lines }: FigureTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      {caption !== undefined && <caption className={styles.caption}>{caption}</caption>}
      <thead className={showsHeads ? undefined : styles.head}>
        <tr>
          <th scope="col">
            <span className={styles.head}>{what}</span>
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.count}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, counts: [count = '', ...others], to }) => (
          <tr key={key} className={styles.row}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.count}>{to === undefined ? count : <TextLink to={to}>{count}</TextLink>}</td>
            {others.map((other, at) => (
              <td key={heads[at + 1]} className={styles.count}>
                {other}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
