import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusIds, isoIds } from '../../src/features/coverage/standards.ts';
import { RuleVersion } from '../../src/features/handbook/records.ts';
import { insideOf } from '../examples/example.ts';
import { aVersion } from '../records.ts';
import { type World, world } from '../world.ts';

const many = 500;
const name = (index: number) => `r${String(index + 100).padStart(3, '0')}`;
const focusOf = (index: number) => focusIds[index % focusIds.length] ?? 'integrity';
const isoOf = (index: number) => isoIds[index % isoIds.length] ?? '5.1';

let here: World;
beforeAll(async () => {
  here = await world();
  here.standin.meter.limit = Number.POSITIVE_INFINITY;
  const { records } = insideOf(here).ports;
  const rows = Array.from({ length: many }, (_, index) => {
    const rule = name(index);
    const own = { rule, key: `${rule}:1.0`, version: '1.0', focus: [focusOf(index)], iso: [isoOf(index)] };
    return aVersion({ ...own, title: `Regel ${index}`, decision: 'handbook:2025' });
  });
  for (let at = 0; at < rows.length; at += 50)
    await Promise.all(rows.slice(at, at + 50).map((row) => records.create(RuleVersion, row)));
  await here.as('eva').carryOut('saveSetting', { setting: 'coverageByStandard', value: 'true', seen: 0 });
}, 120_000);
afterAll(() => here.close());

test('S31, S125: of a handbook of 500 rules every one is counted in its areas and in no other', async () => {
  const page = async () => (await here.as('dina').view('coverage', {})).answer;
  await expect.poll(async () => (await page()).standards?.iso.length).toBe(93);
  const { focus, standards } = await page();
  const own = (count: number, index: number, of: number) => Math.floor(count / of) + (index < count % of ? 1 : 0);
  focusIds.forEach((id, index) => {
    const { answer } = { answer: focus.find(({ area }) => area === id) };
    // The small workplace has a few rules of its own beside them.
    expect(answer?.rules).toBeGreaterThanOrEqual(own(many, index, focusIds.length));
  });
  expect(focus.reduce((sum, { rules }) => sum + rules, 0)).toBeLessThan(many + 20);
  isoIds.forEach((id, index) => {
    const found = standards?.iso.find(({ area }) => area === id);
    expect(found?.rules, id).toBeGreaterThanOrEqual(own(many, index, isoIds.length));
  });
});

test('S31: an area of it opens its own rules alone, each with a title', async () => {
  const { rules } = (await here.as('dina').view('coverageArea', { area: '8.34' })).answer;
  const wanted = Array.from({ length: many }, (_, index) => index).filter((index) => isoOf(index) === '8.34');
  expect(rules.map(({ rule }) => rule)).toEqual(wanted.map(name));
  expect(rules.every(({ title }) => /^Regel \d+$/.test(title))).toBe(true);
});
