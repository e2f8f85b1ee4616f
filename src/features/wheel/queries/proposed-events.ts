import { z } from 'zod';
import { textHash } from '../../../core/content-hash.ts';
import { addDays, type Day, dayOf, latest } from '../../../core/dates.ts';
import { isAny, type Role } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { day } from '../../../kernel/shape.ts';
import { Incident } from '../../cases/incident/records.ts';
import { isForAll, tellsOfSystem } from '../../cases/system-breaches.ts';
import type { ControlTrigger } from '../../controls/stored-words.ts';
import { LifeEvent } from '../../systems/life/records.ts';
import { System } from '../../systems/records.ts';
import { planning } from '../roles.ts';
import { declinedEvents } from './declined-events.ts';
import { toBringForward } from './to-bring-forward.ts';

/** So long after it has happened an event is proposed; and a month is given to look at what it means. */
const days = { proposed: 30, given: 30 } as const;

/** Who may hear that there has been a serious breach: the DBR's side, and who decides. */
const told: readonly Role[] = ['dpo', 'dpoDeputy', 'accountableExecutive'];

/** An event the register or a case knows of, that would bring something forward; nothing moves until somebody says so. */
export const proposedEvent = z.strictObject({
  /** Imprint of what it is about. */
  event: z.string().regex(/^[0-9a-f]{64}$/),
  trigger: z.enum(['system', 'breach']),
  on: day,
  /** The day it would bring them to, and how many. */
  ...{ startOn: day, count: z.int() },
  /** Of the system. */
  name: z.string().optional(),
});
type ProposedEvent = z.output<typeof proposedEvent>;

/**
 * A new system in use and a serious breach, as far as nobody has said *Ikke nu* and follow-up does not wait for them already (S122).
 * @returns nothing to one who may not bring forward
 */
export function proposedEvents(reader: Reader, roles: readonly Role[]): readonly ProposedEvent[] {
  if (!isAny(roles, planning)) return [];
  const { records, today } = reader;
  const startOn = addDays(today, days.given);
  const declined = declinedEvents(reader);
  const events = recentEvents(reader, roles).filter(({ event }) => !declined.has(event));
  return (['breach', 'system'] as const).flatMap((trigger) => {
    const [event] = events.filter((one) => one.trigger === trigger).toSorted((a, b) => b.on.localeCompare(a.on));
    if (!event) return [];
    const count = waitingFor(trigger, event.on, toBringForward(records, trigger, startOn, today), startOn);
    return count === 0 ? [] : [{ ...event, startOn, count }];
  });
}

/** What has happened lately as far as somebody with the roles may hear of it, whatever has been said to it. */
export function recentEvents(reader: Reader, roles: readonly Role[]): readonly Event[] {
  return [...newSystems(reader), ...(isAny(roles, told) ? seriousBreaches(reader) : [])];
}

type Event = Pick<ProposedEvent, 'event' | 'trigger' | 'on' | 'name'>;

/** What was brought forward because of such an event since has been seen to. */
function waitingFor(
  trigger: ControlTrigger,
  on: Day,
  { items, own }: ReturnType<typeof toBringForward>,
  startOn: Day,
): number {
  const isOpen = ({ broughtBy, at }: { broughtBy?: ControlTrigger | undefined; at: string }) =>
    broughtBy !== trigger || dayOf(at) < on;
  return (
    items.filter((item) => item.due > startOn && isOpen(item)).length +
    own.filter((item) => item.startOn !== startOn && isOpen(item)).length
  );
}

/** Bought, approved and taken into use. */
function newSystems(reader: Reader): readonly Event[] {
  if (!reader.isOn('systems')) return [];
  return reader.all(LifeEvent, { kind: 'purchase' }).flatMap(({ key, about, state, plannedFor, decidedOn }) => {
    const system = reader.records.find(System, about)?.record;
    const on = latest([plannedFor, ...(decidedOn === undefined ? [] : [decidedOn])]);
    if (state !== 'approved' || system?.state !== 'inUse' || on === undefined || !isRecent(on, reader.today)) return [];
    return [{ event: textHash(key), trigger: 'system' as const, on, name: system.name }];
  });
}

/** Assessed to be of high risk. */
function seriousBreaches(reader: Reader): readonly Event[] {
  return reader.all(Incident).flatMap((incident) => {
    const { key, risk, assessedAt } = incident;
    if (risk !== 'high' || assessedAt === undefined || !tellsOfSystem(incident) || !isForAll(incident)) return [];
    const on = dayOf(assessedAt);
    return isRecent(on, reader.today) ? [{ event: textHash(key), trigger: 'breach' as const, on }] : [];
  });
}

function isRecent(on: Day, today: Day): boolean {
  return on <= today && on >= addDays(today, -days.proposed);
}
