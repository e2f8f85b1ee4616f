import { questionOf } from '../domain/breaches/case-message.ts';
import type { CaseTelling } from '../domain/breaches/case-telling.ts';
import { afterTelling, isWorthSending, retracted, waitsForStop } from '../domain/breaches/case-telling.ts';
import type { AboutCase, ToldOf } from '../domain/breaches/dispatch.ts';
import { dispatched } from '../domain/breaches/dispatch.ts';
import type { Incident } from '../domain/breaches/incident.ts';
import { reporterKey } from '../domain/breaches/incident.ts';
import { isStillTheirs } from '../domain/breaches/still-theirs.ts';
import { placeToAct } from '../domain/breaches/telling-state.ts';
import type { Moment } from '../domain/dates.ts';
import { dayOf, secondsBetween } from '../domain/dates.ts';
import type { Ports } from '../domain/ports.ts';
import type { Stored } from '../domain/record.ts';
import { unlessChanged } from '../domain/refusal.ts';
import type { Notice } from '../domain/telling/teller.ts';
import { liveAgain } from './tellings-again.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'teller' | 'clock'>;

/** Sends what is planned about cases. What may have arrived is sent again after a crash: silence would be worse. */
export interface CaseCourier {
  /** Sends what is planned, may be sent now, and nobody here is sending already. @returns how many tellings arrived */
  send(): Promise<number>;
}

/** After so long another server, or the reporter, may have changed the case without the mirror knowing. */
const freshSeconds = 30;
/** Nobody is told of more than they were told of lately. */
const lookBack = { hours: 24 };

/** What each server is sending, whichever of its work has begun it: the same is never sent side by side. */
const sending = new WeakMap<Ports['records'], Map<string, AboutCase>>();

export function openCaseCourier(ports: Needs): CaseCourier {
  const { records, clock } = ports;
  const underWay = sending.get(records) ?? new Map<string, AboutCase>();
  sending.set(records, underWay);

  const deliver = async (rows: readonly AboutCase[], people: readonly string[]): Promise<number> => {
    const isAsked = (person: string) =>
      rows.some(({ telling, to }) => to === person && isStillPlanned(ports, telling.record));
    const missed = await ports.teller.tell(noticeOf(rows), people, isAsked);
    const now = clock.now();
    await Promise.all(
      rows.map(({ telling, to }) => {
        const after = afterTelling(telling.record, missed.get(to), now);
        return records.update('caseTelling', telling, after).catch(unlessChanged);
      }),
    );
    return rows.filter(({ to }) => !missed.has(to)).length;
  };

  return {
    send: async () => {
      const now = clock.now();
      await liveAgain(ports, now);
      const planned = waitingTellings(ports, now).filter(({ telling }) => !underWay.has(telling.record.key));
      if (planned.length === 0) return 0;
      const begun = [...underWay.values()].map((one): ToldOf => ({ ...one, at: now }));
      const chosen = dispatched(planned, [...toldLately(ports, now), ...begun], now);
      for (const row of chosen.flat()) underWay.set(row.telling.record.key, row);
      try {
        const looked = await Promise.all(
          chosen.map(async (rows) => {
            if (await isTakenElsewhere(ports, rows, now)) return [];
            const checked = await Promise.all(rows.map((row) => stillWorth(ports, row, now, rows.length === 1)));
            return checked.filter((row) => row !== undefined);
          }),
        );
        const notices = Map.groupBy(
          looked.filter((rows) => rows.length > 0),
          (rows) => JSON.stringify(noticeOf(rows)),
        );
        const told = await Promise.all(
          [...notices.values()].map((same) => {
            const rows = same.flat();
            return deliver(rows, [...new Set(rows.map(({ to }) => to))]);
          }),
        );
        return told.reduce((sum, count) => sum + count, 0);
      } finally {
        for (const row of chosen.flat()) underWay.delete(row.telling.record.key);
      }
    },
  };
}

/** What is planned, with its case; one whose case is not here yet waits for it. */
function waitingTellings({ records }: Pick<Ports, 'records'>, now: Moment): readonly AboutCase[] {
  return records.all('caseTelling', { state: 'planned' }).flatMap((telling) => {
    if (telling.record.at > now) return [];
    const about = aboutOf(records, telling);
    return about && !waitsForStop(telling.record, about.incident.record) ? [about] : [];
  });
}

/** Would a look now send anything that has waited so long? */
export function waitsFor(ports: Pick<Ports, 'records'>, now: Moment, seconds: number): boolean {
  const planned = waitingTellings(ports, now);
  const isOld = planned.some(({ telling }) => secondsBetween(telling.record.at, now) > seconds);
  return isOld && dispatched(planned, toldLately(ports, now), now).length > 0;
}

function toldLately({ records }: Pick<Ports, 'records'>, now: Moment): readonly ToldOf[] {
  const from = Temporal.Instant.from(now).subtract(lookBack).toString();
  const until = Temporal.Instant.from(now).add({ seconds: 1 }).toString();
  return records.changed('caseTelling', from, until).flatMap((telling) => {
    const { state, sentAt } = telling.record;
    const about = state === 'sent' ? aboutOf(records, telling) : undefined;
    return about && sentAt !== undefined ? [{ ...about, at: sentAt }] : [];
  });
}

function aboutOf(records: Pick<Ports['records'], 'find'>, telling: Stored<CaseTelling>): AboutCase | undefined {
  const { incident: key } = telling.record;
  const incident = records.find('incident', key);
  const reporter = records.find('reporter', reporterKey(key))?.record;
  const by = reporter?.person;
  const { as, person } = telling.record;
  // They stand in the list of reporters alone, so that no other row joins them to the number.
  const to = as === 'reporter' ? by : as === 'named' ? reporter?.forPerson : person;
  return incident && to !== undefined ? { telling, to, incident, by: by ?? incident.record.actor } : undefined;
}

/** Has another server sent it, without this one's mirror knowing yet? The oldest of a bundle speaks for all of it. */
async function isTakenElsewhere({ records }: Needs, rows: readonly AboutCase[], now: Moment): Promise<boolean> {
  const [oldest] = rows;
  if (!oldest || isFresh(oldest, now)) return false;
  const current = await records.fetch('caseTelling', oldest.telling.record.key);
  return current?.record.state !== 'planned';
}

/**
 * Asked once more before it leaves the house: the report may have turned out to be about whoever it is for.
 * @param alone a notice of one case asks SharePoint; a wave's two hundred trust the mirror, which is seconds behind
 */
async function stillWorth(ports: Needs, row: AboutCase, now: Moment, alone: boolean): Promise<AboutCase | undefined> {
  const { records } = ports;
  const { telling, incident } = row;
  const { key } = incident.record;
  const latest = alone && !isFresh(row, now) ? await records.fetch('incident', key) : records.find('incident', key);
  if (isWanted(ports, telling.record, (latest ?? incident).record, now)) return row;
  await records.update('caseTelling', telling, retracted(telling.record)).catch(unlessChanged);
  return undefined;
}

function isFresh({ telling }: AboutCase, now: Moment): boolean {
  return secondsBetween(telling.record.at, now) < freshSeconds;
}

/** Has nobody taken it back, and is there a reason for it, as far as this server knows? */
function isStillPlanned(ports: Needs, telling: CaseTelling): boolean {
  const { records, clock } = ports;
  const about = records.find('incident', telling.incident)?.record;
  const { state } = records.find('caseTelling', telling.key)?.record ?? {};
  return state === 'planned' && (!about || isWanted(ports, telling, about, clock.now()));
}

function isWanted(ports: Needs, telling: CaseTelling, incident: Incident, now: Moment): boolean {
  return isWorthSending(telling, incident) && isStillTheirs(ports, telling, incident, dayOf(now));
}

/** The number of the case, or how many there are; never what they are about (design section 7). */
function noticeOf(rows: readonly AboutCase[]): Notice {
  const [first] = rows;
  if (!first) throw new RangeError('a notice is about something');
  const { as, number, occasion } = first.telling.record;
  const { isDrill } = first.incident.record;
  const question = questionOf(occasion);
  // Further words about one case are one notice with its number.
  if (new Set(rows.map(({ telling }) => telling.record.number)).size > 1) {
    return {
      activity: isDrill ? 'drillsNeedYou' : 'casesNeedYou',
      parameters: { count: String(rows.length) },
      place: placeToAct({ as }),
    };
  }
  return {
    activity: isDrill ? 'drillNeedsYou' : 'caseNeedsYou',
    parameters: { case: number },
    place: placeToAct({ as, number }),
    ...(as === 'reporter' && question !== undefined && { question }),
  };
}
