import { expect, test } from 'vitest';
import {
  faultsOfAudit,
  faultsOfEnd,
  faultsOfPoint,
  faultsOfPresenting,
  type Named,
} from '../../src/features/audits/audit-faults.ts';
import type { Audit, AuditPoint } from '../../src/features/audits/records.ts';
import { aFinding, anAudit, aPoint } from './given-audits.ts';

const today = '2026-12-01';
const fits: Named = { isHere: true, isPerson: true, watches: false, isSame: false };

test.each<[string, Partial<Audit>, Partial<Named> | undefined, readonly string[]]>([
  ['by somebody in time', {}, {}, []],
  ['by nobody', {}, undefined, ['noPerformer']],
  ['without a day', { dueOn: undefined }, {}, ['noPerformer']],
  ['by who asked for it (S37)', {}, { isSame: true }, ['sameAsRequester']],
  ['by the DBR', {}, { watches: true }, ['watches']],
  ['by one who has left', {}, { isHere: false }, ['notHere']],
  ['by a mailbox', {}, { isPerson: false }, ['noPerson']],
  ['from tomorrow', { beganOn: '2026-12-02' }, {}, ['inTheFuture']],
  ['to be done yesterday', { dueOn: '2026-11-30' }, {}, ['inThePast']],
  ['to be done in three years', { dueOn: '2029-12-01' }, {}, ['tooFar']],
  ['with a link that is none', { link: 'http://eksempel.dk' }, {}, ['link']],
  ['of the auditors by a firm', { kind: 'external', dueOn: undefined, performedBy: 'Revision A/S' }, undefined, []],
  ['of the auditors by nobody', { kind: 'external', dueOn: undefined }, undefined, ['noFirm']],
  [
    'of an authority dated tomorrow',
    { kind: 'authority', performedBy: 'T', beganOn: '2026-12-02' },
    undefined,
    ['inTheFuture'],
  ],
])('S37, S114: an audit %s: %j', (_, own, performer, faults) => {
  const named = performer && { ...fits, ...performer };
  expect(faultsOfAudit(anAudit(own), named, { today, isNew: true })).toEqual(faults);
});

test('a day that has passed meanwhile does not stop the rest from being put right', () => {
  expect(faultsOfAudit(anAudit({ dueOn: '2026-11-01' }), fits, { today, isNew: false })).toEqual([]);
});

test.each<[string, AuditPoint, Partial<Named> | undefined, readonly string[]]>([
  ['in order', aPoint(1), undefined, []],
  ['a finding somebody puts right', aFinding(1), {}, []],
  ['a finding without an owner', aFinding(1), undefined, ['noFollowUp']],
  ['a finding without a day', aFinding(1, { followUpDue: undefined }), {}, ['noFollowUp']],
  ['a finding with nothing to do', aFinding(1, { followUp: undefined }), {}, ['noFollowUp']],
  ['a finding for yesterday', aFinding(1, { followUpDue: '2026-11-30' }), {}, ['followUpInThePast']],
  ['a finding of who found it (S37)', aFinding(1), { isSame: true }, ['ownFinding']],
  ['a finding for the DBR', aFinding(1), { watches: true }, ['watches']],
  ['not looked at', aPoint(1, { outcome: 'notLookedAt' }), undefined, []],
])('S37, S113: %s', (_, point, keeper, faults) => {
  const named = keeper && { ...fits, ...keeper };
  expect(faultsOfPoint(point, named, { today, isNew: true })).toEqual(faults);
});

test.each<[string, Partial<Audit>, number, readonly string[]]>([
  ['all answered', {}, 0, []],
  ['a line without an answer', {}, 1, ['openPoints']],
  ['the auditors’ report with a link', { kind: 'external', link: 'https://e.dk' }, 0, []],
  ['the auditors’ report as a file', { kind: 'external', fileHash: 'a'.repeat(64) }, 0, []],
  ['the auditors’ report that is nowhere', { kind: 'external' }, 0, ['noReport']],
])('S116: concluding with %s', (_, own, open, faults) => {
  expect(faultsOfEnd(anAudit(own), { open, seen: 1 })).toEqual(faults);
});

test('S120: an audit of our own in which nothing was looked at shows nothing, and is given up instead', () => {
  expect(faultsOfEnd(anAudit(), { open: 0, seen: 0 })).toEqual(['nothingSeen']);
  expect(faultsOfEnd(anAudit({ checklist: undefined, subjects: undefined }), { open: 0, seen: 0 })).toEqual([
    'nothingSeen',
  ]);
  expect(faultsOfEnd(anAudit({ kind: 'external', link: 'https://e.dk' }), { open: 0, seen: 0 })).toEqual([]);
});

test.each<[string | undefined, string | undefined, readonly string[]]>([
  ['2026-11-20', '26/1042', []],
  [undefined, undefined, []],
  ['2026-12-02', '26/1042', ['inTheFuture']],
  ['2026-11-20', undefined, ['noCase']],
  [undefined, '26/1042', ['noCase']],
])('S116: put before the council %s, case %s: %j', (presentedOn, caseNumber, faults) => {
  expect(faultsOfPresenting({ presentedOn, caseNumber }, today)).toEqual(faults);
});
