import { Link } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { ruleName } from '../reading/rule/rule-name.ts';
import { useHeatStyles } from './heat-styles.ts';

/** A column for each rule of the core: its number, with its name for whoever points or listens. */
export function RuleHeads({ rules }: { rules: ViewData<'readingStatus'>['rules'] }) {
  const styles = useHeatStyles();
  return rules.map((rule) => (
    <th key={rule.rule} scope="col" className={styles.head}>
      <Link
        to={`/handbook/rule/${rule.rule}`}
        aria-label={ruleName(rule)}
        title={ruleName(rule)}
        className={styles.rule}
      >
        {rule.rule.toUpperCase()}
      </Link>
    </th>
  ));
}
