import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tasksOfOffice } from '../../features/responsibilities/offices.ts';
import { Action, TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import type { TaskLine } from './task-lines.ts';

const wide = '@media (min-width: 900px)';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  task: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: '20px',
    rowGap: '6px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    [wide]: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 5fr)' },
  },
  heads: {
    display: 'none',
    borderTop: 'none',
    [wide]: { display: 'grid' },
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  shares: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    columnGap: '16px',
    rowGap: '8px',
    [wide]: { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    '& dd': { margin: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
    '& dd + dd': { marginTop: '4px' },
  },
  share: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // The heads over the list say it to the eye where the parts stand under them.
    [wide]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  office: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** So many at a time. */
const atOnce = 40;

/** Tasks with who answers for each, who does it, who is asked and who is told: a line each where there is room. */
export function TaskList({ lines }: { lines: readonly TaskLine[] }) {
  const styles = useStyles();
  const words = useText('responsibilities');
  const [shown, show] = useState(atOnce);
  const left = lines.length - shown;
  return (
    <>
      <div className={mergeClasses(styles.task, styles.heads)} aria-hidden>
        <span />
        <div className={styles.shares}>
          {tasksOfOffice.map((share) => (
            <span key={share}>{words.share[share]}</span>
          ))}
        </div>
      </div>
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.key}>
            <TaskRow line={line} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div className={layout.actions}>
          <Action onClick={() => show(shown + atOnce)}>{words.more(Math.min(left, atOnce))}</Action>
        </div>
      )}
    </>
  );
}

function TaskRow({ line: { name, to, shares, isOpen } }: { line: TaskLine }) {
  const styles = useStyles();
  const words = useText('responsibilities');
  return (
    <article className={styles.task} aria-label={name}>
      <div className={styles.name}>
        <h3 className={styles.heading}>{to === undefined ? name : <TextLink to={to}>{name}</TextLink>}</h3>
        {isOpen && <StatusWord kind="urgent">{words.open}</StatusWord>}
      </div>
      <dl className={styles.shares}>
        {tasksOfOffice.map((share) => (
          <div key={share}>
            <dt className={styles.share}>{words.share[share]}</dt>
            {shares[share].length === 0 && <dd>{words.nobody}</dd>}
            {shares[share].map(({ who, office }) => (
              <dd key={`${who} ${office}`}>
                {who}
                {office && <span className={styles.office}>{office}</span>}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </article>
  );
}
