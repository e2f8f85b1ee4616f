import { yearOf } from '../../src/core/dates.ts';
import { Incident } from '../../src/features/cases/incident/records.ts';
import { BreachReport } from '../../src/features/cases/reports/records.ts';
import { Control, ControlResult } from '../../src/features/controls/records.ts';
import { ReadingStatus } from '../../src/features/reading/records.ts';
import { coverageWords } from '../../src/features/reading/status/coverage.ts';
import { countedOfYear, standingNow } from '../../src/features/reports/annual/queries/count-year.ts';
import { System, SystemDocument } from '../../src/features/systems/records.ts';
import { WheelItem } from '../../src/features/wheel/records.ts';
import { wheel } from '../../src/features/wheel/views/wheel.ts';
import type { Reader } from '../../src/kernel/reader.ts';
import type { RecordDefinition } from '../../src/kernel/record.ts';
import { townCases } from '../../src/sample/synthetic/cases.ts';
import { townSystems } from '../../src/sample/synthetic/systems.ts';
import { townWheel } from '../../src/sample/synthetic/wheel.ts';
import { percentiles, type Row, round } from './figures.ts';

const today = '2026-11-30';
const sizes = [3_000, 12_000, 50_000] as const;
const years = 5;
const rules = Array.from({ length: 22 }, (_, at) => `r${String(at + 1).padStart(2, '0')}`);
const [peopleInUnit, unitsInCentre, systems, looks] = [12, 20, 1_100, 3];
const made = { actor: 'system', at: `${today}T03:00:00Z` };

/** The night's count for the annual report on the server's own thread, and the wheel with five years in it. */
export async function benchAnnualReport(): Promise<Row[]> {
  const towns = sizes.map((people) => {
    const of = () => townOf(people);
    return { people, count: cpu(of, counted), show: cpu(of, shown) };
  });
  const [smallest] = towns;
  const times = (ms: number, least = ms) => round(ms / Math.max(least, 0.1));
  return towns.flatMap(({ people, count, show }): Row[] => [
    {
      section: 'the night’s count for the annual report',
      what: `${people} people, five years of controls`,
      figures: {
        'CPU, ms': count,
        'times the smallest': times(count, smallest?.count),
        'times as many people': round(people / sizes[0]),
      },
    },
    {
      section: 'the wheel with five years in it',
      what: `${people} people`,
      figures: { 'CPU, ms': show, 'times the smallest': times(show, smallest?.show) },
    },
  ]);
}

function counted(reader: Reader) {
  countedOfYear(reader, yearOf(today));
  standingNow(reader);
}

function shown(reader: Reader) {
  const person = { id: 'dpo', name: 'Dina' };
  wheel.read(reader, { person, roles: ['dpo'], language: 'da' } as never, {});
}

/** The middle one of a few, each with rows nobody has counted before: what is remembered between nights is not measured. */
function cpu(town: () => Reader, work: (reader: Reader) => void): number {
  const samples = Array.from({ length: looks }, () => {
    const reader = town();
    const before = process.cpuUsage();
    work(reader);
    return process.cpuUsage(before).user / 1_000;
  });
  return percentiles(samples).p50;
}

/** A municipality of rows alone, that answers as the mirror does. */
function townOf(people: number): Reader {
  const register = townSystems(systems, [], today);
  const somebody = { id: 'dpo', name: 'Dina', centreName: 'Center 1' };
  const handlers = { dpo: somebody, director: somebody };
  const { controls, results, items } = townWheel(people / 3, years, today, somebody);
  const rows = new Map<RecordDefinition, readonly object[]>([
    [ReadingStatus, statuses(people)],
    [Incident, townCases(Math.round(people * 0.6), today, [somebody], handlers).incidents],
    [System, register.systems],
    [SystemDocument, register.documents],
    [Control, controls],
    [ControlResult, results],
    [WheelItem, items],
    [BreachReport, []],
  ]);
  const stored = new Map([...rows].map(([of, all]) => [of, all.map((record) => ({ record, mark: { version: 1 } }))]));
  const matching = (of: RecordDefinition, where: object = {}) =>
    (stored.get(of) ?? []).filter(({ record }) =>
      Object.entries(where).every(([column, value]) => (record as Record<string, unknown>)[column] === value),
    );
  const all = (of: RecordDefinition, where?: object) => matching(of, where).map(({ record }) => record);
  return {
    ...{ today, now: `${today}T04:00:00Z`, all, each: all },
    records: { all: matching, find: () => undefined, changed: () => [] },
    ...{
      isOn: () => true,
      loaded: () => true,
      revision: () => '1',
      installation: { registers: [] },
      setting: () => '',
      memo: new Map(),
    },
    directory: { person: () => undefined, people: () => [] },
    handbook: () => ({ rules: new Map(rules.map((one) => [one, { inForce: () => ({ rule: one }) }])) }),
  } as unknown as Reader;
}

/** What a night's count leaves of reading: units of up to twice the usual size, most people ready. */
function statuses(people: number): ReadingStatus[] {
  let seed = 1;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  return Array.from({ length: Math.round(people / peopleInUnit) }, (_, at): ReadingStatus => {
    const states = { ready: 0, underWay: 0, behind: 0, paused: 0 };
    const size = 1 + Math.floor(random() * (2 * peopleInUnit - 1));
    for (let person = 0; person < size; person += 1) {
      const share = random();
      states[share < 0.7 ? 'ready' : share < 0.85 ? 'underWay' : share < 0.95 ? 'behind' : 'paused'] += 1;
    }
    const of = size - states.paused;
    const read = () => Math.min(of, states.ready + Math.floor(random() * (of - states.ready + 1)));
    const centre = Math.floor(at / unitsInCentre);
    return {
      ...{ ...made, key: `status:${at}`, kind: 'unit', unit: `u${at}`, name: `Enhed ${at}`, people: size, ...states },
      ...{ centre: `u${centre * unitsInCentre}`, centreName: `Center ${centre + 1}` },
      coverage: coverageWords(new Map(rules.map((rule) => [rule, { done: read(), of }]))),
    };
  });
}
