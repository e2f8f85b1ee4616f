import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionName } from '../../../src/contract/contract.ts';
import { deadlinesOf } from '../../../src/features/cases/clocks/deadline.ts';
import { missingToClose } from '../../../src/features/cases/closing.ts';
import { ManagerText } from '../../../src/features/cases/disclosures/records.ts';
import { Reporter } from '../../../src/features/cases/incident/breach-records.ts';
import type { Concern } from '../../../src/features/cases/incident/incident.ts';
import { isOpen, reporterKey } from '../../../src/features/cases/incident/incident.ts';
import { Incident } from '../../../src/features/cases/incident/records.ts';
import type { CaseEntry } from '../../../src/features/cases/log/records.ts';
import { CaseNotification } from '../../../src/features/cases/notifications/records.ts';
import { sweepCaseLog } from '../../../src/features/cases/scheduled/case-log-sweep.ts';
import type { Kind } from '../../../src/lists.ts';
import { lists } from '../../../src/lists.ts';
import { may } from '../../../src/roles.ts';
import { dice } from '../../cases/any-step/dice.ts';
import { inputsOf } from '../../cases/any-step/inputs.ts';
import { cpr, cprSpellings } from '../../cases/any-step/phrases.ts';
import { towardsClosing } from '../../cases/any-step/towards-closing.ts';
import { rowsOf } from '../../rows.ts';
import { upnOf, type Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';

/** Another run: `RETTESNOR_SEED=4711 npx vitest run test/campaigns/cases/any-steps.test.ts`. */
const seed = Number(process.env.RETTESNOR_SEED ?? 20_261_125);
const steps = Number(process.env.RETTESNOR_STEPS ?? 240);

const reporters = ['lone', 'signe'] as const satisfies readonly Who[];
const others = ['ali', 'mette', 'karen', 'dina', 'dorte', 'aksel', 'ditte', 'sune', 'eva', 'rene'] as const;
const ofReporters: readonly ActionName[] = [
  ...(['answerIncident', 'reportFor', 'tellMore', 'withdrawReport', 'answerManagerText'] as const),
];
/** Whoever a report is about does nothing to it. */
const offices: readonly (readonly [Who, Concern])[] = [
  ['dina', 'dpo'],
  ['sune', 'it'],
  ['aksel', 'director'],
];

let here: World;
let halfway: readonly CaseEntry[] = [];
const people = new Map<Who, { id: string; roles: Parameters<typeof may>[0] }>();
beforeAll(async () => {
  here = await world();
  for (const who of [...reporters, ...others]) {
    const { roles } = (await here.as(who).view('me', {})).answer;
    people.set(who, { id: await here.as(who).id(), roles });
  }
});
afterAll(() => here.close());

const context = () => {
  const inside = here.servers[0]?.inside;
  if (!inside) throw new Error('no server runs here');
  return inside.context;
};
/** Whoever reported the case somebody asks something of. */
function reporterOf(input: object): string | undefined {
  const { key = '' } = input as { key?: string };
  const { records } = context().ports;
  const incident = records.find(ManagerText, key)?.record.incident ?? key;
  return records.find(Reporter, reporterKey(incident))?.record.person;
}
const idOf = (who: Who) => people.get(who)?.id ?? '';
const incidents = () =>
  new Map(
    context()
      .ports.records.all(Incident)
      .map(({ record }) => [record.key, record] as const),
  );

/** What holds of every case after every step, whoever did it. */
function faultsAfter(who: Who, name: ActionName, before: Incident | undefined, after: Incident): readonly string[] {
  const isReporters = name === 'reportIncident' || name === 'answerIncident';
  const changed = (field: keyof Incident) => before !== undefined && before[field] !== after[field];
  const isTouched = before !== undefined && JSON.stringify(before) !== JSON.stringify(after);
  const about = before?.concerns ?? [];
  const is = {
    'INV11: somebody else has moved the discovery': changed('discoveredAt') && !isReporters,
    'INV11: the deadline is not what the clock says': isOpen(after) && after.deadlineAt !== deadlinesOf(after)[0]?.at,
    'INV11: not the DBR assessed it':
      changed('assessedAt') && after.assessedAt !== undefined && !/^d(ina|orte)$/.test(who),
    'INV10: closed with something missing':
      changed('status') && after.status === 'closed' && !after.isDrill && missingToClose(after).length > 0,
    'art. 38(6): not the controller decided':
      changed('decidedAt') && after.decidedAt !== undefined && !/^(aksel|ditte)$/.test(who),
    'somebody it is about has touched it':
      isTouched && !isReporters && offices.some(([one, concern]) => one === who && about.includes(concern)),
  };
  return Object.entries(is).flatMap(([fault, isSo]) => (isSo ? [`${fault}: ${after.key}`] : []));
}

test(`INV10, INV11: whatever is asked of cases by whomever, nothing breaks and every rule holds (seed ${seed})`, async () => {
  const roll = dice(seed);
  const named = others.slice(0, 3).map(idOf);
  const done: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    if (step === Math.floor(steps / 2)) halfway = await rowsOf(here, 'caseEntry');
    const { records, clock } = context().ports;
    const now = clock.now();
    const inputs = inputsOf({ dice: roll, records, now, named, director: idOf('ditte') });
    const open = records.all(Incident).filter(({ record }) => isOpen(record));
    const next = open.length > 0 && roll.rarely(3) ? towardsClosing(roll.one(open), now) : undefined;
    const name =
      next?.name ??
      (open.length < 3 || roll.rarely(12)
        ? 'reportIncident'
        : roll.one(Object.keys(inputs) as (keyof typeof inputs)[]));
    const everybody = [...reporters, ...reporters, ...reporters, ...others];
    const able = everybody.filter((who) => may(people.get(who)?.roles ?? [], name));
    const input = next?.input ?? inputs[name as keyof typeof inputs]();
    const reporter = reporters.find((one) => idOf(one) === reporterOf(input));
    const who =
      next?.who ??
      (ofReporters.includes(name) && reporter && !roll.rarely(4)
        ? reporter
        : roll.one(roll.rarely(8) ? everybody : able));
    const before = incidents();
    const ask = () => here.as(who).send('POST', `/api/jobs/${name}`, input);
    const replies = await Promise.all(roll.rarely(6) ? [ask(), ask()] : [ask()]);
    for (const { status, refusal } of replies) {
      done.push(`${step} ${who} ${name} ${refusal?.code ?? status}`);
      const told = `${done.slice(-6).join('\n')}\n${JSON.stringify(input)} ${JSON.stringify(refusal)}`;
      expect(status, told).toBeLessThan(500);
      expect(refusal?.code, told).not.toBe('badInput');
    }
    const faults = [...incidents().values()].flatMap((after) => faultsAfter(who, name, before.get(after.key), after));
    expect(faults, done.slice(-6).join('\n')).toEqual([]);
  }
  await context().background.settled();
  // So that it is no test of refusals.
  const well = done.filter((line) => line.endsWith(' 200'));
  expect(well.length).toBeGreaterThan(steps / 3);
  expect([...incidents().values()].some(({ status, isDrill }) => status === 'closed' && !isDrill)).toBe(true);
}, 180_000);

test('INV15: no CPR number of all that was said is in any list or log, however it was written', async () => {
  const isToldIn = (text: string) => cprSpellings.some((one) => text.includes(JSON.stringify(one).slice(1, -1)));
  for (const kind of Object.keys(lists) as Kind[]) {
    const rows = JSON.stringify(await rowsOf(here, kind));
    expect([kind, isToldIn(rows) || rows.includes(cpr.replace(/\D/g, ''))]).toEqual([kind, false]);
  }
  expect(here.servers.flatMap(({ log }) => log).filter(isToldIn)).toEqual([]);
}, 180_000);

test('domain.md section 0: who reported is beside the number in the list of reporters alone', async () => {
  const names = reporters.flatMap((who) => [idOf(who), upnOf(who)]);
  const cases = [...incidents().values()].flatMap(({ key, number = key }) => [number, key.replace('incident:', '')]);
  for (const kind of (Object.keys(lists) as Kind[]).filter((one) => one !== 'reporter')) {
    const rows = (await rowsOf(here, kind)).map((row) => JSON.stringify(row));
    const joined = rows.filter((row) => cases.some((of) => row.includes(of)) && names.some((one) => row.includes(one)));
    expect([kind, joined]).toEqual([kind, []]);
  }
});

test('INV9: every open report has reached, or is on its way to, the DBR’s side and IT-Servicedesk', async () => {
  const { records } = context().ports;
  for (const record of incidents().values()) {
    // Nobody is told of what they have reported themselves, and a case that was over needed nobody for a while.
    const isByOffice = (['dina', 'dorte', 'sune'] as const).some((who) => idOf(who) === reporterOf(record));
    if (!isOpen(record) || record.isDrill || record.status === 'reopened' || isByOffice) continue;
    const told = records.all(CaseNotification, { incident: record.key }).map((one) => one.record);
    const reached = (as: string) => told.some((one) => one.as.startsWith(as) && one.state !== 'retracted');
    const isForServiceDesk = !['nearMiss', 'threat'].includes(record.category) && !record.concerns?.includes('it');
    expect([record.key, reached('dpo'), !isForServiceDesk || reached('serviceDesk')]).toEqual([record.key, true, true]);
  }
});

test('INV16: no line of the case log has changed or gone, and none is missing', async () => {
  const { ports } = context();
  expect(halfway.length).toBeGreaterThan(20);
  expect(await rowsOf(here, 'caseEntry')).toEqual(expect.arrayContaining([...halfway]));
  await here.clock.move('2026-12-02T03:00');
  expect(await sweepCaseLog(ports, '2026-12-02T03:00:00Z')).toBe(0);
});
