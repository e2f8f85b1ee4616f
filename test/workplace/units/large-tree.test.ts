import { afterAll, beforeAll, expect, test } from 'vitest';
import { countGraph } from '../../../scripts/bench/figures.ts';
import { Unit } from '../../../src/features/workplace/records.ts';
import { insideOf } from '../../examples/example.ts';
import { aUnit } from '../../records.ts';
import { type World, world } from '../../world.ts';
import { building } from './building.ts';

let here: World;
beforeAll(async () => {
  here = await world({ still: true });
});
afterAll(() => here.close());

const { tree } = building(() => here);

test('a tree of 400 units is opened, and opened again, without asking Graph for anything', async () => {
  const { records } = insideOf(here).ports;
  const units = Array.from({ length: 400 }, (_, at) =>
    aUnit({ unit: `enhed-${at}`, name: `Enhed ${at}`, parent: at < 20 ? 'center-liv' : `enhed-${at % 20}` }),
  );
  await Promise.all(units.map((unit) => records.create(Unit, unit)));
  for (const _ of ['new', 'known']) {
    const { result, operations } = await countGraph(here.standin, () => tree());
    expect(result.filter(({ unit }) => unit.startsWith('enhed-'))).toHaveLength(400);
    expect(operations).toEqual({});
  }
});
