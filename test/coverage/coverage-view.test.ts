import { afterAll, beforeAll, expect, test } from 'vitest';
import { Control, ControlResult } from '../../src/features/controls/records.ts';
import { NotRelevant, notRelevantKey } from '../../src/features/coverage/records.ts';
import { Review } from '../../src/features/reviews/records.ts';
import { insideOf } from '../examples/example.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
const made = { actor: 'system', at: '2026-06-01T08:00:00Z' };
const someone = '11111111-1111-4111-8111-111111111111';
const control = 'control:rule:r06:verification';

beforeAll(async () => {
  here = await world();
  const { records } = insideOf(here).ports;
  const about = { about: 'rule:r06', kind: 'verification' as const };
  await records.create(Control, {
    ...made,
    ...about,
    key: control,
    months: 12,
    startOn: '2026-06-01',
    plannedOn: '2026-06-01',
  });
  await records.create(ControlResult, {
    ...{ ...made, ...about, key: 'controlresult:rule:r06:verification:2026-06-01', dueOn: '2026-06-01' },
    ...{ doneOn: '2026-06-01', outcome: 'inOrder', note: 'Set', doneByName: 'Karen Krogh', doneBy: someone, control },
  });
  await records.create(Review, {
    ...{
      ...made,
      key: `review:${someone}:2026-1`,
      manager: someone,
      managerName: 'Mette Madsen',
      state: 'held',
      number: '2026-1',
    },
    ...{ heldOn: '2026-06-01', points: '', minutes: 20, rules: ['R06 3.0'], deed: 'held' },
  });
  await until(async () => (await rowsOf(here, 'controlResult')).length === 1);
});
afterAll(() => here.close());

const shown = async (who: Who = 'dina') => (await here.as(who).view('coverage', {})).answer;
const area = async (id: string, who: Who = 'dina') => here.as(who).view('coverageArea', { area: id });

test('S31, S125: a rule that is checked and was met about counts in each of its focus areas', async () => {
  const rules = (await here.as('eva').view('handbook', {})).answer;
  expect(JSON.stringify(rules)).toContain('r06');
  const { rules: found } = (await area('confidentiality')).answer;
  expect(found.find(({ rule }) => rule === 'r06')).toMatchObject({
    ...{ check: 'fresh', checkedOn: '2026-06-01', meetings: 1 },
  });
  const figures = (await shown()).focus.find((one) => one.area === 'confidentiality');
  expect(figures).toMatchObject({ rules: found.length, checked: 1, discussed: 1 });
  expect((await shown()).focus).toHaveLength(7);
});

test('nobody is named, and nothing of who met', async () => {
  const all = JSON.stringify([await shown('rene'), (await area('confidentiality', 'rene')).answer]);
  for (const name of ['Mette Madsen', 'Karen Krogh']) expect(all).not.toContain(name);
});

test('S125: the standards are shown where the municipality has chosen so, and not before', async () => {
  expect((await shown()).standards).toBeUndefined();
  for (const id of ['5.14', 'n10', 'xyzzy', '']) expect((await area(id)).refusal?.code).toBe('unknownPage');
  expect([(await shown('eva')).mayChoose, (await shown('ivan')).mayChoose]).toEqual([true, false]);

  await here.as('eva').carryOut('saveSetting', { setting: 'coverageByStandard', value: 'true', seen: 0 });
  await expect.poll(async () => (await shown()).standards?.iso.length).toBe(93);
  const { standards } = await shown();
  expect(standards?.nis2).toHaveLength(10);
  const states = new Set(standards?.iso.map(({ state }) => state));
  expect(states.has('shown') && states.has('missing')).toBe(true);
  expect((await area('n10')).answer.iso).toContain('8.5');
  expect((await area('9.9')).refusal?.code).toBe('unknownPage');
});

test('S113: a control that has ended shows nothing any more', async () => {
  const { records } = insideOf(here).ports;
  const stored = records.find(Control, control);
  if (!stored) throw new Error('no control');
  await records.update(Control, stored, { ...stored.record, endedOn: '2026-12-01' });
  await expect
    .poll(async () => (await area('confidentiality')).answer.rules.find(({ rule }) => rule === 'r06')?.check)
    .toBe('none');
});

test('S125: an editor says that a number is not relevant, and why; a focus area always is, and it can be taken back', async () => {
  const say = (who: Who, of: string, because?: string, seen = 0) =>
    here.as(who).action('saveNotRelevant', { area: of, seen, ...(because !== undefined && { because }) });
  for (const id of ['confidentiality', '9.9', '__proto__']) {
    expect((await say('eva', id, 'Fordi')).refusal?.code).toBe('unknownPage');
  }
  expect((await say('dina', '8.30', 'Fordi')).refusal?.code).toBe('notAllowed');
  const because = 'Vi får ikke udviklet systemer af andre, 311236-4321';
  const { version } = (await say('eva', '8.30', because)).answer;
  const isoState = async () => (await shown()).standards?.iso.find((one) => one.area === '8.30')?.state;
  await expect.poll(isoState).toBe('notRelevant');
  const said = (await area('8.30')).answer.notRelevant;
  expect(said).toMatchObject({ on: '2026-12-01', version });
  expect(said?.because).not.toContain('4321');
  expect((await say('eva', '8.30', 'Noget andet')).refusal?.code).toBe('changedMeanwhile');

  await say('eva', 'n8', 'Vi krypterer ikke selv');
  const nis2 = async () => (await shown()).standards?.nis2.find((one) => one.area === 'n8');
  await expect.poll(async () => (await nis2())?.isRelevant).toBe(false);
  expect((await nis2())?.gaps).toBe(0);

  const again = (await say('eva', '8.30', undefined, version)).answer;
  await expect.poll(isoState).not.toBe('notRelevant');
  expect((await area('8.30')).answer.notRelevant).toEqual({ version: again.version });
});

test('S125: a reason somebody has emptied in SharePoint makes nothing irrelevant', async () => {
  const { records } = insideOf(here).ports;
  const row = { ...made, key: notRelevantKey('8.28'), area: '8.28', because: '  ' };
  await records.create(NotRelevant, row);
  await expect.poll(() => records.find(NotRelevant, row.key)).toBeDefined();
  expect((await area('8.28')).answer.notRelevant).toMatchObject({ version: 1 });
  expect((await shown()).standards?.iso.find((one) => one.area === '8.28')?.state).not.toBe('notRelevant');
});
