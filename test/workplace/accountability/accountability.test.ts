import { describe, expect, test } from 'vitest';
import { accountabilityOn } from '../../../src/features/workplace/accountability/accountability.ts';
import type { OrganisationRecords } from '../../../src/features/workplace/organisation.ts';
import { anAppointment, aUnit, aVersion } from '../../records.ts';
import { gapsOf, job, made, more, person, today, whole } from './given-accountability.ts';

test('S28: where everything has one who answers for it nothing is missing, and it says how much was looked at', () => {
  expect(accountabilityOn(whole, today)).toEqual({ gaps: [], looked: { units: 2, people: 5, rules: 1 } });
});

const syd = aUnit({ unit: 'syd', name: 'Syd', parent: 'top' });
const sydUnder = (manager: string) => ({ ...syd, manager });

test.each<[string, Partial<OrganisationRecords>, readonly object[]]>([
  [
    'a unit without a manager, with how many work there',
    more({ units: [syd], employments: [job('lone', { number: '2', unit: 'syd' })] }),
    [{ kind: 'unitWithoutManager', subject: 'syd', name: 'Syd', people: 1 }],
  ],
  [
    'a unit whose manager nobody knows any more',
    more({ units: [sydUnder('ukendt')] }),
    [{ kind: 'managerGone', subject: 'syd', name: 'Syd', people: 0 }],
  ],
  [
    'a unit whose manager’s account is closed',
    more({ units: [sydUnder('lukket')], people: [person('lukket', { enabled: false })], employments: [job('lukket')] }),
    [{ kind: 'managerGone', subject: 'syd', name: 'Syd', people: 0 }],
  ],
  [
    'a unit whose manager has left the job',
    more({
      units: [sydUnder('forbi')],
      people: [person('forbi')],
      employments: [job('forbi', { to: '2026-11-23' })],
    }),
    [
      { kind: 'managerGone', subject: 'syd', name: 'Syd', people: 0 },
      { kind: 'unplaced', subject: '', name: '', people: 1 },
    ],
  ],
  [
    'a unit under one that does not exist',
    more({ units: [{ ...sydUnder('leder'), parent: 'solen' }] }),
    [{ kind: 'unknownParent', subject: 'syd', name: 'Syd' }],
  ],
  [
    'units in a circle, once',
    more({
      units: [
        { ...sydUnder('leder'), parent: 'vest' },
        aUnit({ unit: 'vest', name: 'Vest', parent: 'syd', manager: 'leder' }),
      ],
    }),
    [{ kind: 'unitsInCircle', subject: 'syd', name: 'Syd → Vest → Syd' }],
  ],
  [
    'managers who lead each other',
    { employments: [job('chef', { unit: 'top', manager: 'leder' }), ...whole.employments.slice(1)] },
    [{ kind: 'managersInCircle', subject: 'chef', name: 'CHEF → LEDER → CHEF', people: 2 }],
  ],
  [
    'a circle through the directory, where no job names a manager',
    {
      employments: [
        ...whole.employments.filter(({ person }) => person !== 'chef'),
        job('chef', { manager: undefined }),
      ],
      people: [...whole.people.slice(1), person('chef', { manager: 'leder' })],
    },
    [{ kind: 'managersInCircle', subject: 'chef', name: 'CHEF → LEDER → CHEF', people: 2 }],
  ],
  [
    'people without a manager as a count of their unit, also where the manager is gone and nobody leads above',
    more({
      units: [aUnit({ unit: 'ø', name: 'Øen' })],
      people: [person('a'), person('b'), person('c'), person('væk', { enabled: false })],
      employments: [
        job('a', { unit: 'ø', unitName: 'Øen', manager: undefined }),
        job('b', { unit: 'ø', unitName: 'Øen', manager: 'væk' }),
        job('c', { manager: 'væk' }),
      ],
    }),
    [
      { kind: 'unitWithoutManager', subject: 'ø', name: 'Øen', people: 2 },
      { kind: 'withoutManager', subject: 'ø', name: 'Øen', people: 2 },
    ],
  ],
  [
    'people who work in a unit that does not exist',
    more({ employments: [job('lone', { number: '2', unit: 'solen', unitName: 'Solen' })] }),
    [{ kind: 'unknownUnit', subject: 'solen', name: 'Solen', people: 1 }],
  ],
  [
    'a leader HR knows nothing of, who is in all the same',
    more({ units: [sydUnder('ny')], people: [person('ny')] }),
    [{ kind: 'managerGone', subject: 'syd', name: 'Syd', people: 0 }],
  ],
  [
    'open accounts without a place, as a number and never by name',
    more({ people: [person('lokale-1'), person('print'), person('lukket', { enabled: false })] }),
    [{ kind: 'unplaced', subject: '', name: '', people: 2 }],
  ],
  [
    'a rule nobody keeps up to date',
    { rules: [aVersion({ owner: ' ', howVerified: 'x' })] },
    [{ kind: 'ruleWithoutOwner', subject: 'R06', name: 'Send sikkert' }],
  ],
  [
    'S3: a rule nobody can check',
    { rules: [aVersion({ howVerified: '' })] },
    [{ kind: 'ruleNotVerified', subject: 'R06', name: 'Send sikkert' }],
  ],
  [
    'S62: no accountable director',
    { appointments: whole.appointments.slice(0, 2) },
    [{ kind: 'roleWithoutHolder', subject: 'accountableExecutive' }],
  ],
  [
    'S74: two data protection officers',
    more({ appointments: [anAppointment({ role: 'dpo', person: 'lone' })] }),
    [{ kind: 'roleWithTwoHolders', subject: 'dpo', people: 2 }],
  ],
  [
    'G9: no deputy, because the one there was has stopped',
    {
      appointments: whole.appointments.map((held) =>
        held.role === 'dpoDeputy' ? { ...held, to: '2026-11-23' } : held,
      ),
    },
    [{ kind: 'roleWithoutHolder', subject: 'dpoDeputy' }],
  ],
  [
    'a holder whose account is closed holds nothing',
    { people: whole.people.map((one) => (one.id === 'nik' ? { ...one, enabled: false } : one)) },
    [{ kind: 'roleWithoutHolder', subject: 'dpoDeputy' }],
  ],
  [
    'GDPR art. 38(6): a DBR who is an editor too',
    more({ appointments: [anAppointment({ role: 'editor', person: 'dina' })] }),
    [{ kind: 'rolesConflict', subject: 'dpo' }],
  ],
  [
    'GDPR art. 38(6): a deputy whose second account is a director',
    more({
      people: [person('nik-2')],
      links: [
        { ...made, key: 'account:nik-2', account: 'nik-2', accountUpn: '', person: 'nik', name: 'NIK', linked: true },
      ],
      appointments: [anAppointment({ role: 'divisionDirector', person: 'nik-2' })],
    }),
    [{ kind: 'rolesConflict', subject: 'dpoDeputy' }],
  ],
  [
    'GDPR art. 38(6): a DBR whom a centre has been given as its head',
    more({ units: [aUnit({ unit: 'syd', name: 'Syd', kind: 'centre', parent: 'top', manager: 'dina' })] }),
    [{ kind: 'rolesConflict', subject: 'dpo' }],
  ],
])('S28: it finds %s', (_, own, expected) => {
  expect(gapsOf(own)).toMatchObject(expected);
});

describe('S28: what has no manager by nature is no gap', () => {
  test.each<[string, Partial<OrganisationRecords>]>([
    [
      'the council',
      more({
        units: [aUnit({ unit: 'raad', name: 'Byrådet', parent: 'top' })],
        people: [person('birgit')],
        employments: [job('birgit', { kind: 'councillor', unit: 'raad', manager: undefined })],
      }),
    ],
    [
      'a partner',
      more({
        units: [aUnit({ unit: 'firma', name: 'Firma', kind: 'partner', parent: 'top' })],
        people: [person('tanja')],
        employments: [job('tanja', { kind: 'partner', unit: 'firma', manager: undefined })],
      }),
    ],
    [
      'S74: the unit of the data protection officer',
      {
        units: [...whole.units, aUnit({ unit: 'dbr', name: 'DBR', parent: 'top' })],
        employments: whole.employments.map((one) =>
          ['dina', 'nik'].includes(one.person) ? { ...one, unit: 'dbr', manager: undefined } : one,
        ),
      },
    ],
    [
      'an external auditor with a role and no job',
      more({ people: [person('rene')], appointments: [anAppointment({ role: 'auditor', person: 'rene' })] }),
    ],
    ['somebody who starts later', more({ people: [person('ny')], employments: [job('ny', { from: '2026-12-01' })] })],
    [
      'a second account that has been linked, even where it leads a unit',
      more({
        units: [sydUnder('adm-leder')],
        people: [person('adm-leder')],
        links: [
          {
            ...made,
            key: 'account:adm-leder',
            account: 'adm-leder',
            accountUpn: 'x',
            person: 'leder',
            name: 'Leder',
            linked: true,
          },
        ],
      }),
    ],
  ])('%s', (_, own) => {
    expect(gapsOf(own)).toEqual([]);
  });
});
