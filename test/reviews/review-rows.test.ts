import { afterAll, beforeAll, expect, test } from 'vitest';
import { Review } from '../../src/features/reviews/records.ts';
import { reviewKey } from '../../src/features/reviews/review.ts';
import { writeReviewRows } from '../../src/features/reviews/scheduled/review-rows.ts';
import { dice } from '../cases/any-step/dice.ts';
import { mayMeetNames } from '../clearance/newcomer.ts';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
  await mayMeetNames(here);
});
afterAll(() => here.close());

const number = '2026-1';
const servers = () => here.servers.flatMap(({ inside }) => inside?.context.ports ?? []);
const minutes = { agreed: '', doubts: '', next: '' };
const hold = async (seen: number) => {
  const people = [await here.as('mette').id()];
  const asked = { number, seen, on: '2026-12-01', attended: { by: 'names', people }, minutes } as const;
  return (await here.as('karen').action('holdReview', asked)).answer.seen;
};
const stored = async (): Promise<Review> => {
  const found = await servers()[0]?.records.fetch(Review, reviewKey(await here.as('karen').id(), number));
  if (!found) throw new Error('no review');
  return found.record;
};
const counting = async () =>
  (await rowsOf(here, 'presence')).filter(({ how, withdrawnAt }) => how === 'present' && withdrawnAt === undefined);

test.each([1, 2, 3, 4])(
  'S86: whatever comes last of what follows from holding and undoing, who was there is as the record stands (seed %d)',
  async (seed) => {
    const thrown = dice(seed);
    const inAnyOrder = (of: readonly Review[]) =>
      of
        .map((one) => ({ one, at: thrown.upTo(1_000) }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one);
    const { agenda } = (await here.as('karen').view('reviews', {})).answer;
    const points = [{ kind: 'privateData' as const, minutes: seed }];
    const saved = await here.as('karen').action('saveAgenda', { number, seen: agenda.seen, points });
    const seen = await hold(saved.answer.seen);
    const held = await stored();
    const undone = await here.as('karen').action('undoReview', { number, seen });
    const left = await stored();
    // What a slow server still has in hand, in any order and on any of them.
    const late = inAnyOrder([held, left, held, left]);
    await Promise.all(late.map((review) => writeReviewRows(thrown.one(servers()), review)));
    await until(async () => (await counting()).length === 0);
    await writeReviewRows(thrown.one(servers()), held);
    expect(await counting()).toEqual([]);

    const again = await hold(undone.answer.seen);
    await Promise.all(inAnyOrder([held, left]).map((review) => writeReviewRows(thrown.one(servers()), review)));
    await until(async () => (await counting()).length === 1);
    await here.as('karen').action('undoReview', { number, seen: again });
  },
);
