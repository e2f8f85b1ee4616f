import { useState } from 'react';
import type { ImportedPart } from '../../features/editing/imports/imported-part.ts';
import { dayAt } from '../date-words.ts';
import { Action } from '../parts/link-button.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { PartDifference } from './part-difference.tsx';
import type { PartResult } from './use-keeping.ts';

interface DraftConflictProps {
  part: ImportedPart;
  result: PartResult | undefined;
  isRunning: boolean;
  /** @param seen version of the row whose words were shown */
  onMine: (seen: number) => void;
}

/** A draft others write in: theirs and mine beside each other, and nothing overwritten unseen. */
export function DraftConflict({ part, result, isRunning, onMine }: DraftConflictProps) {
  const day = useDay();
  const words = useText('imports').keep;
  const [isTheirs, setTheirs] = useState(false);
  const name = `${part.subject.toUpperCase()} ${part.title}`;
  const theirs = result?.draft;
  if (!theirs) return null;
  const said = words.conflict(name, theirs.byName ?? words.somebody, day(dayAt(theirs.at)));
  if (isTheirs) return <p role="status">{`${name}: ${words.keptTheirs}`}</p>;
  return (
    <article className={layout.card} aria-label={name}>
      <p>{said}</p>
      <Folded title={words.difference}>
        <PartDifference before={theirs.text} after={part.text} version={undefined} />
      </Folded>
      <div className={layout.actions}>
        <Action aria-label={words.theirsNamed(name)} disabledFocusable={isRunning} onClick={() => setTheirs(true)}>
          {words.theirs}
        </Action>
        <Action
          aria-label={words.mineNamed(name)}
          disabledFocusable={isRunning}
          onClick={() => isRunning || onMine(theirs.seen)}
        >
          {words.mine}
        </Action>
      </div>
    </article>
  );
}
