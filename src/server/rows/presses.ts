import { Refusal, unlessChanged } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import { isAsSeen, lineThere, pressedAgain } from '../../features/cases/pressed-again.ts';
import type { Presses } from '../../features/cases/presses.ts';
import { CaseEntry } from '../../features/incidents/breach-records.ts';
import { Incident } from '../../features/incidents/records.ts';
import type { Records } from '../../kernel/records.ts';

type Needs = Pick<Records, 'update' | 'fetch' | 'versions' | 'create' | 'all'>;

/** The presses port over the municipality's lists. */
export function openPresses(records: Needs): Presses {
  const versionsSince = async (current: Stored<Incident>, seen: number) =>
    current.mark.version === seen ? [] : records.versions(Incident, current);

  const write: Presses['write'] = async (before, made, makes) => {
    try {
      return { stored: await records.update(Incident, before, made.next), made, isAgain: false };
    } catch (error) {
      unlessChanged(error);
      const stored = await records.fetch(Incident, before.record.key);
      const again = stored && pressedAgain(stored.record, [before.record], makes);
      if (!again) throw error;
      return { stored, made: again, isAgain: true };
    }
  };

  return {
    write,
    change: async (current, { seen, now, refuse, makes, otherwise = 'changedMeanwhile' }) => {
      const versions = await versionsSince(current, seen);
      const isSeen = isAsSeen(current, seen, versions);
      if (isSeen) refuse(current.record);
      const made = isSeen ? makes(current.record, now) : undefined;
      if (made) return write(current, made, makes);
      const again = pressedAgain(current.record, versions, makes);
      if (!again) throw new Refusal(otherwise);
      return { stored: current, made: again, isAgain: true };
    },
    isMade: async (stored, makes) =>
      pressedAgain(stored.record, await records.versions(Incident, stored), makes) !== undefined,
    log: async (line, isAgain) => {
      const there = isAgain ? lineThere(records.all(CaseEntry, { incident: line.incident }), line) : undefined;
      const { record: logged, existed } = there ? { ...there, existed: true } : await records.create(CaseEntry, line);
      if (existed && logged.note !== line.note) throw new Refusal('changedMeanwhile');
    },
    refuseUnlessSeen: async (current, seen) => {
      if (!isAsSeen(current, seen, await versionsSince(current, seen))) throw new Refusal('changedMeanwhile');
    },
  };
}
