import { expect, test } from 'vitest';
import type { Role } from '../../src/core/role.ts';
import { type Ground, rolesHere } from '../../src/features/workplace/who-is-in.ts';
import { aJob, aPartner } from '../records.ts';

const today = '2026-12-01';
const mia = { upn: 'mia_m_firma.dk#EXT#@kommune.onmicrosoft.com', guest: true } as const;
const nils = { upn: 'nils@kommune.dk' };
const ground = (own: Partial<Ground> = {}): Ground => ({
  ...{
    partners: () => [],
    employments: [],
    today,
    onlyWithEmployment: () => false,
    closeOutGroups: () => false,
    hrKnowsPeople: () => true,
  },
  ...own,
});
const partner = (contactAt: string, state: 'fine' | 'ended' = 'fine') => ({
  partners: () => [aPartner({ contactAt, state })],
});
const closed = { onlyWithEmployment: () => true };
const groupsOut = { closeOutGroups: () => true };
const pupil = { upn: 'elev@kommune.dk', outsideGroup: 'member' } as const;
const anybody = { upn: 'ukendt@kommune.dk', outsideGroup: 'unknown' } as const;
const later = aJob({ from: '2027-01-01' });

test.each<[string, Parameters<typeof rolesHere>[0], readonly Role[], Partial<Ground>, readonly Role[]]>([
  ['a guest is outside', mia, [], {}, ['outside']],
  ['a guest HR has written down as employed is outside', mia, ['employee'], {}, ['outside']],
  ['a guest who is the DBR is in', mia, ['dpo'], {}, ['dpo']],
  ['a guest in the council is in', mia, ['councillor'], {}, ['councillor']],
  ['a guest in a partner’s unit is in', mia, ['partner'], {}, ['partner']],
  ['a guest who is a partner’s contact is in as a partner', mia, [], partner('mia_m@firma.dk'), ['partner']],
  ['also with the telephone beside', mia, [], partner('Mia: MIA_M@firma.dk, 12 34 56 78'), ['partner']],
  ['not by a part of the address', mia, [], partner('m@firma.dk'), ['outside']],
  ['not by a telephone number', mia, [], partner('12 34 56 78'), ['outside']],
  ['not when the agreement has ended', mia, [], partner('mia_m@firma.dk', 'ended'), ['outside']],
  ['a colleague nobody has placed is in', nils, [], {}, ['employee']],
  ['a colleague keeps the roles they have', nils, ['temp', 'editor'], closed, ['temp', 'editor']],
  ['without an employment out where the municipality says so', nils, [], closed, ['outside']],
  ['a newcomer is in', nils, [], { ...closed, employments: [later] }, ['employee']],
  [
    'nobody is out before HR has said who works here',
    nils,
    [],
    { ...closed, hrKnowsPeople: () => false },
    ['employee'],
  ],
  ['a member of a named group is in until it is closed out', pupil, [], {}, ['employee']],
  ['a member of a group that is closed out is outside', pupil, [], groupsOut, ['outside']],
  ['also before HR has said of anybody', pupil, [], { ...groupsOut, hrKnowsPeople: () => false }, ['outside']],
  ['a pupil with a job is in', pupil, ['employee'], groupsOut, ['employee']],
  ['a pupil whose job begins later is in', pupil, [], { ...groupsOut, employments: [later] }, ['employee']],
  ['a member who holds a role is in', pupil, ['serviceDesk'], groupsOut, ['serviceDesk']],
  ['a member in the council is in', pupil, ['councillor'], groupsOut, ['councillor']],
  ['a guest in the group is outside', { ...mia, outsideGroup: 'member' }, ['employee'], groupsOut, ['outside']],
  ['of a group nobody has read, anybody without a job is outside', anybody, [], groupsOut, ['outside']],
  ['and those with one are in', anybody, ['employee'], groupsOut, ['employee']],
  ['but not before HR has said of anybody', anybody, [], { ...groupsOut, hrKnowsPeople: () => false }, ['employee']],
  ['a colleague in no group is in', nils, [], groupsOut, ['employee']],
  ['the first editor is in, though HR does not know them', nils, ['editor'], closed, ['editor']],
])('%s', (_, person, roles, own, expected) => {
  expect(rolesHere(person, roles, ground(own))).toEqual(expected);
});
