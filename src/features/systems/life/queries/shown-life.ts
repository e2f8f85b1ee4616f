import { z } from 'zod';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import type { WholeSystem } from '../../completeness.ts';
import { mayDescribe, type Relation } from '../../part-rules.ts';
import { checksOf, foundationOf, mayDecide, missingOf, withoutOf } from '../life.ts';
import { LifeEvent } from '../records.ts';
import { lifeChecks, withouts } from '../stored-words.ts';

/** What has happened and is to happen to a system, as its page shows it. */
export const shownLife = {
  lifeEvents: z.array(
    z.strictObject({
      ...shape(
        LifeEvent,
        'key',
        'kind',
        'what',
        'plannedFor',
        'ticks',
        'tradeOff',
        'state',
        'decidedOn',
        'decidedByName',
      ),
      version: z.int(),
      /** What its checklist asks, and what of it is not seen to yet. */
      checks: z.array(z.enum(lifeChecks)),
      missing: z.array(z.enum(lifeChecks)),
    }),
  ),
  /** What the system is used, or was retired, without. */
  usedWithout: z.array(z.enum(withouts)),
  mayBegin: z.boolean(),
  mayDecide: z.boolean(),
};

/** @param viewer what the reader may do, and whether what was weighed is theirs to read */
export function lifeShown(
  reader: Reader,
  whole: WholeSystem,
  { relation, readsFindings }: { relation: Relation; readsFindings: boolean },
) {
  const { system } = whole;
  const foundation = foundationOf(whole, reader.today);
  const events = reader.all(LifeEvent, { about: system.key });
  return {
    lifeEvents: events
      .toSorted((a, b) => b.plannedFor.localeCompare(a.plannedFor))
      .map(({ key, kind, what, plannedFor, ticks, tradeOff, state, decidedOn, decidedByName }) => ({
        ...{ key, kind, what, plannedFor, ticks, state, decidedOn, decidedByName },
        ...(readsFindings && { tradeOff }),
        version: reader.records.find(LifeEvent, key)?.mark.version ?? 0,
        checks: [...checksOf(kind, system)],
        missing: state === 'open' ? [...missingOf({ kind, ticks, tradeOff }, system, foundation)] : [],
      })),
    usedWithout: [...withoutOf(whole, events, reader.today)],
    mayBegin: system.kind === 'system' && mayDescribe(relation),
    mayDecide: mayDecide(relation),
  };
}
