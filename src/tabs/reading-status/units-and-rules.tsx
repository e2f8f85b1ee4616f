import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page-layout.tsx';
import { CentreCards } from './centre-cards.tsx';
import { HeatTable } from './heat-table.tsx';
import { emptyUnits, shownCentres } from './shown-centres.ts';

const useStyles = makeStyles({
  // Two drawings of the same: a table where it fits, cards on a phone; paper takes the table.
  table: { '@media screen and (max-width: 767px)': { display: 'none' } },
  cards: { '@media screen and (min-width: 768px)': { display: 'none' }, '@media print': { display: 'none' } },
});

/** So few units without people are named. */
const named = 3;

export function UnitsAndRules({ status }: { status: ViewData<'readingStatus'> }) {
  const styles = useStyles();
  const words = useSpeech().text.readingStatus;
  const centres = useMemo(() => shownCentres(status.centres, words.outside, words.direct), [status, words]);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    new Set(centres.length === 1 ? centres.map(({ id }) => id) : []),
  );
  const toggle = (id: string) => setOpen((before) => before.symmetricDifference(new Set([id])));
  const empty = emptyUnits(status.centres);
  const parts = { centres, rules: status.rules, open, onToggle: toggle };
  return (
    <>
      <h2 className={layout.heading}>{words.units}</h2>
      <div className={styles.table}>
        <HeatTable {...parts} />
      </div>
      <div className={styles.cards}>
        <CentreCards {...parts} />
      </div>
      {empty.length > 0 && (
        <p className={layout.quiet}>
          {empty.length > named ? words.emptyMany(empty.length) : words.empty(empty.join(', '))}
        </p>
      )}
    </>
  );
}
