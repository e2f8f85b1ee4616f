import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/core/role.ts';
import { besides, isHere, menuOf, thumbRow } from '../../src/tabs/menu.ts';
import { routeOf } from '../../src/tabs/route.ts';
import { tab as danish } from '../../src/text/da/tab/tab.ts';
import { tab as english } from '../../src/text/en/tab/tab.ts';
import { mayBy, rights } from '../role-oracle.ts';
import { pagesIn } from './menu-pages.ts';

const actionsOf = (...roles: readonly Role[]) =>
  [...rights.keys()].flatMap((what) => {
    const [kind, name] = what.split(' ');
    return name && ['view', 'action'].includes(kind ?? '') && mayBy(roles, what) ? [name] : [];
  });
const menu = (roles: readonly Role[], waiting = {}) => menuOf(actionsOf(...roles), danish, waiting);
const first = (...of: Parameters<typeof menu>) => menu(...of).map(({ name }) => name);
const row = (...of: Parameters<typeof menu>) => thumbRow(menu(...of), danish).row.map(({ name }) => name);

describe('the first level of the menu', () => {
  test.each<[roles: readonly Role[], names: string]>([
    [['employee'], 'Start Håndbog Spørg Meld Min side'],
    [['employee', 'lineManager'], 'Start Team Håndbog Spørg Meld Min side'],
    [['employee', 'lineManager', 'centreHead'], 'Start Team Center Håndbog Spørg Meld Min side'],
    [['employee', 'serviceDesk'], 'Start IT-sager Håndbog Spørg Meld Min side'],
    [['employee', 'dpo'], 'Start Sager Håndbog Spørg Meld Min side Regler Overblik Opsætning'],
    [['employee', 'editor'], 'Start Håndbog Spørg Meld Min side Regler Overblik Opsætning'],
    [['employee', 'accountableExecutive'], 'Start Beslutninger Center Håndbog Spørg Meld Min side Regler Overblik'],
    [
      ['employee', 'lineManager', 'centreHead', 'accountableExecutive'],
      'Start Beslutninger Ledelse Håndbog Spørg Meld Min side Regler Overblik',
    ],
    [['outside'], 'Start Meld'],
  ])('of %s is short', (roles, names) => {
    expect(first(roles).join(' ')).toBe(names);
  });

  test('has what is counted for somebody who may not see the rest of it', () => {
    expect(first(['outside'], { '/from-dpo': 1 })).toEqual(['Start', 'Meld', 'Fra DBR']);
    const standIn = menu(['employee'], { '/decisions': 2, '/appointments': 1 });
    expect(standIn.map(({ name, waiting }) => [name, waiting])).toEqual([
      ['Start', 0],
      ['Beslutninger', 2],
      ['Håndbog', 0],
      ['Spørg', 0],
      ['Meld', 0],
      ['Min side', 0],
      ['Opsætning', 1],
    ]);
    // Asked once and done: the page stays, to look back.
    expect(pagesIn(menu(['employee'], { '/from-dpo': 0 }))).toContain('/from-dpo');
  });

  test('adds up what waits within', () => {
    const counted = menu(['employee', 'dpo'], {
      '/case/2026-0001': 1,
      '/cases': 1,
      '/exemptions': 3,
      '/questions': 1,
      '/appointments': 1,
    });
    const waiting = Object.fromEntries(counted.map((entry) => [entry.name, entry.waiting]));
    expect(waiting).toMatchObject({ Sager: 2, Regler: 3, Spørg: 1, Opsætning: 1, Overblik: 0 });
  });
});

test('under the thumb are five, with one’s own work among them and the rest counted behind Mere', () => {
  expect(row(['employee'])).toEqual(['Start', 'Håndbog', 'Spørg', 'Meld', 'Min side']);
  expect(row(['employee', 'lineManager'])).toEqual(['Start', 'Team', 'Håndbog', 'Meld', 'Mere']);
  expect(row(['employee', 'dpo'])).toEqual(['Start', 'Sager', 'Håndbog', 'Meld', 'Mere']);
  expect(row(['employee', 'serviceDesk'])).toEqual(['Start', 'IT-sager', 'Håndbog', 'Meld', 'Mere']);
  expect(row(['employee', 'editor'])).toEqual(['Start', 'Spørg', 'Håndbog', 'Meld', 'Mere']);
  const { row: thumbs, behind } = thumbRow(menu(['employee', 'dpo'], { '/questions': 2, '/exemptions': 1 }), danish);
  expect(thumbs.at(-1)).toMatchObject({ to: '/more', waiting: 3 });
  expect(behind.map(({ name }) => name)).toEqual(['Spørg', 'Min side', 'Regler', 'Overblik', 'Opsætning']);
  expect(thumbs.filter((one) => isHere(one, '/exemptions')).map(({ to }) => to)).toEqual(['/more']);
});

test('a manager has in one row what is about the people, and leads nowhere twice', () => {
  const led = menu(['employee', 'lineManager', 'centreHead']);
  expect(besides(led, '/team')?.places.map(({ name }) => name)).toEqual([
    ...['Folk', 'Læsning', 'Møder', 'Nye', 'Formidling', 'Dispensationer', 'Samarbejdspartnere'],
  ]);
  expect(besides(led, '/wheel')?.places.map(({ name }) => name)).toEqual([
    'Ledere',
    'Læsestatus',
    'Træning',
    'Årshjul',
    'Systemer',
  ]);
  expect(besides(led, '/team/paper')).toBeUndefined();
  expect(besides(led, '/')).toBeUndefined();
});

test.each([...new Set([...rights.values()].flatMap(({ roles }) => roles))])(
  '%s finds each page once, in both languages, at an address the tab knows',
  (role) => {
    const waiting = { '/from-dpo': 1, '/decisions': 1, '/appointments': 1, '/first-steps': 1 };
    for (const text of [danish, english]) {
      const all = menuOf(actionsOf(role), text, waiting);
      const pages = pagesIn(all);
      expect(pages).toEqual([...new Set(pages)]);
      expect(pages.filter((to) => to !== '/' && routeOf(to.slice(1)) === undefined)).toEqual([]);
      expect(all.length).toBeLessThanOrEqual(9);
    }
  },
);
