import { expect, test } from 'vitest';
import { askedOf } from '../../src/features/cases/incident/asked.ts';
import { categories } from '../../src/features/cases/incident/category.ts';
import { categoryGroups } from '../../src/features/cases/incident/category-groups.ts';
import { answeredIncident } from '../../src/features/cases/incident/report.ts';
import { anIncident } from '../cases/incidents.ts';

const by = { id: 'lone' };
const now = '2026-12-01T09:00:00Z';

test('every kind is in one of five groups of two to four', () => {
  const groups = Object.values(categoryGroups);
  expect(groups).toHaveLength(5);
  expect(groups.flat().toSorted()).toEqual([...categories].sort());
  for (const group of groups) expect([2, 3, 4]).toContain(group.length);
});

test('of what reached nobody is not asked how many saw it', () => {
  expect(askedOf('nearMiss')).toEqual(['discovered', 'concerns']);
  expect(askedOf('paper')).toHaveLength(6);
});

test('an answer says which question it belongs to, and "don’t know" takes back what was said', () => {
  const first = answeredIncident(anIncident(), { persons: '100+', concerns: [] }, by, now);
  expect(first).toMatchObject({ persons: '100+', answered: ['persons', 'concerns'], redFlags: ['manyPeople'] });
  const second = answeredIncident(first, { dontKnow: ['persons'] }, by, now);
  expect([second.persons, second.redFlags]).toEqual([undefined, undefined]);
  expect(second).toMatchObject({ answered: ['persons', 'concerns'], unsure: ['persons'] });
  const third = answeredIncident(second, { persons: '1' }, by, now);
  expect([third.persons, third.unsure]).toEqual(['1', undefined]);
});

test('not knowing whether it is stopped is an answer, and taking the last kind of information away is none', () => {
  const said = answeredIncident(anIncident(), { dontKnow: ['contained'], data: ['cpr'] }, by, now);
  expect(said).toMatchObject({ contained: 'unknown', answered: ['data', 'contained'] });
  expect(answeredIncident(said, { data: [] }, by, now).answered).toEqual(['contained']);
});
