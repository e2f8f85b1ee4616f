import type { System } from '../records.ts';
import type { AdminTask, Sensitivity } from '../stored-words.ts';

/** What may be stored in a system, as far as the register says it. */
export const storageAnswers = [
  'retired',
  'planned',
  'unassessed',
  'none',
  'ordinary',
  'confidential',
  'sensitive',
] as const;
export type StorageAnswer = (typeof storageAnswers)[number];

/**
 * The answer to *må jeg gemme det i …?* (S42, S57): nothing new in what is shut down or not in use yet, and otherwise the
 * personal data it is assessed for. What nobody has assessed is answered by a person.
 */
export function mayBeStored({ state, sensitivity }: Pick<System, 'state' | 'sensitivity'>): StorageAnswer {
  if (state === 'retired' || state === 'planned') return state;
  return (sensitivity satisfies Sensitivity | undefined) ?? 'unassessed';
}

/** What an administrator who helps others does: gives access, supports, writes the instructions (S101). */
const helping: readonly AdminTask[] = ['authorisation', 'supportSetup', 'instructions'];
/** So many are named: one of them answers. */
const mostNamed = 3;

/** Whom a colleague asks about a system: administrators who help others, else any of them; the owner where there is none. */
export function whomToAsk(
  administrators: readonly { name: string; tasks?: readonly AdminTask[] | undefined }[],
  owner: string | undefined,
): readonly string[] {
  const helpers = administrators.filter(({ tasks = [] }) => tasks.some((task) => helping.includes(task)));
  const asked = (helpers.length > 0 ? helpers : administrators).map(({ name }) => name);
  return asked.length > 0 ? asked.slice(0, mostNamed) : owner === undefined ? [] : [owner];
}
