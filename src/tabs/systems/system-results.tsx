import type { SystemName } from '../../features/systems/colleagues/named-systems.ts';
import { useView } from '../api-hooks.tsx';
import { layout } from '../parts/page.tsx';
import { ResultEntry } from '../search/result.tsx';
import { useText } from '../use-text.ts';
import { aboutSystemPath } from './named-systems.ts';

interface SystemResultsProps {
  systems: readonly SystemName[];
  /** The part of the address after `?`. */
  search: string;
  onFollow?: () => void;
}

/** The systems a question names, each with what may be stored in it and who owns it. */
export function SystemResults({ systems, search, onFollow }: SystemResultsProps) {
  const { system: label } = useText('aboutSystem');
  if (systems.length === 0) return null;
  return (
    <ol className={layout.tightList}>
      {systems.map((system) => (
        <ResultEntry
          key={system.key}
          to={aboutSystemPath(system)}
          search={search}
          title={system.name}
          {...(onFollow && { onFollow })}
        >
          <Answer system={system.key} />
          <p className={layout.quiet}>{label}</p>
        </ResultEntry>
      ))}
    </ol>
  );
}

function Answer({ system }: { system: string }) {
  const words = useText('aboutSystem');
  const data = useView('aboutSystem', { system }).data?.data;
  // Two lines are kept free, so that nothing moves when they come.
  if (!data) return <p aria-hidden>&nbsp;</p>;
  return (
    <p>
      {words.mayStore} {words.stores[data.stores]} {words.owner}: {data.ownerName ?? words.noOwner}.
    </p>
  );
}
