import { mergeClasses } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { BandMark } from './band-mark.tsx';
import { countWord } from './count-word.ts';
import { BandCells } from './heat-row.tsx';
import { useHeatStyles } from './heat-styles.ts';
import { RuleHeads } from './rule-heads.tsx';

/** How far the core has reached each person type (S18). */
export function TypesTable({ status: { types, rules } }: { status: ViewData<'readingStatus'> }) {
  const styles = useHeatStyles();
  const words = useText('readingStatus');
  return (
    <>
      <h2 className={layout.heading}>{words.types}</h2>
      <p className={layout.quiet}>{words.typesHelp}</p>
      <section className={styles.scroll} aria-label={words.types}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.first, styles.head)}>
                {words.typeName}
              </th>
              <th scope="col" className={styles.head}>
                {words.people}
              </th>
              <th scope="col" className={styles.head}>
                {words.typeReady}
              </th>
              <RuleHeads rules={rules} />
            </tr>
          </thead>
          <tbody>
            {types.map(({ type, people, band, cells }) => (
              <tr key={type}>
                <th scope="row" className={styles.first}>
                  {words.type[type]}
                </th>
                <td className={styles.number}>{countWord(people, words)}</td>
                <td>
                  <BandMark band={band} />
                </td>
                <BandCells cells={cells} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
