import { afterAll, beforeAll, expect, test } from 'vitest';
import { ForeignEdit } from '../../src/features/audit/records.ts';
import { openRemovalQuestion } from '../../src/server/rows/removal-question.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const at = (seconds: number) =>
  Temporal.Instant.from('2026-12-01T07:00:00Z').add({ seconds }).toString({ smallestUnit: 'second' });

/** What a server holds back of a list, and what it lets go. */
function mirrorOf(list: string) {
  const mirror = { since: undefined as string | undefined, released: 0 };
  return Object.assign(mirror, {
    heldRemovals: () => (mirror.since === undefined ? [] : [{ list, count: 25, since: mirror.since }]),
    release: () => {
      mirror.released += 1;
      mirror.since = undefined;
    },
  });
}

test('an answer counts for what another server noticed seconds before or after, and not for what goes later', async () => {
  const { ports } = here.servers[0]?.inside?.context ?? {};
  if (!ports) throw new Error('no server');
  const [one, other] = [mirrorOf('Confirmations2026'), mirrorOf('Confirmations2026')];
  const [ofOne, ofOther] = [one, other].map((mirror) => openRemovalQuestion(ports, mirror));
  const questions = () => ports.records.all(ForeignEdit, { list: 'Confirmations2026' });

  one.since = at(0);
  await ofOne?.();
  const [asked] = questions();
  if (!asked) throw new Error('nobody was asked');
  const said = { at: at(1), answer: 'intended', settled: true } as const;
  await ports.records.update(ForeignEdit, asked, { ...asked.record, ...said });
  await ofOne?.();
  other.since = at(4);
  await ofOther?.();
  expect([one.released, other.released, questions().length]).toEqual([1, 1, 1]);

  // Half a minute after the answer others go: nobody has been asked about these.
  one.since = at(30);
  await ofOne?.();
  expect([one.released, questions().length, questions().filter(({ record }) => !record.settled).length]).toEqual([
    1, 2, 1,
  ]);
});
