import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrColumns } from '../../../src/features/workplace/hr-words.ts';
import { Employment, EveryUnit, Unit } from '../../../src/features/workplace/records.ts';
import { insideOf } from '../../examples/example.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { upnOf } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { building, faultsOf } from './building.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const { save, close, open, made, shown } = building(() => here);

strangersAreRefused(() => here, 'closeUnit', 'eva', { unit: 'nord', does: 'close', seen: 1 });

test('an empty unit is closed from today, offered nowhere, and opened again', async () => {
  const { unit, seen } = await made({ name: 'Tomt hus' });
  const { answer } = await close(unit, seen);
  expect(answer).toMatchObject({ unit, closed: '2026-12-01' });
  expect((await close(unit, seen)).answer).toEqual(answer);
  const { records } = insideOf(here).ports;
  expect([records.find(Unit, unit), records.all(Unit).some(({ record }) => record.unit === unit)]).toEqual([
    undefined,
    false,
  ]);
  expect(records.find(EveryUnit, unit)?.record.closed).toBe('2026-12-01');
  expect((await shown(unit))?.closed).toBe('2026-12-01');
  const edit = { unit, name: 'Andet navn', seen: answer.seen };
  expect(faultsOf(await save(edit))).toEqual({ faults: ['closed'] });
  expect(faultsOf(await save({ name: 'Under lukket', parent: unit }))).toEqual({ faults: ['parentGone'] });
  expect((await open(unit, seen)).refusal?.code).toBe('changedMeanwhile');
  expect((await open(unit, answer.seen)).answer).toMatchObject({ unit, seen: answer.seen + 1 });
  expect((await shown(unit))?.closed).toBeUndefined();
});

test('a closed unit counts nowhere: not in who leads, the gaps, the reading plan or a file from HR; Om mig still tells', async () => {
  const nils = await here.as('nils').id();
  const { unit, seen } = await made({ name: 'Aftenholdet', manager: nils });
  const gone = await made({ name: 'Uden leder' });
  const looked = async () => (await here.as('eva').view('accountability', {})).answer;
  const before = await looked();
  const nameless = ({ gaps }: typeof before) => gaps.filter(({ subject }) => subject === gone.unit);
  expect([(await here.as('nils').view('me', {})).answer.roles, nameless(before).length]).toEqual([['lineManager'], 1]);
  for (const one of [{ unit, seen }, gone]) expect((await close(one.unit, one.seen)).refusal).toBeUndefined();
  const after = await looked();
  expect(after.looked.units).toBe(before.looked.units - 2);
  expect(nameless(after)).toEqual([]);
  expect((await here.as('nils').view('me', {})).answer.roles).not.toContain('lineManager');
  expect([...insideOf(here).ports.reader().plan().parents.keys()]).not.toContain(unit);
  const line = `7002;${upnOf('nils')};;Medarbejder;Konsulent;Administration;Aftenholdet;;01-08-2026;;;`;
  const csv = [hrColumns.join(';'), line, ''].join('\r\n');
  const { faults } = (await here.as('eva').action('importEmployments', { csv, check: true })).answer;
  expect(faults.map(({ fault }) => fault)).toEqual(['unknownUnit']);
  const { lists } = (await here.as('nils').view('aboutMe', {})).answer;
  expect(lists.find(({ list }) => list === 'Units')?.count).toBe(1);
});

test.each([
  ['people are in it', 'nord', undefined, ['peopleInside']],
  ['units are in it', 'center-liv', undefined, ['unitsInside']],
  ['it is the municipality', 'kommunen', 'center-liv', ['topStays']],
  ['who is to take over is not there', 'nord', 'intet', ['intoGone']],
  ['who is to take over lies below', 'center-liv', 'nord', ['intoBelow']],
])('is refused while %s', async (_, unit, into, faults) => {
  const reply = await close(unit, (await shown(unit))?.seen ?? 0, into);
  expect([reply.refusal?.code, faultsOf(reply)]).toEqual(['unitInvalid', { faults }]);
});

test('is an editor’s, of a unit that is there, as it was seen', async () => {
  const { unit, seen } = await made({ name: 'Snart lukket' });
  expect((await close(unit, seen, undefined, 'karen')).refusal?.code).toBe('notAllowed');
  expect((await close('intet', 1)).refusal?.code).toBe('unknownUnit');
  expect((await close(unit, seen + 1)).refusal?.code).toBe('changedMeanwhile');
});

test('a merge moves jobs and units, a repeat after a crash finishes it, and opening moves them back', async () => {
  const [from, into] = [await made({ name: 'Vestskolen' }), await made({ name: 'Østskolen' })];
  const below = await made({ name: 'SFO Vest', parent: from.unit });
  const { records } = insideOf(here).ports;
  const ids = await Promise.all((['e5', 'e6', 'e7'] as const).map((who) => here.as(who).id()));
  for (const person of ids) {
    const [job] = records.all(Employment, { person });
    if (job) await records.update(Employment, job, { ...job.record, unit: from.unit, unitName: 'Vestskolen' });
  }
  // One had been moved when the server stopped.
  const [first] = records.all(Employment, { person: ids[0] ?? '' });
  if (!first) throw new Error('no job');
  const half = { unit: into.unit, unitName: 'Østskolen', movedFrom: from.unit };
  await records.update(Employment, first, { ...first.record, ...half });
  const both = await Promise.all([
    close(from.unit, from.seen, into.unit),
    close(from.unit, from.seen, into.unit, 'eva', 1),
  ]);
  const [{ answer }] = both;
  for (const reply of both) expect([reply.refusal, reply.answer]).toEqual([undefined, answer]);
  const jobsOf = async () =>
    (await rowsOf(here, 'employment'))
      .filter(({ person }) => ids.includes(person))
      .map(({ unit, unitName, movedFrom }) => [unit, unitName, movedFrom]);
  expect(await jobsOf()).toEqual(ids.map(() => [into.unit, 'Østskolen', from.unit]));
  expect((await shown(below.unit))?.parent).toBe(into.unit);
  expect(await shown(into.unit)).toMatchObject({ people: 3, below: 0 });

  const opened = await open(from.unit, answer.seen);
  expect(opened.refusal).toBeUndefined();
  expect(await jobsOf()).toEqual(ids.map(() => [from.unit, 'Vestskolen', undefined]));
  expect(await shown(below.unit)).toMatchObject({ parent: from.unit });
  expect((await open(from.unit, answer.seen)).answer).toEqual(opened.answer);
});

test('S37: an editor does not take other people’s units over into one she leads', async () => {
  const { records } = insideOf(here).ports;
  const [mine, theirs] = [await made({ name: 'Evas hold' }), await made({ name: 'Andres hold' })];
  const stored = records.find(Unit, mine.unit);
  if (!stored) throw new Error('not there');
  const eva = { manager: await here.as('eva').id(), managerName: 'Eva Eg' };
  await records.update(Unit, stored, { ...stored.record, ...eva });
  expect((await close(theirs.unit, theirs.seen, mine.unit)).refusal?.code).toBe('ownRole');
  const moved = { unit: theirs.unit, name: 'Andres hold', parent: mine.unit, seen: theirs.seen };
  expect((await save(moved)).refusal?.code).toBe('ownRole');
  // Her own she may close, and take that back the same day.
  const closed = await close(mine.unit, mine.seen + 1);
  expect(closed.refusal).toBeUndefined();
  expect((await open(mine.unit, closed.answer.seen)).refusal).toBeUndefined();
});

test('opening is refused where another has taken the name, or what it lay under is closed', async () => {
  const parent = await made({ name: 'Overenhed' });
  const child = await made({ name: 'Underenhed', parent: parent.unit });
  const closed = (await close(child.unit, child.seen)).answer;
  const other = await made({ name: 'underenhed', parent: parent.unit });
  expect(faultsOf(await open(child.unit, closed.seen))).toEqual({ faults: ['nameTaken'] });
  for (const one of [other, parent]) expect((await close(one.unit, one.seen)).refusal).toBeUndefined();
  expect(faultsOf(await open(child.unit, closed.seen))).toEqual({ faults: ['parentGone'] });
  expect((await shown(child.unit))?.closed).toBe('2026-12-01');
});
