import type { Actor } from '../core/person.ts';
import type { Mark } from '../core/stored.ts';
import { auditOf } from '../features/audit/audit.ts';
import { features } from '../features.ts';
import type { ActionDefinition } from '../kernel/action.ts';
import type { Context, Services } from '../kernel/context.ts';
import type { After, FeatureDefinition, Unaudited } from '../kernel/feature.ts';

/** What an action came to, and the rows it wrote: any server that has them can answer with what it did. */
export interface Outcome<R> {
  record: R;
  marks: Mark[];
}

/** Limit of marks sent with an answer; other servers learn of further rows by polling. */
const mostMarks = 20;

const whole: readonly FeatureDefinition[] = features;
const followers: readonly After[] = whole.flatMap(({ after = [] }) => after);
const notAudited: readonly Unaudited[] = whole.flatMap(({ unaudited = [] }) => unaudited);

/**
 * Does an action as one press of one person, and keeps what it wrote: in the log, for the answer, and for whatever
 * follows from the row.
 */
export async function runAction(
  name: string,
  definition: Pick<ActionDefinition, 'run'>,
  ports: Services,
  actor: Actor,
  input: unknown,
): Promise<Outcome<unknown>> {
  const marks = new Map<string, Mark>();
  const auditedAs: Context['auditedAs'] = ({ kind }, row) =>
    notAudited.some(({ record, is }) => record.kind === kind && is(row)) ? undefined : name;
  const record = await definition.run(
    {
      ...ports,
      actor,
      stands: (of, stored) => {
        marks.set(`${stored.mark.list} ${stored.mark.id}`, stored.mark);
        for (const { record: followed, run } of followers) if (followed.kind === of.kind) run(ports, stored);
      },
      auditedAs,
      written: (of, stored) => {
        const action = auditedAs(of, stored.record);
        if (action) ports.followUps.audit(auditOf(action, stored, stored.record.actor, stored.record.at));
      },
    },
    input,
  );
  return { record, marks: [...marks.values()].slice(0, mostMarks) };
}

/** The same for work nobody pressed for; what it wrote is known by the name of the action. */
export async function runAs<T>(
  name: string,
  ports: Services,
  actor: Actor,
  run: (context: Context) => Promise<T>,
): Promise<T> {
  // Not every answer of an action is a record.
  return (await runAction(name, { run }, ports, actor, undefined)).record as T;
}
