import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const heads = 'Regel;Gælder for;Fra;Til;Søgt af;Vurderet af;Besluttet af;Begrundelse;Tiltag';
const file = (...lines: readonly string[]) => [heads, ...lines].join('\n');
const line = (own: { until?: string; decidedBy?: string; reason?: string } = {}) => {
  const { until: end = '30-04-2027', decidedBy = 'Ditte Dal', reason = 'Ingen dækning' } = own;
  return `R06;Hjemmeplejen Nord;01-06-2026;${end};Mette Madsen;Dina Dam;${decidedBy};${reason};Papir`;
};
const bringIn = (csv: string, check = false) => here.as('dina').action('importExemptions', { csv, check });
const imported = async () => (await rowsOf(here, 'exemption')).filter(({ deed }) => deed === 'imported');

strangersAreRefused(() => here, 'importExemptions', 'dina', { csv: file(line()), check: true });

test('a check stores nothing, and says what comes in and what each other line lacks', async () => {
  const { answer } = await bringIn(file(line(), line({ decidedBy: 'Dina Dam' }), line({ decidedBy: '' })), true);
  expect(answer).toMatchObject({
    ...{ stored: 1, saved: false, missing: [] },
    lines: [
      {
        ...{ line: 2, faults: [], masked: 0 },
        said: {
          ...{ rule: 'r06', scopeName: 'Hjemmeplejen Nord', isUnits: true, until: '2027-04-30' },
          ...{ askedBy: 'Mette Madsen', assessedBy: 'Dina Dam', decidedBy: 'Ditte Dal' },
        },
      },
      { line: 3, faults: [{ fault: 'sameHands' }] },
      { line: 4, faults: [{ fault: 'nobody', hand: 'decidedBy' }] },
    ],
  });
  expect(await imported()).toEqual([]);
});

test('S67, INV12, INV15: the whole lines come in and are in force; who asked and who decided are told, once', async () => {
  const csv = file(line({ reason: 'Borgeren 311236-4321' }), line({ until: '' }));
  expect((await bringIn(csv)).answer).toMatchObject({ stored: 1, saved: true, lines: [{ masked: 1 }, { line: 3 }] });
  const [row, ...more] = await imported();
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    state: 'granted',
    reason: 'Borgeren 3112••-••••',
    expiresOn: '2027-04-30',
    units: ['nord'],
  });
  const told = async () =>
    (await rowsOf(here, 'notification')).filter(({ key }) => key.endsWith(row?.key.replace('exemption:', '') ?? '-'));
  await until(async () => (await told()).length === 2);
  expect((await told()).map(({ person, what }) => [person, what]).toSorted()).toEqual(
    [
      [await here.as('mette').id(), 'exemptionDecided'],
      [await here.as('ditte').id(), 'exemptionDecided'],
    ].toSorted(),
  );
  await until(async () =>
    (await here.as('mette').view('exemptions', {})).answer.exemptions.some(({ key }) => key === row?.key),
  );
  const { answer } = await here.as('mette').view('exemptions', {});
  expect(answer.exemptions.find(({ key }) => key === row?.key)).toMatchObject({ isImported: true, state: 'granted' });
  expect((await bringIn(csv)).answer).toMatchObject({ stored: 0, lines: [{ known: true }, {}] });
  expect(await imported()).toHaveLength(1);
});

test('what was brought in and has been ended since is not brought in again', async () => {
  const csv = file(line({ until: '31-01-2027' }));
  await bringIn(csv);
  const row = (await imported()).find(({ expiresOn }) => expiresOn === '2027-01-31');
  if (!row) throw new Error('nothing came in');
  const seen = async () =>
    (await here.as('ditte').view('exemptions', {})).answer.exemptions.find(({ key }) => key === row.key)?.row;
  await until(async () => (await seen()) !== undefined);
  const said = { key: row.key, seen: (await seen()) ?? 0, reason: 'Der er dækning nu' };
  expect((await here.as('ditte').action('endExemption', said)).status).toBe(200);
  expect((await bringIn(csv)).answer).toMatchObject({ stored: 0, lines: [{ known: true }] });
  expect((await rowsOf(here, 'exemption')).find(({ key }) => key === row.key)?.state).toBe('ended');
});
