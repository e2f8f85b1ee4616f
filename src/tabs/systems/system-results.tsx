import { useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import {
  type KnownSystems,
  knownSystems,
  type SystemName,
  systemsNamed,
} from '../../features/systems/colleagues/named-systems.ts';
import { useView } from '../api-hooks.tsx';
import { layout } from '../parts/page.tsx';
import { ResultEntry } from '../search/result.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

type Names = ViewData<'systemNames'>;
const prepared = new WeakMap<Names, KnownSystems>();

/** The names of the register, taken apart once for each new state of it. */
function preparedNames(data: Names): KnownSystems {
  const known = prepared.get(data) ?? knownSystems(data.systems);
  prepared.set(data, known);
  return known;
}

/** The systems a question names; none to those who may not look one up, and while the names are on their way. */
export function useNamedSystems(asked: string): readonly SystemName[] {
  const isWanted = useMay('systemNames');
  const data = useView('systemNames', {}, { isWanted }).data?.data;
  return useMemo(() => (data ? systemsNamed(asked, preparedNames(data), { isTyping: true }) : []), [data, asked]);
}

/** Where a colleague reads of a system. */
export function aboutSystemPath({ key }: Pick<SystemName, 'key'>): string {
  return `/about-system/${key}`;
}

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
