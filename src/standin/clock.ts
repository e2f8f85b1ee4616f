import type { Store } from './store.ts';

/** A clock that runs like the real one but may be moved; the distance is kept in the store. */
export interface Clock {
  /** Milliseconds since 1970 in the stand-in's time. */
  nowMs(): number;
  /** The moment in SharePoint's form: UTC, whole seconds, `2026-12-01T07:00:00Z`. */
  now(): string;
  /** How far the clock stands from real time, in milliseconds. */
  offsetMs(): number;
  /** Moves the clock: `+2h`, `-30m`, `+1d`, a Copenhagen wall time `2026-12-01T08:00`, or `reset`. Refuses others. */
  move(to: string): void;
}

const offsetKey = 'clock.offset';
const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** @param onMove told after every move, so that subscribers can be notified */
export function movableClock(store: Store, onMove: () => void): Clock {
  const saved = store.one<{ value: string }>('SELECT value FROM meta WHERE key = ?', offsetKey);
  let offset = Number(saved?.value ?? 0);
  const nowMs = () => Date.now() + offset;
  return {
    nowMs,
    now: () => wholeSeconds(nowMs()),
    offsetMs: () => offset,
    move: (to) => {
      offset = offsetFor(to, nowMs(), offset);
      store.run(
        'INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
        offsetKey,
        `${offset}`,
      );
      onMove();
    },
  };
}

/** UTC without milliseconds, as SharePoint stores every moment. */
export function wholeSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

function offsetFor(to: string, nowMs: number, offset: number): number {
  if (to === 'reset') return 0;
  const step = /^([+-])(\d+)([mhd])$/.exec(to);
  if (step) {
    const [, sign, amount, unit] = step;
    const distance = Number(amount) * unitMs[unit as keyof typeof unitMs];
    return offset + (sign === '-' ? -distance : distance);
  }
  const target = Temporal.PlainDateTime.from(to).toZonedDateTime('Europe/Copenhagen').epochMilliseconds;
  return Math.round(offset + target - nowMs);
}
