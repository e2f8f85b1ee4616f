import { makeStyles, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { Facts } from '../parts/facts.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';

const useStyles = makeStyles({
  row: {
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The newest rows about the reader, each as names and values: a table would not fit a phone. */
export function KnownRows({ list }: { list: ViewData<'aboutMe'>['lists'][number] }) {
  const styles = useStyles();
  const words = useText('privacy').aboutMe;
  return (
    <>
      <h4 className={layout.subheading}>{words.rows}</h4>
      <p className={layout.quiet}>{words.rowsOf(list.rows.length, list.count)}</p>
      <ul className={layout.list}>
        {list.rows.map((row) => (
          <li key={row.join('\n')} className={styles.row}>
            <Facts facts={list.columns.map(({ name }, place) => ({ name, value: row[place] || words.empty }))} />
          </li>
        ))}
      </ul>
    </>
  );
}
