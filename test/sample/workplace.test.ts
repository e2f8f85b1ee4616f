import { expect, test } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { insideRoles } from '../../src/core/role.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { assignmentsOf } from '../../src/features/reading/assignment.ts';
import { isInForce, isUntouched } from '../../src/features/reading/confirmation.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { owed, requiredReading } from '../../src/features/reading/required-reading.ts';
import { firstNotice } from '../../src/features/setup/first-step.ts';
import { holds, isGuarded } from '../../src/features/workplace/appointments/appointment.ts';
import { isCurrent, isPaused } from '../../src/features/workplace/employment.ts';
import { leadingIn } from '../../src/features/workplace/leading.ts';
import { personalViewsOn, staffNoticeFault, staffNoticeSettings } from '../../src/features/workplace/personal-views.ts';
import { placementOf, rolesOf } from '../../src/features/workplace/placement.ts';
import { readSetting } from '../../src/features/workplace/setting.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { sampleLapses, sampleReadings } from '../../src/sample/reading/seed-history.ts';
import { seedSample } from '../../src/sample/seed.ts';
import { seedSynthetic } from '../../src/sample/synthetic.ts';
import * as tenant from '../../src/sample/tenant.ts';
import { samplePeople, sampleUpn, secondAccounts } from '../../src/sample/workplace/people.ts';
import { sampleUnits } from '../../src/sample/workplace/units.ts';
import { samplePerson, sampleWorkplace } from '../../src/sample/workplace/workplace.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import { productApp, setupApp, tenantId } from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';

const today = '2026-11-25';
const workplace = sampleWorkplace(today, (handle) => handle);
const handbook = buildHandbook(today);
const rules = rulesOf(handbook.ruleVersions);
const plan = readingPlan(rules, workplace.packs, workplace.choices, workplace.units);
const leading = leadingIn(workplace.units, workplace.employments, (handle) => handle);
const readings = sampleReadings(workplace, handbook.ruleVersions, today);

function jobsOf(handle: string) {
  return workplace.employments.filter(({ person }) => person === handle);
}

function rolesOn(handle: string, day = today) {
  const appointments = workplace.appointments.filter(({ person }) => person === handle);
  return rolesOf(jobsOf(handle), appointments, leading(handle), day);
}

function required(handle: string) {
  const own = readings.flatMap((reading) => reading.slice(-1)).filter(({ person }) => person === handle);
  const placement = placementOf(handle, jobsOf(handle), rolesOn(handle), today);
  return requiredReading(plan, placement, own, { daysForNewEmployee: 14 }, today);
}

const owedBy = (handle: string) => owed(required(handle)).map(({ rule }) => rule.id);

test('S8, S68: somebody holds every role and is of every type', () => {
  expect(new Set(samplePeople.flatMap(({ handle }) => rolesOn(handle)))).toEqual(new Set(insideRoles));
  expect(new Set(workplace.employments.map(({ kind }) => kind))).toEqual(
    new Set(['employee', 'temp', 'student', 'volunteer', 'councillor', 'partner']),
  );
});

test('S37: whom the stand-in’s setup names is somebody of the sample, without a role that takes two', () => {
  const named = standinEnvironment('http://127.0.0.1:3979').RETTESNOR_SETUP_CONFIRMER;
  const person = samplePeople.find(({ handle }) => sampleUpn(handle) === named);
  expect(person?.roles.filter(isGuarded)).toEqual([]);
});

test('S91, S95: systems of the sample belong to heads of centres and directors, its data to somebody with staff', () => {
  for (const { handle, roles } of samplePeople) {
    if (roles.includes('systemOwner')) expect(rolesOn(handle), handle).toContain('centreHead');
    if (roles.includes('dataOwner')) expect(rolesOn(handle), handle).toContain('lineManager');
  }
});

test('Names, short names and sign-in names are each one person’s', () => {
  for (const of of [({ name }: { name: string }) => name, ({ handle }: { handle: string }) => sampleUpn(handle)]) {
    expect(new Set(samplePeople.map((person) => of(person))).size).toBe(samplePeople.length);
  }
  expect(samplePeople.every(({ handle }) => /^[a-z]+$/.test(handle))).toBe(true);
});

test('Keys are each one row’s, in lower case', () => {
  const lists: readonly (readonly { key: string }[])[] = Object.values(workplace);
  for (const rows of lists) {
    const keys = rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key !== key.toLowerCase())).toEqual([]);
  }
});

test('Every unit hangs under another up to the one top, and its leader works there', () => {
  const tops = sampleUnits.filter(({ parent }) => parent === undefined);
  expect(tops.map(({ kind }) => kind)).toEqual(['top']);
  for (const [place, { parent, leader, unit }] of sampleUnits.entries()) {
    if (parent)
      expect(
        sampleUnits.slice(0, place).map((above) => above.unit),
        unit,
      ).toContain(parent);
    if (leader)
      expect(
        samplePerson(leader).jobs.map((job) => job.unit),
        leader,
      ).toContain(unit);
  }
});

test('Nobody is their own manager, and following the managers always ends at the top', () => {
  const managerOf = (handle: string) => jobsOf(handle)[0]?.manager;
  for (const { handle } of samplePeople) {
    const line = [handle];
    for (let above = managerOf(handle); above; above = managerOf(above)) {
      expect(line).not.toContain(above);
      line.push(above);
    }
    const isApart = jobsOf(handle).every(({ kind, unit }) => kind !== 'employee' || unit === 'databeskyttelse');
    if (!isApart) expect(line.at(-1), handle).toBe('karen');
  }
});

test('S62, S74: there is one data protection officer with a deputy, and one accountable director', () => {
  const holders = (role: string) => workplace.appointments.filter((held) => held.role === role && holds(held, today));
  expect(holders('dpo').map(({ person }) => person)).toEqual(['ayse']);
  expect(holders('dpoDeputy').map(({ person }) => person)).toEqual(['nikolaj']);
  expect(holders('accountableExecutive').map(({ person }) => person)).toEqual(['mette']);
});

test('S91, S95: system owners are centre heads, and data owners lead people', () => {
  for (const { role, person } of workplace.appointments) {
    if (role === 'systemOwner') expect(rolesOn(person), person).toContain('centreHead');
    if (role === 'dataOwner') expect(rolesOn(person), person).toContain('lineManager');
  }
});

test.each([
  ['Mikkel has two jobs', () => jobsOf('mikkel').filter((job) => isCurrent(job, today)).length === 2],
  ['Kirsten is on leave', () => jobsOf('kirsten').every((job) => isPaused(job, today))],
  [
    'Hans left within the last two months',
    () => rolesOn('hans').length === 0 && rolesOn('hans', addDays(today, -60)).length > 0,
  ],
  [
    'Line starts next Monday and not before',
    () => jobsOf('line')[0]?.from === '2026-11-30' && rolesOn('line').length === 0,
  ],
  ['Unni has no employment', () => jobsOf('unni').length === 0],
])('G7: %s', (_, isSo) => {
  expect(isSo()).toBe(true);
});

test.each(['2026-11-23', '2026-11-27', '2026-11-29'])(
  'Made on %s, the one who starts on Monday has not started',
  (day) => {
    const [job] = sampleWorkplace(day, (handle) => handle).employments.filter(({ person }) => person === 'line');
    expect(job?.from).toBe('2026-11-30');
  },
);

test.each(samplePeople.filter(({ owes }) => owes).map(({ handle, owes = [] }) => [handle, owes] as const))(
  'S87: %s owes %j and nothing else',
  (handle, owes) => {
    expect(owedBy(handle).sort()).toEqual([...owes].sort());
    expect(required(handle).length).toBeGreaterThan(owes.length);
  },
);

test('S88: what Lone owes is a rule that changed and one that is new to her', () => {
  const occasions = owed(required('lone')).map(({ rule, occasion }) => [rule.id, occasion]);
  expect(Object.fromEntries(occasions)).toEqual({ r06: 'changed', r14: 'new' });
});

test('S24, S25: Birgit gets the short track and Ravi the stricter rules', () => {
  const ids = (handle: string) => required(handle).map(({ rule }) => rule.id);
  expect(ids('birgit').length).toBeLessThan(ids('lone').length);
  expect(ids('birgit')).toContain('r32');
  expect(ids('ravi')).toEqual(expect.arrayContaining(['r28', 'r29', 'r30']));
  expect(ids('lone')).not.toContain('r28');
});

test('S24, S82: the sample shows every reason, every kind of pack and every kind of choice', () => {
  const reasons = samplePeople.flatMap(({ handle }) => required(handle).flatMap((item) => item.reasons));
  expect(new Set(reasons.map(({ why }) => why))).toEqual(new Set(['core', 'group', 'area', 'pack', 'chosen']));
  const handles = new Set(samplePeople.map(({ handle }) => handle));
  for (const { unit, person, byName, actor, from } of workplace.choices) {
    expect(sampleUnits.find((candidate) => candidate.unit === unit)?.leader).toBe(actor);
    expect(byName).toBe(samplePerson(actor).name);
    expect(from < today).toBe(true);
    if (person) expect(handles).toContain(person);
  }
});

test.each([
  ['Lone reads R15 because Sanne has added it', 'lone', 'r15', 'chosen'],
  ['Mikkel reads R27 because he teaches', 'mikkel', 'r27', 'pack'],
  ['Ali reads R27 because he is a temp', 'ali', 'r27', 'pack'],
  ['Thi reads R16 because the centre shares phones', 'thi', 'r16', 'pack'],
  ['Simon reads R27 because the manager has chosen the pack', 'simon', 'r27', 'chosen'],
  ['Omar alone reads R13', 'omar', 'r13', 'chosen'],
  ['Brian reads R15 for a time', 'brian', 'r15', 'chosen'],
  ['Katja reads R23 because she is a system administrator', 'katja', 'r23', 'group'],
])('S82: %s', (_, handle, rule, why) => {
  expect(
    required(handle)
      .find((item) => item.rule.id === rule)
      ?.reasons.map((reason) => reason.why),
  ).toContain(why);
});

test('G6: Rasmus is told that R13 was taken off, and Anne, who teaches, reads it', () => {
  const placed = placementOf('rasmus', jobsOf('rasmus'), rolesOn('rasmus'), today);
  expect(assignmentsOf(plan, placed, today).removed).toMatchObject([{ rule: 'r13', byName: 'Torben Juhl' }]);
  expect(required('anne').map(({ rule }) => rule.id)).toContain('r13');
  expect(required('jytte').map(({ rule }) => rule.id)).not.toContain('r13');
});

test('S18: who left and who went on leave have negative receipts of what they had not read, and nobody else has', () => {
  const lapses = sampleLapses(workplace, handbook.ruleVersions, readings, today);
  expect(new Set(lapses.map(({ person, why }) => `${person} ${why}`))).toEqual(
    new Set(['kirsten paused', 'hans left']),
  );
  const told = ({ person, rule, round }: { person: string; rule: string; round: string }) =>
    `${person} ${rule} ${round}`;
  const read = new Set(readings.flatMap((reading) => reading.slice(-1).filter(isInForce).map(told)));
  expect(lapses.filter((lapse) => read.has(told(lapse)))).toEqual([]);
});

test('S102: nobody on the council stands by name in the confirmations, and everybody else does', () => {
  const council = new Set(
    workplace.employments.filter(({ kind }) => kind === 'councillor').map(({ person }) => person),
  );
  const last = readings.flatMap((reading) => reading.slice(-1));
  expect(last.filter(({ person }) => council.has(person)).length).toBeGreaterThan(10);
  expect(last.filter(({ person, name }) => council.has(person) === (name !== undefined))).toEqual([]);
});

test('S82: nobody has read a rule before anything asked them to', () => {
  for (const row of readings.flatMap((reading) => reading.slice(-1)).filter(({ rule }) => rule === 'r15')) {
    if (row.person === 'lone') expect(row.confirmedAt >= addDays(today, -20)).toBe(true);
  }
});

test('Most of Sanne’s people are done or nearly, and somebody is behind', () => {
  const team = workplace.employments.filter((job) => job.manager === 'sanne' && isCurrent(job, today));
  const open = team.map(({ person }) => owedBy(person).length);
  expect(open.filter((count) => count <= 3).length).toBeGreaterThan(team.length / 2);
  expect(Math.max(...open)).toBeGreaterThan(3);
});

test('INV6, INV7: every confirmation of the year is whole, made by its person before today, and some were withdrawn', () => {
  const last = readings.flatMap((reading) => reading.slice(-1));
  expect(last.length).toBeGreaterThan(400);
  expect(last.filter((row) => !isUntouched(row) || row.actor !== row.person)).toEqual([]);
  expect(last.filter(({ confirmedAt }) => confirmedAt >= today || confirmedAt < addDays(today, -366))).toEqual([]);
  expect(new Set(last.map(({ key }) => key)).size).toBe(last.length);
  expect(readings.filter((reading) => reading.length === 3).length).toBeGreaterThan(0);
  expect(last.filter(({ withdrawnAt }) => withdrawnAt).length).toBeGreaterThan(0);
});

test('The sample signs in with the names the stand-in knows', () => {
  const environment = standinEnvironment('http://127.0.0.1:1');
  expect(tenant.sampleTenant).toBe(tenantId);
  expect(tenant.setupApp).toEqual({ clientId: setupApp.clientId, secret: setupApp.secret });
  expect(tenant.productApp).toEqual({ clientId: productApp.clientId, secret: productApp.secret });
  expect(tenant.sampleSites).toEqual({ site: environment.RETTESNOR_SITE, dbrSite: environment.RETTESNOR_DBR_SITE });
});

const sizes = (standin: Standin) =>
  standin.store.all<{ name: string; rows: number; versions: number }>(
    'SELECT l.name, count(*) AS rows, sum(i.version) AS versions FROM item i JOIN list l ON l.id = i.list GROUP BY l.name',
  );

test('A stand-in is filled through Graph, and filling it again changes nothing', async () => {
  const standin = await startStandin({ port: 0 });
  try {
    await seedSample({ standin: standin.url });
    const first = sizes(standin);
    expect(Object.fromEntries(first.map(({ name, rows }) => [name, rows]))).toMatchObject({
      RuleVersions: handbook.ruleVersions.length,
      Pages: handbook.pages.length,
      Employments: workplace.employments.length,
      Packs: workplace.packs.length,
      ReadingChoices: workplace.choices.length,
    });
    standin.clock.move('+1d');
    await seedSample({ standin: standin.url });
    expect(sizes(standin)).toEqual(first);
    expect(standin.store.one<{ people: number }>('SELECT count(*) AS people FROM person')?.people).toBe(
      samplePeople.length + secondAccounts.length,
    );
  } finally {
    await standin.close();
  }
});

test('G8: Eksempel Kommune has heard its staff before managers met names, and has no step left of it', () => {
  const { settings } = workplace;
  expect(firstNotice.filter((name) => readSetting(name, settings) === '')).toEqual([]);
  const faults = staffNoticeSettings.map((name) => staffNoticeFault(name, settings, today));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  expect(personalViewsOn(settings, today).may).toBe(true);
});

test('A seeding that was stopped half-way is completed by the next', async () => {
  const standin = await startStandin({ port: 0 });
  try {
    standin.faults.add({ route: 'POST .*batch', status: 503, times: 1 });
    await expect(seedSample({ standin: standin.url, history: false })).rejects.toThrow('503');
    await seedSample({ standin: standin.url, history: false });
    const rows = Object.fromEntries(sizes(standin).map(({ name, rows: count }) => [name, count]));
    expect(rows).toMatchObject({ Employments: workplace.employments.length, Settings: workplace.settings.length });
  } finally {
    await standin.close();
  }
});

test('A synthetic municipality has the size it was asked for and is the same twice', async () => {
  const make = async () => {
    const standin = await startStandin({ port: 0 });
    standin.clock.move('2026-11-25T08:00');
    try {
      const size = await seedSynthetic({ standin, people: 60, years: 2 });
      const sum = standin.store
        .all<{ fields: string }>('SELECT fields FROM item ORDER BY list, id')
        .map(({ fields }) => fields);
      return { size, sum };
    } finally {
      await standin.close();
    }
  };
  const [one, two] = [await make(), await make()];
  expect(one.size).toMatchObject({ people: 60, ruleVersions: rules.size * 2 });
  expect(one.size.confirmations).toBeGreaterThan(60 * 10);
  expect(two.sum.toSorted()).toEqual(one.sum.toSorted());
});
