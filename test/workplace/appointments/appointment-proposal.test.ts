import { expect, test } from 'vitest';
import { Refusal } from '../../../src/core/refusal.ts';
import type { AppointedRole } from '../../../src/core/role.ts';
import { guardedRoles } from '../../../src/features/workplace/appointments/appointment.ts';
import { settledProposal } from '../../../src/features/workplace/appointments/appointment-proposal.ts';
import { carriedOut } from '../../../src/features/workplace/appointments/carried-out.ts';
import {
  changedProposal,
  mayUndo,
  type ProposalAction,
} from '../../../src/features/workplace/appointments/proposal-change.ts';
import { proposalNotifications } from '../../../src/features/workplace/appointments/proposal-notification.ts';
import { confirmersOf } from '../../../src/features/workplace/appointments/queries/confirmers.ts';
import type { AppointmentProposal } from '../../../src/features/workplace/appointments/records.ts';
import { anAppointment, anders, ayse, lone, mikkel } from '../../records.ts';
import { aConfirmed, aProposal } from './proposal-records.ts';

const setup = 'setup';
const holding = (held: Partial<Record<AppointedRole, string>>) => (role: AppointedRole) => {
  const holder = held[role];
  return holder === undefined ? [] : [holder];
};

test.each([
  ['dpo', { accountableExecutive: 'a' }, ['a'], false],
  ['dpoDeputy', { accountableExecutive: 'a', municipalDirector: 'm' }, ['a'], false],
  ['serviceDesk', { accountableExecutive: 'a' }, ['a'], false],
  ['accountableExecutive', { municipalDirector: 'm', dpo: 'd' }, ['m'], false],
  ['auditor', { municipalDirector: 'm' }, ['m'], false],
  ['divisionDirector', { municipalDirector: 'm', accountableExecutive: 'a' }, ['m'], false],
  ['municipalDirector', { municipalDirector: 'm', dpo: 'd', accountableExecutive: 'a' }, [setup], false],
  // The very first.
  ['dpo', {}, [setup], true],
  ['accountableExecutive', {}, [setup], true],
  ['accountableExecutive', { municipalDirector: 'm' }, ['m'], false],
  // Whom the setup names stands in for nobody while there is a DBR or a director.
  ['dpo', { dpo: 'd' }, [], false],
  ['dpoDeputy', { dpo: 'd' }, [], false],
  ['auditor', { accountableExecutive: 'a' }, [], false],
] as const)('S37, S74: %s, while %o hold roles, is confirmed by %o, standing in: %s', (role, held, people, standIn) => {
  expect(confirmersOf(role, holding(held), setup)).toMatchObject({ people, standIn });
});

test('without anybody named in the setup nobody stands in', () => {
  for (const role of guardedRoles) {
    expect(confirmersOf(role, holding({}), undefined)).toMatchObject({ people: [], standIn: false });
  }
});

const confirmers = { office: 'accountableExecutive', people: [ayse.id, anders.id, lone.id], standIn: false } as const;
const oneOnly = (one: string, other: string) => one === other;
const around = { confirmers, areOne: oneOnly, standing: undefined };
/** The appointment a proposal has left, or is to end. */
const standingFor = ({ what, role, from, to, state }: AppointmentProposal) =>
  what === 'end' ? anAppointment({ role, from, to: state === 'confirmed' ? to : undefined }) : undefined;
const noon = '2026-12-01T12:00:00Z';
const said = (wanted: ProposalAction, who: { id: string; name: string }, own: Partial<AppointmentProposal> = {}) => {
  try {
    const by = { ...who, upn: 'x', enabled: true };
    const before = aProposal(own);
    return changedProposal(before, wanted, by, { ...around, standing: standingFor(before) }, noon).state;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};
const confirm = { action: 'confirm', caseRef: '26/1' } as const;
const confirmed = aConfirmed();
const ended = aConfirmed({ what: 'end', to: '2026-12-01' });

test.each([
  ['another confirms', confirm, ayse, {}, 'confirmed'],
  ['whoever proposed does not', confirm, anders, {}, 'threePeople'],
  ['nor whoever it is about', confirm, lone, {}, 'threePeople'],
  ['nor somebody who does not confirm that role', confirm, mikkel, {}, 'notAllowed'],
  ['a deputy needs the number of a case', { action: 'confirm' }, ayse, {}, 'proposalInvalid'],
  ['the service desk needs none', { action: 'confirm' }, ayse, { role: 'serviceDesk' }, 'confirmed'],
  ['what is over is not confirmed', confirm, ayse, { to: '2026-11-30' }, 'proposalInvalid'],
  ['nor what was withdrawn', confirm, ayse, { state: 'withdrawn' }, 'proposalSettled'],
  ['nor an emergency after its hours', confirm, ayse, { lapsesAt: noon }, 'proposalSettled'],
  ['another refuses', { action: 'refuse' }, ayse, {}, 'refused'],
  ['whoever proposed withdraws', { action: 'withdraw' }, anders, {}, 'withdrawn'],
  ['nobody else does', { action: 'withdraw' }, ayse, {}, 'notAllowed'],
  ['what is confirmed is not withdrawn', { action: 'withdraw' }, anders, confirmed, 'proposalSettled'],
  ['whoever proposed undoes', { action: 'undo' }, anders, confirmed, 'undone'],
  ['whoever confirmed undoes', { action: 'undo' }, ayse, confirmed, 'undone'],
  ['whoever got the role does not', { action: 'undo' }, lone, confirmed, 'notAllowed'],
  ['whoever lost it does', { action: 'undo' }, lone, ended, 'undone'],
  ['a stranger does not', { action: 'undo' }, mikkel, ended, 'notAllowed'],
  [
    'on the next day nobody does',
    { action: 'undo' },
    anders,
    { ...confirmed, confirmedAt: '2026-11-30T12:00:00Z' },
    'proposalUndoLate',
  ],
] as const)('S37, S74: of a proposal %s', (_, wanted, who, own, answer) => {
  expect(said(wanted, who, own)).toBe(answer);
});

test('S37: two accounts of one person do not confirm each other', () => {
  const by = { ...ayse, upn: 'x', enabled: true };
  const areOne = (one: string, other: string) => one === other || [one, other].every((id) => id !== lone.id);
  const confirming = () => changedProposal(aProposal(), confirm, by, { ...around, areOne }, noon);
  expect(confirming).toThrow(expect.objectContaining({ code: 'threePeople' }));
});

const ending = aProposal({ what: 'end', from: '2024-01-01', to: '2026-12-31' });
test.each([
  ['what stands without an end', undefined, undefined],
  ['what was given a later end meanwhile', '2027-06-30', '2027-06-30'],
  ['what another has ended earlier is not made longer', '2026-12-10', 'notShorter'],
  ['what is over is not ended again', '2026-11-30', 'notShorter'],
])('S74: of %s the last day before is kept: %s, %s', (_, to, before) => {
  const by = { ...ayse, upn: 'x', enabled: true };
  const standing = anAppointment({ role: 'dpoDeputy', from: '2024-01-01', to });
  const confirmed = () => changedProposal(ending, confirm, by, { ...around, standing }, noon);
  if (before === 'notShorter') expect(confirmed).toThrow(expect.objectContaining({ code: 'proposalInvalid' }));
  else expect(confirmed()).toMatchObject({ to: '2026-12-31', toBefore: before });
});

test.each([
  ['stands as the ending left it', { to: '2026-12-31' }, true],
  ['has not been written yet', { to: undefined }, true],
  ['was ended earlier by another', { to: '2026-12-10' }, false],
  ['never held, for it was undone as well', { to: '2023-12-31' }, false],
  ['is gone', undefined, false],
])('S74: the ending of an appointment that %s is undone: %s', (_, standing, may) => {
  const confirmed = aConfirmed({ what: 'end', from: '2024-01-01', to: '2026-12-31' });
  expect(mayUndo(confirmed, anders.id, standing, '2026-12-01')).toBe(may);
});

test('S74: midnight is the one in Denmark', () => {
  const late = aConfirmed({ confirmedAt: '2026-12-01T22:59:00Z' });
  expect(mayUndo(late, anders.id, undefined, '2026-12-01')).toBe(true);
  expect(mayUndo(aConfirmed({ confirmedAt: '2026-12-01T23:01:00Z' }), anders.id, undefined, '2026-12-01')).toBe(false);
});

test('S74: what is confirmed later than it was to begin begins then, and no end lies in the past', () => {
  const by = { ...ayse, upn: 'x', enabled: true };
  const change = (own: Partial<AppointmentProposal>) =>
    changedProposal(aProposal(own), confirm, by, { ...around, standing: standingFor(aProposal(own)) }, noon);
  expect(change({ from: '2026-11-20' })).toMatchObject({ from: '2026-12-01' });
  expect(change({ from: '2026-12-20' })).toMatchObject({ from: '2026-12-20' });
  expect(change({ what: 'end', from: '2024-01-01', to: '2026-11-28' })).toMatchObject({ to: '2026-12-01' });
  expect(change({ what: 'emergency', from: '2026-11-30' })).toMatchObject({ from: '2026-11-30' });
});

const emergency = aProposal({ what: 'emergency', lapsesAt: '2026-12-04T09:00:00Z' });
const standing = anAppointment({ role: 'dpoDeputy', from: '2026-12-01', to: '2026-12-04' });
const over = { state: 'lapsed', at: '2026-12-04T09:00:00Z' } as const;
test.each([
  ['a proposal leaves it alone', aProposal(), undefined, 'as it is'],
  ['a confirmed one has its last day', aConfirmed({ to: '2027-06-30' }), undefined, '2027-06-30'],
  ['or none', aConfirmed(), undefined, undefined],
  ['an emergency ends on the day it lapses', emergency, undefined, '2026-12-04'],
  ['or before', { ...emergency, to: '2026-12-02' }, undefined, '2026-12-02'],
  ['once confirmed it goes on', { ...emergency, state: 'confirmed' as const }, standing, undefined],
  ['once lapsed it holds no longer', { ...emergency, ...over }, standing, '2026-12-03'],
  ['refused on its first day it never held', { ...emergency, state: 'refused' as const }, standing, '2026-11-30'],
  ['refused it leaves another proposal’s row alone', aProposal({ state: 'refused' }), standing, 'as it is'],
  ['undone it never held', aConfirmed({ state: 'undone' }), standing, '2026-11-30'],
  [
    'undone before it began it never holds',
    aConfirmed({ state: 'undone', from: '2026-12-24' }),
    standing,
    '2026-12-23',
  ],
  ['an ending that is undone leaves what stood before', { ...ended, state: 'undone' as const }, standing, undefined],
  ['with its last day', { ...ended, state: 'undone' as const, toBefore: '2027-01-31' }, standing, '2027-01-31'],
])('S74: of the appointment: %s', (_, proposal, existing, to) => {
  const row = carriedOut(proposal, existing);
  expect(row ? row.to : 'as it is').toBe(to);
});

test('S74: an emergency stands until the very moment its hours are over', () => {
  expect(settledProposal(emergency, '2026-12-04T08:59:59Z').state).toBe('proposed');
  expect(settledProposal(emergency, '2026-12-04T09:00:00Z')).toMatchObject({ state: 'lapsed', actor: 'system' });
});

test('S74: the new one, the old one and the DBR are told of a change, and never whoever did it', () => {
  const people = { confirmers: [ayse.id], officers: [mikkel.id], editors: [anders.id, 'kirsten'], ofRole: [] };
  const told = (proposal: AppointmentProposal) =>
    proposalNotifications(proposal, people, noon).map(({ person, what }) => `${what} ${person}`);
  expect(told(aProposal())).toEqual([`appointmentWaits ${ayse.id}`]);
  expect(told(emergency)).toEqual([
    ...[`appointmentChanged ${lone.id}`, `appointmentChanged ${mikkel.id}`, `appointmentWaits ${ayse.id}`],
  ]);
  // The director has named the deputy, and nobody else confirms: the editors propose what can be.
  const named = proposalNotifications({ ...emergency, proposer: ayse.id, actor: ayse.id }, people, noon);
  expect(named.map(({ person, what }) => `${what} ${person}`)).toEqual(
    [lone.id, mikkel.id, ...people.editors].map((id) => `appointmentChanged ${id}`),
  );
  expect(told(aConfirmed())).toEqual([lone.id, mikkel.id, anders.id].map((id) => `appointmentChanged ${id}`));
  const before = anAppointment({ role: 'dpo', person: 'old', from: '2020-01-01', to: '2026-10-31' });
  const undone = anAppointment({ role: 'dpo', person: 'never', from: '2026-11-15', to: '2026-11-14' });
  const dpo = proposalNotifications(aConfirmed({ role: 'dpo' }), { ...people, ofRole: [undone, before] }, noon);
  expect(dpo.map(({ person }) => person)).toContain('old');
  expect(dpo.map(({ person }) => person)).not.toContain('never');
  expect(new Set(dpo.map(({ key }) => key)).size).toBe(dpo.length);
});
