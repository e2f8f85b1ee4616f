import { useState } from 'react';
import { useSpeech } from '../../language.tsx';
import { Action } from '../../parts/link-button.tsx';
import { Folded, List } from '../../parts/page.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import { CaseCard } from '../case-card.tsx';
import type { CaseLine } from '../time-left.ts';
import { atOnce } from './found-cases.tsx';
import { useFoundCases } from './use-found-cases.ts';

interface ClosedCasesProps {
  /** The latest of them. */
  lines: readonly CaseLine[];
  /** How many there are. */
  count: number;
  /** Number of the case shown beside the list. */
  shown: string | undefined;
}

/** The cases that are over, folded away, and not built before somebody looks. */
export function ClosedCases({ lines, count, shown }: ClosedCasesProps) {
  const { cases: words } = useSpeech().text;
  const [open, setOpen] = useState(lines.some(({ number }) => number === shown));
  const [many, setMany] = useState(lines.length);
  if (count === 0) return null;
  const more = () => setMany(many + atOnce);
  return (
    <Folded title={words.closed(count)} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {open &&
        (many <= lines.length ? (
          <Cards lines={lines} count={count} shown={shown} onMore={more} />
        ) : (
          <OlderCases many={many} shown={shown} onMore={more} before={lines} count={count} />
        ))}
    </Folded>
  );
}

function OlderCases({ many, before, count, shown, onMore }: OlderCasesProps) {
  const view = useFoundCases({ over: 'yes', many: String(many) });
  // Those shown before stay where they are until the older ones are there.
  if (view.isPending) return <Cards lines={before} count={count} shown={shown} onMore={onMore} />;
  return (
    <QueryBoundary view={view} lines={4}>
      {(found) => <Cards lines={found.cases} count={found.count} shown={shown} onMore={onMore} />}
    </QueryBoundary>
  );
}

interface OlderCasesProps extends Omit<CardsProps, 'lines'> {
  many: number;
  before: readonly CaseLine[];
}

interface CardsProps extends ClosedCasesProps {
  onMore: () => void;
}

function Cards({ lines, count, shown, onMore }: CardsProps) {
  const { cases: words } = useSpeech().text;
  return (
    <>
      <List of={lines} by="key">
        {(line) => <CaseCard line={line} here={line.number === shown} heading={shown === undefined ? 'h2' : 'h3'} />}
      </List>
      {lines.length < count && (
        <Action onClick={onMore}>{words.olderClosed(Math.min(atOnce, count - lines.length))}</Action>
      )}
    </>
  );
}
