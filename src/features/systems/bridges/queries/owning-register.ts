import type { Records } from '../../../../kernel/records.ts';
import type { Installation } from '../../../../ports/installation.ts';
import type { FactField } from '../../incoming/incoming.ts';
import { saidBySource } from '../../incoming/source-said.ts';
import { factsOwnedBy } from '../../incoming/truth.ts';
import type { System } from '../../records.ts';
import { fetchedKey } from '../fetched.ts';
import type { BridgeSource } from '../other-register.ts';
import { FetchedSystem } from '../records.ts';

/** The register a system comes from, which owns some of what is said of it. */
export interface OwningRegister {
  source: BridgeSource;
  /** What is written there and read here. */
  fields: readonly FactField[];
  /** Does it say where the data processing agreement lies? */
  hasAgreement: boolean;
}

/** Where it stands which registers are connected, and which systems they tell of no more. */
export interface Registers {
  records: Pick<Records, 'find'>;
  installation: Pick<Installation, 'registers'>;
}

/**
 * The register a system comes from, while it is read every night and still tells of the system (S94).
 * @returns nothing where nobody else tells of it: then all of it is ours
 */
export function nightlyRegister(
  { records, installation }: Registers,
  { source, sourceId }: Pick<System, 'source' | 'sourceId'>,
): BridgeSource | undefined {
  if (source === 'hand' || source === 'file' || sourceId === undefined) return undefined;
  if (!installation.registers.some((register) => register.source === source)) return undefined;
  const isMissing = records.find(FetchedSystem, fetchedKey(source, sourceId))?.record.state === 'missing';
  return isMissing ? undefined : source;
}

/**
 * What the register a system comes from owns of it: that is not written here, for the night would write it over (S94).
 * @returns nothing where all of it is written here
 */
export function owningRegister(
  registers: Registers,
  system: Pick<System, 'source' | 'sourceId' | 'sourceSaid'>,
): OwningRegister | undefined {
  const source = nightlyRegister(registers, system);
  if (source === undefined) return undefined;
  const { dataAgreement } = saidBySource(system);
  return { source, fields: factsOwnedBy(source), hasAgreement: dataAgreement !== undefined };
}
