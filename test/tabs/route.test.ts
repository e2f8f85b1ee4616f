import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routeOf } from '../../src/tabs/route.ts';

test.each([
  ['/', '/'],
  ['rule/r06', '/rule/r06'],
  ['rule/r06/3.0', '/rule/r06/3.0'],
  ['handbook/rule/r14', '/handbook/rule/r14'],
  ['handbook/page/role-lineManager', '/handbook/page/role-lineManager'],
  ['handbook/page/policy/1.0', '/handbook/page/policy/1.0'],
  ['receipts', '/receipts'],
  ['receipts?code=k7qp3m', '/receipts?code=k7qp3m'],
  ['report', '/report'],
  ['reports', '/reports'],
  ['reports/2026-0042', '/reports/2026-0042'],
  ['case/2026-0016', '/case/2026-0016'],
  ['case/2026-0016/log', '/case/2026-0016/log'],
  ['cases', '/cases'],
  ['desk', '/desk'],
  ['decisions', '/decisions'],
  ['from-dpo', '/from-dpo'],
  ['site-touches', '/site-touches'],
  ['lessons', '/lessons'],
  ['centre?about=reviews', '/centre?about=reviews'],
  ['centre/report', '/centre/report'],
  ['breach-reports', '/breach-reports'],
  ['annual-report', '/annual-report'],
  ['annual-report/2026', '/annual-report/2026'],
  ['meeting', '/meeting'],
  ['reviews/on', '/reviews/on'],
  ['meeting/k7qp3m', '/meeting/k7qp3m'],
  ['more', '/more'],
  ['kit', '/kit'],
  ['settings#managers', '/settings#managers'],
  ['/about-me', '/about-me'],
  ['handbook?q=må jeg sende sms&by=iso&x=1', '/handbook?q=m%C3%A5+jeg+sende+sms&by=iso'],
  ['handbook?by=//evil.example', '/handbook'],
  [`handbook?q=${'a'.repeat(10_000)}`, `/handbook?q=${'a'.repeat(200)}`],
])('a deep link to %s opens its page', (subPageId, path) => {
  expect(routeOf(subPageId)).toBe(path);
});

test('a deep link opens every page of the tab that needs no more than its name', () => {
  const source = readFileSync(new URL('../../src/tabs/routes.tsx', import.meta.url), 'utf8');
  const paths = [...source.matchAll(/path="([^"*]+)"/g)].map(([, path = '']) => path.replace(/\/(:\w+\?)?$/, ''));
  const plain = paths.filter((path) => !path.includes(':'));
  expect(plain).toContain('system-bridges');
  // Those within the handbook stand there under its name.
  const opens = (path: string) => [path, `handbook/${path}`].some((link) => routeOf(link) === `/${link}`);
  expect(plain.filter((path) => !opens(path))).toEqual([]);
});

test.each([
  'rule/r06/../../x',
  '//evil.example',
  'javascript:alert(1)',
  'rule/<b>',
  'case/16',
  'somewhere',
  'settings#<b>',
])('a link to %s, which nobody makes, leads to where that is said', (subPageId) => {
  expect(routeOf(subPageId)).toBe('/unknown');
});

test('without a deep link the tab stays where Teams opened it', () => {
  expect(routeOf(undefined)).toBeUndefined();
  expect(routeOf('')).toBeUndefined();
});
