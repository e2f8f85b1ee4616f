import { Refusal } from '../../core/refusal.ts';
import type { Priority } from '../../kernel/record.ts';
import type { Budget } from '../budget.ts';
import type { M365Log } from '../log.ts';
import type { Graph } from '../transport.ts';
import { type Sending, sendTogether, type WriteRequest } from './batch.ts';
import { nextStep, patienceMs } from './outcome.ts';
import { type Settled, type Waiting, waitingRoom } from './waiting-room.ts';

/** Where writes wait for each other, for Microsoft's limits and for their turn. */
export interface WriteQueue {
  /**
   * Sends a write, again and again while its outcome is unknown or Microsoft is busy. Sending twice must be harmless:
   * a POST has a unique key, a PATCH an If-Match.
   * @throws Refusal `saveUncertain`, `microsoftBusy`, `microsoftDown` when it has waited long enough; `notReady` after
   * `stop`
   */
  send(request: WriteRequest, priority: Priority): Promise<Settled>;
  queued(): number;
  /** How long even the most urgent write waits now, milliseconds. */
  busyMs(): number;
  /** Takes nothing more, waits a little for what is under way, and refuses the rest. */
  stop(): Promise<void>;
}

/** One request at a time lets the others gather; a slow one must not hold them up for ever. */
const slowAfterMs = 1_000;
const mostAtOnce = 4;
const drainMs = 5_000;

/** @param parts.patienceMs the longest any write may take, where that is less than its list's own patience */
export function openQueue(parts: {
  graph: Graph;
  budget: Budget;
  log: M365Log;
  patienceMs?: number | undefined;
}): WriteQueue {
  const { graph, budget, log } = parts;
  const room = waitingRoom(budget);
  const underWay = new Set<{ startedAtMs: number; members: readonly Waiting[] }>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let turn: NodeJS.Immediate | undefined;

  function dispatch(): void {
    turn = undefined;
    clearTimeout(timer);
    for (const { refuse, uncertain, reason } of room.late()) refuse(new Refusal(uncertain ? 'saveUncertain' : reason));
    const members = mayOpen() ? room.next() : [];
    if (members.length > 0) void send(members);
    if (room.size > 0) timer = setTimeout(dispatch, Math.max(5, Math.min(room.nextInMs(), slowAfterMs)));
  }

  /** One more request may go when none is under way, or the ones that are have become slow. */
  function mayOpen(): boolean {
    const quick = [...underWay].some(({ startedAtMs }) => Date.now() - startedAtMs < slowAfterMs);
    return !quick && underWay.size < mostAtOnce;
  }

  async function send(members: readonly Waiting[]): Promise<void> {
    const request = { startedAtMs: Date.now(), members };
    underWay.add(request);
    const requests = members.map((entry) => entry.request);
    const sendings = await sendTogether(graph, requests).catch((error: unknown) => {
      // Nothing went out: there was no token, or the request could not be built.
      log.warn('writeNotSent', { error: error instanceof Error ? error.name : typeof error });
      return members.map((): Sending => ({ outcome: 'refused' }));
    });
    for (const [index, entry] of members.entries()) conclude(entry, sendings[index] ?? { outcome: 'cut' });
    underWay.delete(request);
    dispatch();
  }

  function conclude(entry: Waiting, sending: Sending): void {
    entry.attempt += 1;
    const next = nextStep(sending, entry.attempt);
    if (next.step === 'done') {
      entry.settle({ answer: next.answer, uncertain: entry.uncertain });
      return;
    }
    entry.uncertain ||= next.uncertain;
    entry.reason = next.ifNoTimeLeft;
    entry.notBeforeMs = Date.now() + next.afterMs;
    if (next.ifNoTimeLeft === 'microsoftBusy') room.pauseUntil(entry.notBeforeMs);
    room.enter(entry);
  }

  return {
    send: (request, priority) => {
      if (stopped) return Promise.reject(new Refusal('notReady'));
      return new Promise((settle, refuse) => {
        const startedAtMs = Date.now();
        const patience = Math.min(patienceMs[priority], parts.patienceMs ?? Number.POSITIVE_INFINITY);
        const fresh = { attempt: 0, uncertain: false, startedAtMs, notBeforeMs: startedAtMs, patience };
        room.enter({ ...fresh, request, priority, reason: 'microsoftBusy', settle, refuse });
        // Whoever asks in the same turn of the event loop travels along; nobody waits longer than that turn.
        turn ??= setImmediate(dispatch);
      });
    },
    busyMs: room.busyMs,
    queued: () => room.size + [...underWay].reduce((sum, { members }) => sum + members.length, 0),
    stop: async () => {
      stopped = true;
      const untilMs = Date.now() + drainMs;
      const mayFinish = () => underWay.size > 0 || (room.size > 0 && Date.now() + room.nextInMs() < untilMs);
      while (mayFinish() && Date.now() < untilMs) await new Promise((resolve) => setTimeout(resolve, 20));
      clearTimeout(timer);
      clearImmediate(turn);
      for (const { refuse, uncertain } of room.leave()) refuse(new Refusal(uncertain ? 'saveUncertain' : 'notReady'));
    },
  };
}
