import { dayOf } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Context } from '../../../kernel/context.ts';
import { Incident } from '../../cases/incident/records.ts';
import { isWorthSending, retracted } from '../../cases/notifications/case-notification.ts';
import { mayReceive } from '../../cases/notifications/queries/may-receive.ts';
import { recipientsOf } from '../../cases/notifications/queries/recipients.ts';
import { untoldOf } from '../../cases/notifications/queries/untold.ts';
import { CaseNotification } from '../../cases/notifications/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';

/**
 * A report turns out to be about somebody, or of another kind: whoever steps in, or has to stop it, is told at once, and
 * what is planned for those it is about is taken back.
 * @param reporter account of whoever it comes from
 */
export async function meetConcerns(context: Context, stored: Stored<Incident>, reporter: string): Promise<void> {
  await Promise.all([tellInstead(context, stored, reporter), takeBack(context, stored), withItsParts(context, stored)]);
}

async function tellInstead(context: Context, stored: Stored<Incident>, reporter: string): Promise<void> {
  const { actor, records, clock, followUps } = context;
  const now = clock.now();
  const at = { records, workplace: workplaceOn(context, dayOf(now)), now };
  const to = recipientsOf(at, stored.record, actor.person.id, 'both', reporter);
  const untold = untoldOf(records, to, stored, now);
  if (untold.length === 0) return;
  await Promise.all(
    untold.map(({ notification, before }) =>
      before
        ? records.update(CaseNotification, before, notification).catch(unlessChanged)
        : records.create(CaseNotification, notification),
    ),
  );
  followUps.tellOfCases();
}

/** Whoever sends asks once more; whoever has just sent one or taken it back has done what was to be done. */
async function takeBack(context: Context, { record: incident }: Stored<Incident>): Promise<void> {
  const { records, clock } = context;
  const today = dayOf(clock.now());
  const waiting = records
    .all(CaseNotification, { incident: incident.key, state: 'planned' })
    .filter(({ record }) => !isWorthSending(record, incident) || !mayReceive(context, record, incident, today));
  await Promise.all(
    waiting.map((row) => records.update(CaseNotification, row, retracted(row.record)).catch(unlessChanged)),
  );
}

/** What is laid into it is the same event, so that it is about the same people. */
async function withItsParts({ records }: Context, { record: { concerns, number } }: Stored<Incident>): Promise<void> {
  const parts = number === undefined ? [] : records.all(Incident, { mergedInto: number });
  await Promise.all(
    parts.map((part) => records.update(Incident, part, { ...part.record, concerns }).catch(unlessChanged)),
  );
}
