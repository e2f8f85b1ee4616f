import { describe, expect, test } from 'vitest';
import {
  type Eligibility,
  faultsOfPart,
  mayAppoint,
  mayDescribe,
  type PartFault,
  type Relation,
} from '../../src/features/systems/part-rules.ts';
import { type SystemKind, type SystemPart, systemParts } from '../../src/features/systems/stored-words.ts';

const employee: Eligibility = {
  ...{ isHere: true, isPerson: true, directs: false },
  ...{ leadsCentre: false, leadsSomebody: false, watches: false },
};
const director = { ...employee, directs: true };
const centreHead = { ...employee, leadsCentre: true, leadsSomebody: true };
const manager = { ...employee, leadsSomebody: true };
const dpo = { ...employee, watches: true };
const gone = { ...centreHead, isHere: false };
const mailbox = { ...employee, isPerson: false };

const of = (part: SystemPart, who: Eligibility, kind: SystemKind = 'system', tasks = ['logging'], isRetired = false) =>
  faultsOfPart(part, { kind, isRetired, tasks }, who);

test.each<[string, SystemPart, Eligibility, readonly PartFault[]]>([
  ['S95, INV1: a director owns a system', 'owner', director, []],
  ['S95, INV1: the head of a centre owns a system', 'owner', centreHead, []],
  ['S95, INV1: a line manager does not', 'owner', manager, ['ownerPosition']],
  ['S95, INV1: an employee does not', 'owner', employee, ['ownerPosition']],
  ['INV1: one who has left does not', 'owner', gone, ['notHere']],
  ['GDPR art. 38(6): the DBR does not', 'owner', { ...dpo, leadsCentre: true }, ['watches']],
  ['S91, INV2: a manager owns data', 'dataOwner', manager, []],
  ['S91, INV2: the head of a centre owns data', 'dataOwner', centreHead, []],
  ['S91, INV2: a director without staff does not', 'dataOwner', director, ['leadsNobody']],
  ['S91, INV2: an employee does not', 'dataOwner', employee, ['leadsNobody']],
  ['GDPR art. 38(6): the DBR owns no data', 'dataOwner', { ...dpo, leadsSomebody: true }, ['watches']],
  ['S100, INV3: a named person administers', 'administrator', employee, []],
  ['S100, INV3: a mailbox does not', 'administrator', mailbox, ['noPerson']],
  ['INV3: nor does it hold a budget', 'budgetHolder', mailbox, ['noPerson']],
  ['S98: anybody who works here holds a budget', 'budgetHolder', employee, []],
  ['S96: anybody who works here does the owner’s work', 'delegate', employee, []],
  ['GDPR art. 38(6): but not the DBR', 'delegate', dpo, ['watches']],
])('%s', (_, part, who, faults) => {
  expect(of(part, who)).toEqual(faults);
});

test('S101: an administrator without a task is none', () => {
  expect(of('administrator', employee, 'system', [])).toEqual(['noTasks']);
});

test('S10: a printer or an archive is owned by a manager too, and by nobody who leads nobody', () => {
  for (const kind of ['equipment', 'paper', 'other'] as const) {
    expect(of('owner', manager, kind)).toEqual([]);
    expect(of('owner', employee, kind)).toEqual(['ownerPosition']);
  }
});

test('S58: nobody gets a part in what is retired', () => {
  for (const part of systemParts) expect(of(part, centreHead, 'system', ['logging'], true)).toEqual(['retired']);
});

const nobody: Relation = { keeps: false, owns: false, isDelegate: false };

describe('S90, S98: the owner appoints, and those who keep the register note it', () => {
  test.each<[string, Relation, readonly SystemPart[]]>([
    ['the owner', { ...nobody, owns: true }, systemParts],
    ['who keeps the register', { ...nobody, keeps: true }, systemParts],
    [
      'INV4: a delegate says neither who answers nor who else does the work',
      { ...nobody, isDelegate: true },
      ['budgetHolder', 'dataOwner', 'administrator'],
    ],
    ['the others', nobody, []],
  ])('%s', (_, relation, parts) => {
    expect(systemParts.filter((part) => mayAppoint(part, relation))).toEqual(parts);
    expect(mayDescribe(relation)).toBe(relation !== nobody);
  });
});
