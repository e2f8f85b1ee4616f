import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Action, TextLink } from '../parts/link-button.tsx';
import { List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { CompletenessRing } from './completeness-ring.tsx';
import type { SystemLine } from './fitting-systems.ts';

/** A register is a thousand systems: so many at a time. */
const atOnce = 30;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '16px',
    alignItems: 'center',
    '& p': { margin: 0, overflowWrap: 'anywhere' },
  },
  name: { fontWeight: 600, overflowWrap: 'anywhere', justifySelf: 'start' },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
});

interface SystemListProps {
  systems: readonly SystemLine[];
  /** Says of each what it is used without. */
  saysWithout?: boolean;
}

/** Systems as cards, a page of them at a time: who answers, what it weighs, and how much is in place. */
export function SystemList({ systems, saysWithout = false }: SystemListProps) {
  const words = useText('systems');
  const life = useText('life');
  const [shown, show] = useState(atOnce);
  const left = systems.length - shown;
  return (
    <>
      <List of={systems.slice(0, shown)} by="key">
        {(line) => (
          <SystemCard line={line}>
            {saysWithout &&
              line.usedWithout.map((what) => (
                <StatusWord key={what} kind="urgent">
                  {life.usedWithout[what]}
                </StatusWord>
              ))}
          </SystemCard>
        )}
      </List>
      {left > 0 && (
        <div className={layout.actions}>
          <Action onClick={() => show(shown + atOnce)}>{words.more(Math.min(left, atOnce))}</Action>
        </div>
      )}
    </>
  );
}

/** @param children what else there is to say of it */
export function SystemCard({ line, children }: { line: SystemLine; children?: ReactNode }) {
  const styles = useStyles();
  const words = useText('systems');
  const { key, name, kind, state, criticality, sensitivity, ownerName, proposedOwnerName, percent } = line;
  const facts = [
    criticality && words.criticality[criticality],
    sensitivity && words.sensitivity[sensitivity],
    kind === 'system' ? undefined : words.kind[kind],
    state === 'inUse' ? undefined : words.state[state],
  ].filter(Boolean);
  return (
    <article className={layout.card} aria-label={name}>
      <div className={styles.line}>
        <div className={styles.words}>
          <TextLink to={`/system/${key}`} className={styles.name}>
            {name}
          </TextLink>
          {ownerName === undefined && state !== 'retired' && <StatusWord kind="urgent">{words.noOwner}</StatusWord>}
          {ownerName !== undefined && <p>{words.ownedBy(ownerName)}</p>}
          {ownerName === undefined && proposedOwnerName !== undefined && <p>{words.proposed(proposedOwnerName)}</p>}
          {facts.length > 0 && <p className={layout.quiet}>{facts.join(' · ')}</p>}
          {children}
        </div>
        {state !== 'retired' && <CompletenessRing percent={percent} />}
      </div>
    </article>
  );
}
