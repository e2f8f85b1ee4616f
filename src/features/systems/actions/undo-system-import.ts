import { z } from 'zod';
import { dayOf, type Moment } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { action } from '../../../kernel/action.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { saveSome } from '../../workplace/actions/save-all.ts';
import { System, SystemDocument, SystemRole } from '../records.ts';
import { keeping } from '../roles.ts';

/**
 * Undoes an import: what it changed is as it was before, and what it added is retired. What somebody has written since stays,
 * is counted, and takes no place among those undone at once.
 */
export const undoSystemImport = action({
  summary: 'Undoes an import of systems, but for what has been written since',
  roles: keeping,
  input: z.strictObject({
    batch: z.uuid(),
    /** The most systems to undo at once: a register is more than one request may take time for. */
    atMost: z.int().min(1).optional(),
  }),
  output: z.strictObject({
    undone: z.int(),
    left: z.int(),
    /** How many were not tried, for there were more than was asked for. */
    more: z.int(),
  }),
  run: async (context, { batch, atMost }) => {
    const brought = context.records.all(System).filter(({ record }) => record.batch === batch);
    const came = { undone: 0, left: 0 };
    const undoOne = (stored: Stored<System>) => async () => {
      const outcome = await undo(context, stored, batch);
      if (outcome) came[outcome] += 1;
    };
    const tried = await saveSome(brought.map(undoOne), atMost, () => came.undone);
    return { ...came, more: brought.length - tried };
  },
});

/**
 * The system last, so that one that was broken off is undone again.
 * @returns nothing for a system that is not of the import any more
 */
async function undo(context: Context, seen: Stored<System>, batch: string): Promise<'undone' | 'left' | undefined> {
  const { records, actor, clock } = context;
  const stored = await records.fetch(System, seen.record.key);
  // Undone on another server, of which this one has not heard.
  if (stored?.record.batch !== batch) return undefined;
  const versions = await records.versions(System, stored);
  const newest = versions.at(-1);
  // Undone between the two readings.
  if (newest && newest.batch !== batch) return undefined;
  const first = versions.findIndex((version) => version.batch === batch);
  // Written since, or SharePoint does not say.
  if (first < 0 || first !== versions.length - 1) return 'left';
  const before = versions[first - 1];
  const { key: system, at: broughtAt } = stored.record;
  await undoParts(context, system, broughtAt);
  const at = clock.now();
  const undone: System = before
    ? { ...before, actor: actor.person.id, at }
    : { ...withoutSource(stored.record), actor: actor.person.id, at, state: 'retired', retiredOn: dayOf(at) };
  const to = () => undone;
  const wish = { read: stored, unknown: 'unknownSystem', to } as const;
  return (await change(context, System, system, wish).catch(unlessChanged)) ? 'undone' : 'left';
}

/** It is not known again by the same file, which brings it in anew. */
function withoutSource({ sourceId: _, sourceSaid: __, batch: ___, ...system }: System): System {
  return system;
}

/** Those who got a part have it no more, and documents are where they were. */
async function undoParts(context: Context, system: string, broughtAt: Moment): Promise<void> {
  const { records, actor, clock } = context;
  const at = clock.now();
  for (const { record } of records.all(SystemRole, { system })) {
    if (record.at !== broughtAt) continue;
    const to = (role: SystemRole) =>
      role.at === broughtAt ? { ...role, actor: actor.person.id, at, endedOn: dayOf(at) } : role;
    await change(context, SystemRole, record.key, { unknown: 'unknownSystem', again: 1, to });
  }
  for (const stored of records.all(SystemDocument, { system })) {
    if (stored.record.at !== broughtAt) continue;
    const before = (await records.versions(SystemDocument, stored)).at(-2);
    const { link: _, nextReview: __, ...empty } = stored.record;
    const wanted: SystemDocument = before ?? { ...empty, state: 'missing' };
    const to = (row: SystemDocument) => (row.at === broughtAt ? { ...wanted, actor: actor.person.id, at } : row);
    await change(context, SystemDocument, stored.record.key, { unknown: 'unknownSystem', again: 1, to });
  }
}
