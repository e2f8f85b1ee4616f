import { mergeClasses } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { useText } from '../use-text.ts';
import { CentreToggle } from './centre-toggle.tsx';
import { HeatRow, numberColumns } from './heat-row.tsx';
import { useHeatStyles } from './heat-styles.ts';
import { RuleHeads } from './rule-heads.tsx';
import type { ShownCentre } from './shown-centres.ts';

export interface CentresProps {
  centres: readonly ShownCentre[];
  rules: ViewData<'readingStatus'>['rules'];
  open: ReadonlySet<string>;
  onToggle(centre: string): void;
}

/** Units against rules: a body for each centre, whose units fold out under its own row. */
export function HeatTable({ centres, rules, open, onToggle }: CentresProps) {
  const styles = useHeatStyles();
  const words = useText('readingStatus');
  return (
    <section className={styles.scroll} aria-label={words.units}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.first, styles.head)}>
              {words.unit}
            </th>
            {numberColumns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {column === 'people' ? words.people : words.state[column]}
              </th>
            ))}
            <RuleHeads rules={rules} />
          </tr>
        </thead>
        {centres.map(({ id, name, total, units }) => (
          <tbody key={id}>
            {total && (
              <HeatRow
                row={total}
                isTotal
                head={
                  units.length === 0 ? (
                    name
                  ) : (
                    <CentreToggle name={name} isOpen={open.has(id)} onToggle={() => onToggle(id)} />
                  )
                }
              />
            )}
            {(open.has(id) || !total) && units.map((row) => <HeatRow key={row.unit} row={row} head={row.name} />)}
          </tbody>
        ))}
      </table>
    </section>
  );
}
