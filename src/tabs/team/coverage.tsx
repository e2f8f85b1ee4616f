import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useLeading } from '../leading-language.ts';
import { useLayout } from '../parts/page-layout.tsx';

type Part = Extract<ViewData<'team'>, { shows: 'names' }>['coverage'][number];

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '12px',
    rowGap: '4px',
    paddingBlock: '8px',
    overflowWrap: 'anywhere',
  },
  link: { color: tokens.colorBrandForegroundLink },
  part: { whiteSpace: 'nowrap' },
  bar: { gridColumn: '1 / -1', display: 'block', width: '100%', height: '8px', color: tokens.colorBrandForeground1 },
  track: { color: tokens.colorNeutralStroke1 },
});

const shownAtOnce = 5;

/** How many have read each rule, the least read first; the bar says nothing of its own. */
export function Coverage({ coverage }: { coverage: readonly Part[] }) {
  const layout = useLayout();
  const words = useLeading().team;
  const leastFirst = coverage.toSorted((a, b) => a.done / a.of - b.done / b.of || a.rule.localeCompare(b.rule));
  const rest = leastFirst.slice(shownAtOnce);
  if (coverage.length === 0) return null;
  return (
    <section>
      <h2 className={layout.subheading}>{words.coverage}</h2>
      <p className={layout.quiet}>{words.coverageHelp}</p>
      <Rules parts={leastFirst.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details>
          <summary className={layout.summary}>{words.moreRules(rest.length)}</summary>
          <Rules parts={rest} />
        </details>
      )}
    </section>
  );
}

function Rules({ parts }: { parts: readonly Part[] }) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useLeading().team;
  return (
    <ul className={layout.tightList}>
      {parts.map(({ rule, title, done, of }) => (
        <li key={rule} className={styles.row}>
          <Link to={`/handbook/rule/${rule}`} className={styles.link}>
            {rule.toUpperCase()} {title}
          </Link>
          <span className={styles.part}>{words.part(done, of)}</span>
          <svg
            className={styles.bar}
            viewBox="0 0 100 8"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect className={styles.track} width="100" height="8" fill="currentColor" opacity="0.5" />
            <rect width={(done / of) * 100} height="8" fill="currentColor" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
