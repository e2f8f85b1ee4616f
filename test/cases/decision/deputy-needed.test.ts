import { describe, expect, test } from 'vitest';
import type { AppointedRole, Role } from '../../../src/core/role.ts';
import { mayNameDeputy, toldCases } from '../../../src/features/cases/decision/queries/deputy-needed.ts';
import type { Concern } from '../../../src/features/cases/incident/incident.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { caseNotification } from '../../../src/features/cases/notifications/case-notification.ts';
import { aJob, anAppointment } from '../../records.ts';
import { givenToday, portsOf } from '../../workplace/given-workplace.ts';
import { anIncident } from '../incidents.ts';

const at = (role: AppointedRole, person: string) => anAppointment({ role, person, name: person });
const dpo = at('dpo', 'ayse');
const director = at('accountableExecutive', 'mette');
const another = at('divisionDirector', 'anders');
const people = ['lone', 'chief', 'ayse', 'dorte', 'mette', 'anders'].map((id) => ({ id }));
const directors = [director, another];

interface Given {
  incident?: Partial<Incident>;
  officers?: readonly ReturnType<typeof at>[];
  roles?: readonly Role[];
  told?: Partial<ReturnType<typeof caseNotification>>;
}

/** Mette, the director, was told of a case about the DBR. */
function asked({ incident, officers = [dpo, ...directors], roles = ['accountableExecutive'], told }: Given) {
  const record = anIncident({ concerns: ['dpo'], ...incident });
  const stored = { record, mark: { list: 'Incidents', id: '42', version: 1 } };
  const notification = caseNotification({ person: 'mette', name: 'Mette', as: 'executive' }, stored, 'told', record.at);
  const jobs = [aJob({ person: 'lone', manager: 'chief' })];
  const ports = portsOf({
    people,
    officers,
    jobs,
    incidents: [record],
    caseNotifications: [{ ...notification, ...told }],
  });
  const person = { id: 'mette', name: 'Mette', upn: 'mette@a', enabled: true };
  return {
    may: mayNameDeputy(ports, { roles, person }, givenToday),
    shown: toldCases(ports, 'mette', givenToday).map(({ isOpenable }) => isOpenable),
  };
}

describe('S37, S74: the director names a deputy for a case about the DBR', () => {
  test.each<[string, Given, boolean, boolean[]]>([
    ['nobody in office opens', {}, true, [false]],
    ['nor where the deputy has left', { officers: [dpo, ...directors, past('dorte')] }, true, [false]],
    ['nor where the deputy is the DBR', { officers: [dpo, ...directors, at('dpoDeputy', 'ayse')] }, true, [false]],
    ['not while a deputy opens it', { officers: [dpo, ...directors, at('dpoDeputy', 'dorte')] }, false, [true]],
    ['not a case about nobody of the DBR’s side', about([], [dpo, ...directors]), false, [true]],
    ['nor one about nobody while there is no DBR', about([], directors), false, [false]],
    ['not one that is over', { incident: { status: 'closed' } }, false, []],
    ['not a drill', { incident: { isDrill: true } }, false, [false]],
    ['not one about a director as well', about(['dpo', 'director'], [dpo, ...directors]), false, []],
    ['not one she was told of as something else', { told: { as: 'serviceDesk' } }, false, []],
    ['not one whose notice was taken back', { told: { state: 'retracted' } }, false, []],
    ['not one another was told of', { told: { person: 'anders' } }, false, []],
    ['not as another director', { roles: ['divisionDirector'] }, false, [false]],
    ['not as municipal director or DBR', { roles: ['municipalDirector', 'dpo', 'employee'] }, false, [false]],
  ])('%s', (_, given, may, shown) => {
    expect(asked(given)).toEqual({ may, shown });
  });
});

function about(concerns: Concern[], officers: readonly ReturnType<typeof at>[]): Given {
  return { incident: { concerns }, officers };
}

function past(person: string) {
  return { ...at('dpoDeputy', person), to: '2026-01-01' };
}
