import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { hrColumns } from '../../../src/features/workplace/hr-words.ts';
import { Employment } from '../../../src/features/workplace/records.ts';
import type { Records } from '../../../src/kernel/records.ts';
import { insideOf } from '../../examples/example.ts';
import { aJob } from '../../records.ts';
import { rowsOf } from '../../rows.ts';
import { upnOf } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { building, faultsOf } from './building.ts';

let here: World;
let own: Records['update'];
beforeAll(async () => {
  here = await world({ servers: 2 });
  own = records().update;
});
afterEach(() => {
  records().update = own;
});
afterAll(() => here.close());

const { close, made, shown } = building(() => here);
const records = () => insideOf(here).ports.records;

/** The first server does this before it writes the next row of a unit. */
function before(key: string, meanwhile: () => Promise<void>): void {
  records().update = async (of, stored, ...rest) => {
    if (stored.record.key === key) {
      records().update = own;
      await meanwhile();
    }
    return own(of, stored, ...rest);
  };
}

test('of two units that are closed into each other one is closed, and nothing lies under it', async () => {
  const [one, other] = [await made({ name: 'Bjerget' }), await made({ name: 'Sletten' })];
  const below = await made({ name: 'Kløften', parent: one.unit });
  before(below.unit, async () => {
    // The other server, a moment earlier.
    expect((await close(other.unit, other.seen, one.unit, 'eva', 1)).refusal).toBeUndefined();
  });
  expect(faultsOf(await close(one.unit, one.seen, other.unit))).toEqual({ faults: ['intoGone'] });
  const [first, second, under] = await Promise.all([one, other, below].map(({ unit }) => shown(unit)));
  expect([first?.closed, second?.closed, under?.parent]).toEqual([undefined, '2026-12-01', one.unit]);
  const row = (await rowsOf(here, 'unit')).find(({ unit }) => unit === below.unit);
  expect(row?.movedFrom).toBeUndefined();
});

test('a job that comes into a unit while it is closed is moved as well', async () => {
  const [from, into] = [await made({ name: 'Floden' }), await made({ name: 'Søen' })];
  const below = await made({ name: 'Bækken', parent: from.unit });
  const person = await here.as('nils').id();
  const job = aJob({ person, number: '8001', unit: from.unit, unitName: 'Floden' });
  before(below.unit, async () => void (await records().create(Employment, job)));
  expect((await close(from.unit, from.seen, into.unit)).answer.closed).toBe('2026-12-01');
  expect(records().find(Employment, job.key)?.record).toMatchObject({ unit: into.unit, movedFrom: from.unit });
});

test('an import under way writes no job into a unit that is closed meanwhile; the others come in', async () => {
  const closing = await made({ name: 'Broen' });
  const line = (number: number, title: string, unit: string) =>
    `${number};${upnOf('nils')};;Medarbejder;${title};Administration;${unit};;01-08-2026;;;`;
  // As many as are written at once: the next begins when one of them is through.
  const others = (title: string) => Array.from({ length: 100 }, (_, at) => line(8_100 + at, title, 'nord'));
  const last = line(8_200, 'Fuldmægtig', closing.unit);
  const bring = (...lines: readonly string[]) =>
    here.as('eva').action('importEmployments', { csv: [hrColumns.join(';'), ...lines, ''].join('\r\n'), check: false });
  const nils = await here.as('nils').id();
  await bring(...others('Konsulent'), line(8_200, 'Konsulent', 'nord'));
  let closed: ReturnType<typeof close> | undefined;
  records().update = async (of, stored, ...rest) => {
    if (of.kind === 'employment') {
      closed ??= close(closing.unit, closing.seen);
      expect((await closed).refusal).toBeUndefined();
    }
    return own(of, stored, ...rest);
  };
  expect((await bring(...others('Fuldmægtig'), last)).refusal?.code).toBe('changedMeanwhile');
  const came = (await rowsOf(here, 'employment')).filter(({ person, number }) => person === nils && number !== '8001');
  expect(new Set(came.map(({ number, unit, function: title }) => `${number === '8200'} ${unit} ${title}`))).toEqual(
    new Set(['false nord Fuldmægtig', 'true nord Konsulent']),
  );
  const again = (await bring(...others('Fuldmægtig'), last)).answer;
  expect([again.unchanged, again.faults.map(({ fault }) => fault)]).toEqual([100, ['unknownUnit']]);
});
