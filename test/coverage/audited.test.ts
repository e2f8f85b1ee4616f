import { expect, test } from 'vitest';
import type { AuditPoint } from '../../src/features/audits/records.ts';
import { auditAreas } from '../../src/features/audits/stored-words.ts';
import { auditedOf, isoOfArea } from '../../src/features/coverage/audited.ts';
import { figuresOf, stateOfArea } from '../../src/features/coverage/coverage.ts';
import { areaCalled, isoIds } from '../../src/features/coverage/standards.ts';
import { anAudit, aPoint } from '../audits/given-audits.ts';

const today = '2026-12-01';
const ended = (concludedOn: string, own: object = {}) => anAudit({ state: 'done', concludedOn, ...own });
const point = (subject: string, own: Partial<AuditPoint> = {}) => aPoint(subject, { subject, ...own });

test.each<[string, string, Partial<AuditPoint>, string | undefined]>([
  ['in order', '2026-06-01', {}, '2026-06-01'],
  ['with something to put right: it was looked at', '2026-06-01', { outcome: 'finding' }, '2026-06-01'],
  ['that was not looked at', '2026-06-01', { outcome: 'notLookedAt' }, undefined],
  ['that was withdrawn', '2026-06-01', { outcome: 'withdrawn' }, undefined],
  ['two years ago', '2024-12-01', {}, '2024-12-01'],
  ['more than two years ago', '2024-11-30', {}, undefined],
])('S113, S125: a rule in the sample of an audit, %s', (_what, concludedOn, own, expected) => {
  expect(auditedOf([ended(concludedOn)], [point('rule:r06', own)], today).rules.get('r06')).toBe(expected);
});

test('an audit that is under way or given up shows nothing, and of two the latest says it', () => {
  const points = [point('rule:r06'), point('area:access')];
  expect(auditedOf([anAudit()], points, today)).toEqual({ rules: new Map(), areas: [] });
  expect(auditedOf([ended('2026-06-01', { state: 'givenUp' })], points, today).areas).toEqual([]);
  const later = ended('2026-09-01', { key: 'audit:later' });
  const both = [...points, point('rule:r06', { audit: later.key })];
  expect(auditedOf([ended('2026-06-01'), later], both, today).rules.get('r06')).toBe('2026-09-01');
});

test('S120, S125: the areas of an internal IT audit are about numbers there are, and what shows them is not what it found', () => {
  expect(Object.keys(isoOfArea)).toEqual(Object.keys(auditAreas));
  expect(
    Object.values(isoOfArea)
      .flat()
      .filter((id) => !isoIds.includes(id)),
  ).toEqual([]);
  const { areas: audited } = auditedOf([ended('2026-06-01', { kind: 'internal' })], [point('area:access')], today);
  expect(audited).toMatchObject([{ kind: 'internal', heading: 'Hver dag', checkedOn: '2026-06-01' }]);
  expect(JSON.stringify(audited)).not.toContain('26/1042');
  const holds = (id: string) => audited.filter(({ iso }) => areaCalled(id)?.area.holds({ focus: [], iso })).length;
  expect([holds('5.18'), holds('n9'), holds('8.32'), holds('confidentiality')]).toEqual([1, 1, 0, 0]);
  expect(stateOfArea(figuresOf({ rules: [], controls: [], audited }))).toBe('shown');
});
