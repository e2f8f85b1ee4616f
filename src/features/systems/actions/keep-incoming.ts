import { codeOfName, nameKey } from '../../../core/code-of-name.ts';
import { textHash } from '../../../core/content-hash.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import { change, create } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { saveSome } from '../../workplace/actions/save-all.ts';
import type { Compared } from '../incoming/compared.ts';
import type { IncomingSource, IncomingSystem } from '../incoming/incoming.ts';
import { type Bringing, wantedDocument, wantedRoles, wantedSystem } from '../incoming/wanted-rows.ts';
import { otherSystems } from '../queries/other-systems.ts';
import { System, SystemDocument, SystemRole } from '../records.ts';
import { type SystemFault, systemFaults } from '../terms.ts';

/** What was brought in. */
export interface Kept {
  added: number;
  changed: number;
  /** Somebody wrote them since they were compared: nothing of theirs was brought in. */
  meanwhile: readonly string[];
  /** Cannot be kept as they are. */
  refused: readonly { name: string; faults: readonly SystemFault[] }[];
  /** How many were not tried, for there were more than was asked for. */
  left: number;
}

/**
 * Brings in what is new and what has changed, each system whole or not at all: who and which documents first, the system
 * last, so that one that was broken off is done again by the same list. What is the same, or waits for an answer, is not
 * written.
 * @param how.atMost the most systems to bring in; what cannot be kept takes no place among them
 */
export async function keepIncoming(
  context: Context,
  compared: readonly Compared[],
  { source, batch, atMost }: { source: IncomingSource; batch: string; atMost?: number | undefined },
): Promise<Kept> {
  const { actor, clock } = context;
  const bringing: Bringing = { source, batch, actor: actor.person.id, at: clock.now() };
  const kept = {
    added: 0,
    changed: 0,
    meanwhile: [] as string[],
    refused: [] as { name: string; faults: readonly SystemFault[] }[],
  };
  const wanted = compared.filter(({ status }) => status === 'new' || status === 'changed');
  const keep = (one: Compared) => async () => {
    const outcome = await keepOne(context, one, bringing);
    if (outcome === 'meanwhile') kept.meanwhile.push(one.incoming.name);
    else if (typeof outcome === 'object') kept.refused.push({ name: one.incoming.name, faults: outcome });
    else kept[outcome] += 1;
  };
  const tried = await saveSome(wanted.map(keep), atMost, () => kept.added + kept.changed);
  return { ...kept, left: wanted.length - tried };
}

async function keepOne(
  context: Context,
  compared: Compared,
  bringing: Bringing,
): Promise<'added' | 'changed' | 'meanwhile' | readonly SystemFault[]> {
  const { records } = context;
  const { incoming, system } = compared;
  const key = system?.key ?? incomingKey(incoming, bringing.batch);
  const before = await records.fetch(System, key);
  // A press that comes again finds what it wrote itself.
  if (before?.record.batch === bringing.batch) return system ? 'changed' : 'added';
  if (system && before?.record.at !== system.at) return 'meanwhile';
  const wanted = wantedSystem(compared, before?.record, key, bringing);
  const faults = systemFaults(wanted, otherSystems(records, key));
  if (faults.length > 0) return faults;
  for (const role of wantedRoles(compared, key, bringing)) {
    await change(context, SystemRole, role.key, { again: 1, to: (stored) => stored ?? role });
  }
  for (const { document, taken } of compared.documents) {
    if (taken !== 'theirs') continue;
    const to = (stored: SystemDocument | undefined) => wantedDocument(document, stored, key, bringing);
    await change(context, SystemDocument, to(undefined).key, { again: 1, to });
  }
  // The key is the import's own, so that any row that has it came of the same one.
  if (!before) await create(context, System, wanted, { same: () => true });
  else {
    const to = () => wanted;
    const stored = await change(context, System, key, { read: before, unknown: 'unknownSystem', to }).catch(
      unlessChanged,
    );
    if (!stored) return 'meanwhile';
  }
  return system ? 'changed' : 'added';
}

/** Two lines of one name have keys of their own, and the same import of the same line has one. */
function incomingKey({ name, sourceId }: IncomingSystem, batch: string): string {
  return codeOfName(name, textHash(`${batch}\n${sourceId ?? nameKey(name)}`), 'system');
}
