import { useMemo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { speaksOf } from '../../features/systems/colleagues/named-in-text.ts';
import {
  type KnownSystems,
  knownSystems,
  type SystemName,
  systemsIn,
  systemsNamed,
} from '../../features/systems/colleagues/named-systems.ts';
import { useView } from '../api-hooks.tsx';
import { useMay } from '../use-may.ts';

type Names = ViewData<'systemNames'>;
const prepared = new WeakMap<Names, KnownSystems>();

/** The names of the register, taken apart once for each new state of it. */
function preparedNames(data: Names): KnownSystems {
  const known = prepared.get(data) ?? knownSystems(data.systems);
  prepared.set(data, known);
  return known;
}

/** The systems that are not retired and that a rule names as they are written. */
export function useSystemsSpokenOf(text: string): readonly SystemName[] {
  const isWanted = useMay('systemNames');
  const data = useView('systemNames', {}, { isWanted }).data?.data;
  return useMemo(
    () => (data?.systems ?? []).filter(({ name, state }) => state !== 'retired' && speaksOf(text, name)),
    [data, text],
  );
}

/** The names of the register; none to those who may not look one up, and while they are on their way (`isComing`). */
function useKnownSystems(): { known: KnownSystems | undefined; isComing: boolean } {
  const isWanted = useMay('systemNames');
  const { data: answer, isLoading, failureCount } = useView('systemNames', {}, { isWanted });
  // Once it has failed, nothing else waits for another try.
  return { known: answer && preparedNames(answer.data), isComing: isLoading && failureCount === 0 };
}

/** The systems a question names. */
export function useNamedSystems(asked: string): readonly SystemName[] {
  const { known } = useKnownSystems();
  return useMemo(() => (known ? systemsNamed(asked, known, { isTyping: true }) : []), [known, asked]);
}

/** Tells which systems a short text names, as where a unit keeps something; nothing while the names are on their way. */
export function useSystemsIn(): ((text: string) => readonly SystemName[]) | undefined {
  const { known, isComing } = useKnownSystems();
  if (isComing) return undefined;
  return (text) => (known ? systemsIn(text, known) : []);
}

/** Where a colleague reads of a system. */
export function aboutSystemPath({ key }: Pick<SystemName, 'key'>): string {
  return `/about-system/${key}`;
}
