import { z } from 'zod';
import { dayOf } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { action } from '../../../../kernel/action.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { relationTo } from '../../queries/relation.ts';
import { System, SystemDocument } from '../../records.ts';
import { withAnalysis } from '../../risks/queries/risks.ts';
import { SystemRisk } from '../../risks/records.ts';
import { standingOn } from '../../risks/risk.ts';
import { working } from '../../roles.ts';
import { type Foundation, foundationOf, mayDecide, missingOf } from '../life.ts';
import { LifeEvent } from '../records.ts';

/**
 * The owner, or the one who does the owner's work, approves what is to happen to a system once everything on its
 * checklist has been seen to (S58, S99), drops it, or opens it again.
 * @throws Refusal `unknownLifeEvent`, `unknownSystem`, `notAllowed`, `lifeEventInvalid` with what is not seen to yet
 * (`missingOf`), `changedMeanwhile`
 */
export const decideLifeEvent = action({
  summary: 'Approves what is to happen to a system, drops it or opens it again',
  roles: working,
  input: z.strictObject({
    event: z.string().min(1).max(200),
    decision: z.enum(['approve', 'drop', 'reopen']),
    seen: z.int().min(1),
  }),
  output: z.strictObject({ key: z.string(), version: z.int() }),
  run: async (context, { event: key, decision, seen }) => {
    const { actor, clock, records } = context;
    const stored = await records.fetch(LifeEvent, key);
    if (!stored) throw new Refusal('unknownLifeEvent');
    const system = (await records.fetch(System, stored.record.about))?.record;
    if (!system) throw new Refusal('unknownSystem');
    if (!mayDecide(relationTo(system, actor, records))) throw new Refusal('notAllowed');
    const at = clock.now();
    const state = states[decision];
    const { record, mark } = await change(context, LifeEvent, key, {
      read: stored,
      seen,
      unknown: 'unknownLifeEvent',
      to: (before) => {
        if (before.state === state) return before;
        if (state === 'open') {
          const undecided = { decidedOn: undefined, decidedBy: undefined, decidedByName: undefined };
          return { ...before, actor: actor.person.id, at, state, ...undecided };
        }
        const faults = state === 'approved' ? missingOf(before, system, foundationNow(context, system)) : [];
        if (faults.length > 0) throw new Refusal('lifeEventInvalid', { faults });
        const decided = { decidedOn: dayOf(at), decidedBy: actor.person.id, decidedByName: actor.person.name };
        return { ...before, actor: actor.person.id, at, state, ...decided };
      },
      shows: (now) => ({ state: now?.state }),
    });
    return { key: record.key, version: mark.version };
  },
});

/** The documents of a system, its risk analysis as the risks that are assessed here say. */
function foundationNow(context: Context, system: System): Foundation {
  const { records, clock } = context;
  const today = dayOf(clock.now());
  const { key } = system;
  const documents = records.all(SystemDocument, { system: key }).map(({ record }) => record);
  const risks = standingOn(
    records.all(SystemRisk, { system: key }).map(({ record }) => record),
    today,
  );
  return foundationOf({ system, documents: withAnalysis(system, documents, risks, context) }, today);
}

const states = { approve: 'approved', drop: 'dropped', reopen: 'open' } as const;
