import { beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import type { Stored } from '../../src/core/stored.ts';
import { StoragePlace } from '../../src/features/storage/records.ts';
import { change, create } from '../../src/kernel/change.ts';
import type { Context } from '../../src/kernel/context.ts';

/** One list as SharePoint keeps it, and what the kernel told of it. */
let rows: Map<string, Stored<StoragePlace>>;
let written: string[];
let stood: number[];
/** What each write is in the audit list as. */
let wroteAs: (string | undefined)[];
/** Done once, between what is read and what is written: somebody else is quicker. */
let meanwhile: (() => void) | undefined;

const row = (own: Partial<StoragePlace> = {}): StoragePlace => ({
  ...{ key: 'storage:nord:paper', actor: 'mette', at: '2026-11-28T08:00:00Z', unit: 'nord', kind: 'paper' },
  ...{ place: 'Skabet', byName: 'Mette', ...own },
});
const put = (record: StoragePlace, version: number) =>
  rows.set(record.key, { record, mark: { list: 'StoragePlaces', id: '1', version } });

const records = {
  fetch: async (_: unknown, key: string) => rows.get(key),
  create: async (_: unknown, wanted: StoragePlace, action?: string) => {
    meanwhile?.();
    wroteAs.push(action);
    const there = rows.get(wanted.key);
    if (there) return { ...there, existed: true };
    put(wanted, 1);
    return { ...(rows.get(wanted.key) as Stored<StoragePlace>), existed: false };
  },
  update: async (_: unknown, before: Stored<StoragePlace>, wanted: StoragePlace, action?: string) => {
    meanwhile?.();
    wroteAs.push(action);
    const version = rows.get(wanted.key)?.mark.version ?? 0;
    if (version !== before.mark.version) throw new Refusal('changedMeanwhile');
    put(wanted, version + 1);
    return rows.get(wanted.key) as Stored<StoragePlace>;
  },
};
const context = {
  records,
  auditedAs: () => 'saveStoragePlace',
  stands: (_: unknown, { mark }: Stored<unknown>) => void stood.push(mark.version),
  written: (_: unknown, { record }: Stored<{ key: string }>) => void written.push(record.key),
} as unknown as Context;

beforeEach(() => {
  [rows, written, stood, wroteAs, meanwhile] = [new Map(), [], [], [], undefined];
});

const codeOf = (done: Promise<unknown>) =>
  done.then(
    () => 'done',
    (refusal: Refusal) => refusal.code,
  );
const move = (place: string, seen?: number) =>
  change(context, StoragePlace, row().key, {
    ...(seen !== undefined && { seen }),
    unknown: 'unknownExemption',
    to: (before) => ({ ...before, place, at: '2026-11-28T09:00:00Z' }),
    shows: (now) => ({ place: now?.place }),
  });

describe('change', () => {
  test('a row that is not there is refused, and nothing is written', async () => {
    expect(await codeOf(move('Kælderen'))).toBe('unknownExemption');
    expect(rows.size).toBe(0);
  });

  test('without a refusal for it, the row is made', async () => {
    const { record } = await change(context, StoragePlace, row().key, { seen: 0, to: (before) => before ?? row() });
    expect([record.place, written, stood]).toEqual(['Skabet', [row().key], [1]]);
    expect(wroteAs).toEqual(['saveStoragePlace']);
  });

  test('of two who make the row at once the second is asked anew of what the first has made', async () => {
    meanwhile = () => {
      meanwhile = undefined;
      put(row({ place: 'Skabet' }), 1);
    };
    const to = (before?: StoragePlace) => row({ place: before ? `${before.place} og loftet` : 'Loftet' });
    const { record, mark } = await change(context, StoragePlace, row().key, { to, again: 1 });
    expect([record.place, mark.version]).toEqual(['Skabet og loftet', 2]);
  });

  test('what is wanted is written once, and its follow-ups are begun', async () => {
    put(row(), 3);
    expect((await move('Kælderen', 3)).mark.version).toBe(4);
    expect([written, stood]).toEqual([[row().key], [4]]);
    expect(wroteAs).toEqual(['saveStoragePlace']);
  });

  test('what stands as wanted is the answer, whatever version was seen, and nothing is written', async () => {
    put(row(), 3);
    expect((await move('Skabet', 1)).mark.version).toBe(3);
    expect([written, stood]).toEqual([[], [3]]);
  });

  test('another wish about another version is refused with what stands', async () => {
    put(row(), 3);
    await expect(move('Kælderen', 2)).rejects.toMatchObject({ code: 'changedMeanwhile', details: { place: 'Skabet' } });
    expect(rows.get(row().key)?.mark.version).toBe(3);
  });

  test('of two equal presses the second gets the answer of the first', async () => {
    put(row(), 3);
    meanwhile = () => put(row({ place: 'Kælderen', at: '2026-11-28T09:00:00Z' }), 4);
    expect((await move('Kælderen', 3)).mark.version).toBe(4);
    expect([written, stood]).toEqual([[], [4]]);
  });

  test('of two different presses the second is refused with what the first made of it', async () => {
    put(row(), 3);
    meanwhile = () => put(row({ place: 'Loftet' }), 4);
    await expect(move('Kælderen', 3)).rejects.toMatchObject({ code: 'changedMeanwhile', details: { place: 'Loftet' } });
  });

  test('a step taken anew is written though the row says the same, but not where the rule gives the row back', async () => {
    put(row(), 3);
    const step = (to: (before: StoragePlace) => StoragePlace) =>
      change(context, StoragePlace, row().key, { unknown: 'unknownExemption', anew: true, to });
    expect((await step((before) => before)).mark.version).toBe(3);
    expect((await step((before) => ({ ...before }))).mark.version).toBe(4);
    expect([written, stood]).toEqual([[row().key], [3, 4]]);
  });

  test('whoever may go again after a lost race writes over the other’s row, or hears what the rule says of it', async () => {
    const again = (seen?: number) =>
      change(context, StoragePlace, row().key, {
        ...(seen !== undefined && { seen }),
        unknown: 'unknownExemption',
        again: 1,
        to: (before) => {
          if (before.place === 'Lukket') throw new Refusal('notAllowed');
          return { ...before, place: 'Kælderen' };
        },
      });
    const race = (place: string) => {
      put(row(), 3);
      meanwhile = () => {
        meanwhile = undefined;
        put(row({ place }), 4);
      };
    };
    race('Loftet');
    expect((await again()).mark.version).toBe(5);
    race('Loftet');
    expect(await codeOf(again(3))).toBe('changedMeanwhile');
    race('Lukket');
    expect(await codeOf(again(3))).toBe('notAllowed');
  });

  test('whoever may go again so many times is refused by the race after', async () => {
    const lose = (races: number) => {
      put(row(), 3);
      let left = races;
      meanwhile = () => {
        if (left > 0) put(row({ place: `Hylde ${left}` }), 4 + races - left);
        left -= 1;
      };
    };
    const to = (before: StoragePlace): StoragePlace => ({ ...before, place: 'Kælderen' });
    const again = () => change(context, StoragePlace, row().key, { unknown: 'unknownExemption', again: 3, to });
    lose(3);
    expect((await again()).mark.version).toBe(7);
    lose(4);
    expect(await codeOf(again())).toBe('changedMeanwhile');
  });

  test('a rule the first press has come in the way of is a change meanwhile, and a fault stays a fault', async () => {
    put(row(), 3);
    meanwhile = () => put(row({ place: 'Loftet' }), 4);
    const rule = (refuse: () => Error) =>
      change(context, StoragePlace, row().key, {
        unknown: 'unknownExemption',
        to: (before) => {
          if (before.place === 'Loftet') throw refuse();
          return { ...before, place: 'Kælderen' };
        },
      });
    expect(await codeOf(rule(() => new Refusal('notAllowed')))).toBe('changedMeanwhile');
    put(row(), 3);
    await expect(rule(() => new TypeError('ours'))).rejects.toThrow('ours');
  });
});

describe('create', () => {
  test('a new row is written', async () => {
    expect((await create(context, StoragePlace, row())).mark.version).toBe(1);
    expect([written, stood]).toEqual([[row().key], [1]]);
    expect(wroteAs).toEqual(['saveStoragePlace']);
  });

  test('the same again, at another moment, is the first answer', async () => {
    put(row(), 2);
    const again = await create(context, StoragePlace, row({ at: '2026-11-28T08:00:02Z' }));
    expect([again.record.at, again.mark.version, written]).toEqual(['2026-11-28T08:00:00Z', 2, []]);
  });

  test('another row under the key is refused, unless it is what was wanted', async () => {
    put(row({ place: 'Loftet' }), 2);
    expect(await codeOf(create(context, StoragePlace, row()))).toBe('changedMeanwhile');
    const same = (one: StoragePlace, other: StoragePlace) => one.unit === other.unit;
    expect((await create(context, StoragePlace, row(), { same })).record.place).toBe('Loftet');
  });
});
