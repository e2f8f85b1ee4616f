import type { Moment } from '../../../../core/dates.ts';
import { change } from '../../../../kernel/change.ts';
import type { Context, Services } from '../../../../kernel/context.ts';
import { senderOf } from '../../../workplace/incoming/sender.ts';
import { System, SystemDocument, SystemRole } from '../../records.ts';
import { keepPage } from '../actions/keep-page.ts';
import { dueFor } from '../due.ts';
import { bridgeKey, fetchedKey, hasShrunk, nothingYet, type PageCounts, plus } from '../fetched.ts';
import { type OtherRegister, RegisterFault } from '../other-register.ts';
import { FetchedSystem, SystemBridge } from '../records.ts';

/** Due when one of the connected registers is: asked for, at night, and each hour after a fault that may pass. */
export function fetchedSystemsPeriod(now: Moment, services: Services): string | undefined {
  if (services.registers.length === 0 || !services.reader().isOn('systems')) return undefined;
  const periods = services.registers.flatMap(({ source }) => {
    const due = dueFor(services.records.find(SystemBridge, bridgeKey(source))?.record, now);
    return due === undefined ? [] : [`${source}-${due}`.toLowerCase()];
  });
  return periods.length === 0 ? undefined : periods.join('.');
}

/**
 * Reads each register that is due, a page at a time: what a page tells is kept before the next is read, and only what
 * changed is written. Where it stops, the next try goes on from that page (S94).
 * @returns how many systems came or changed
 */
export async function takeFetchedSystems(services: Services, now: Moment): Promise<number> {
  // Half of a register that is still being read would be taken for the whole.
  for (const record of [System, SystemRole, SystemDocument, FetchedSystem]) services.records.find(record, '-');
  let done = 0;
  for (const register of services.registers) {
    const bridge = services.records.find(SystemBridge, bridgeKey(register.source))?.record;
    if (bridge && dueFor(bridge, now) !== undefined) done += await takeFrom(services, register, bridge);
  }
  return done;
}

async function takeFrom(services: Services, register: OtherRegister, bridge: SystemBridge): Promise<number> {
  const { source } = register;
  const began = services.clock.now();
  const from = bridge.page ?? 0;
  // A run of its own: the one before is over, whatever it was called.
  const batch = `${source}-${began}`;
  const came = new Set<string>();
  let counts = nothingYet;
  let page = from;
  try {
    for await (const read of register.pages(from)) {
      page = read.page;
      for (const { sourceId } of read.systems) came.add(sourceId);
      const kept = await bySystem(services, (context) => {
        return keepPage(context, register, read.systems, { batch, writesBack: bridge.writesBack === true });
      });
      counts = plus(counts, kept);
    }
    // Only who has heard of all of them knows which are not there.
    const isAsked = bridge.state === 'asked';
    const missing = from === 0 ? await bySystem(services, (context) => noteMissing(context, source, came, isAsked)) : 0;
    await note(services, source, { ...counts, missing, state: 'done', fetchedAt: began, triedAt: began });
  } catch (error) {
    if (!(error instanceof RegisterFault)) throw error;
    const fault = { state: 'failed', fault: error.code, page: error.page ?? page, triedAt: began } as const;
    await note(services, source, { ...counts, missing: bridge.missing, ...fault });
  }
  return counts.added + counts.changed;
}

/** Somebody may have asked again, or switched writing back, since it began. */
function note(
  services: Services,
  source: SystemBridge['source'],
  said: PageCounts & Pick<SystemBridge, 'state' | 'missing'> & Partial<SystemBridge>,
): Promise<unknown> {
  return bySystem(services, (context) =>
    change(context, SystemBridge, bridgeKey(source), {
      unknown: 'registerNotConnected',
      again: 2,
      to: (before) => ({
        ...{ ...before, fault: undefined, page: undefined, notWrittenNames: undefined, ...said },
        ...{ actor: context.actor.person.id, at: context.clock.now() },
      }),
    }),
  );
}

/**
 * Systems that came from there once and are not told of any more: said, never taken out by themselves.
 * @param isAsked somebody has asked for it as it is now
 * @throws RegisterFault `half` where very many are gone overnight
 */
async function noteMissing(
  context: Context,
  source: SystemBridge['source'],
  came: ReadonlySet<string>,
  isAsked: boolean,
): Promise<number> {
  const { records, actor, clock } = context;
  const known = records
    .all(System)
    .flatMap(({ record }) =>
      record.source === source && record.state !== 'retired' && record.sourceId
        ? [{ ...record, sourceId: record.sourceId }]
        : [],
    );
  const gone = known.filter(({ sourceId }) => !came.has(sourceId));
  const isNews = ({ sourceId }: (typeof gone)[number]) =>
    records.find(FetchedSystem, fetchedKey(source, sourceId))?.record.state !== 'missing';
  if (!isAsked && hasShrunk(gone.filter(isNews).length, known.length)) throw new RegisterFault('half', 0);
  for (const { sourceId, name } of gone) {
    const key = fetchedKey(source, sourceId);
    const told = JSON.stringify({ sourceId, name, facts: {}, people: [], documents: [] });
    await change(context, FetchedSystem, key, {
      again: 1,
      to: (before) => {
        if (before?.state === 'missing') return before;
        return { ...{ key, source, sourceId, name, told, state: 'missing' }, actor: actor.person.id, at: clock.now() };
      },
    });
  }
  return gone.length;
}

function bySystem<T>(services: Services, run: (context: Context) => Promise<T>): Promise<T> {
  return services.carryOutAs('fetchSystems', senderOf('system', services.directory.people()), run);
}
