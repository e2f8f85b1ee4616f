import { describe, expect, test } from 'vitest';
import { text as controls } from '../../src/features/controls/text.da.ts';
import { policyTasks, sharesOf } from '../../src/features/responsibilities/policy-tasks.ts';
import {
  controlResponsibility,
  ownResponsibility,
  policyResponsibility,
  type Responsibility,
  systemResponsibility,
  tasksWith,
  wheelResponsibility,
} from '../../src/features/responsibilities/responsibility.ts';
import { text as danish } from '../../src/features/responsibilities/text.da.ts';
import { text as english } from '../../src/features/responsibilities/text.en.ts';
import { text as wheel } from '../../src/features/wheel/text.da.ts';
import { fittingTasks, systemLines, taskLines, taskRows } from '../../src/tabs/responsibilities/task-lines.ts';
import { aPart, aSystem } from '../systems/given-systems.ts';

const said = ({ isOpen, ...shares }: Responsibility) =>
  Object.values(shares)
    .map((parties) => parties.map(({ office, names }) => [office, ...names].join(' ')).join(' + ') || '-')
    .concat(isOpen ? ['OPEN'] : [])
    .join(' | ');

test.each(policyTasks)('S73, S124: %s has one who answers for it, and nobody is asked for their own', (task) => {
  const { accountable, does, asked } = sharesOf[task];
  expect(accountable).toHaveLength(1);
  expect(does).not.toEqual([]);
  expect(asked.filter((office) => does.includes(office) || accountable.includes(office))).toEqual([]);
});

test('S74: the DBR answers for advice and supervision alone, and decides nothing', () => {
  const answers = policyTasks.filter((task) => sharesOf[task].accountable.includes('dpo'));
  expect(answers).toEqual(['supervision']);
  expect(sharesOf.decisions).toMatchObject({ does: ['accountableExecutive', 'divisionDirector'], asked: ['dpo'] });
});

test('S28: a role nobody holds leaves its task open; a body or a group does not', () => {
  const nobody = () => [];
  expect(said(policyResponsibility('handbook', nobody))).toBe(
    'accountableExecutive | editor | dpo + executiveBoard | everybody | OPEN',
  );
  expect(said(policyResponsibility('policy', nobody))).toBe(
    'municipalCouncil | accountableExecutive + editor | dpo + executiveBoard | everybody',
  );
});

test('what belongs to a module is there while it is on', () => {
  expect(tasksWith(() => true)).toContain('exemptions');
  expect(tasksWith(() => false)).not.toContain('exemptions');
});

describe('S72, INV4: of the wheel', () => {
  test.each<[string, Parameters<typeof wheelResponsibility>[0], string]>([
    [
      'the owner does it',
      { item: 'systemOverview', ownerName: 'Aksel' },
      'accountableExecutive Aksel | accountableExecutive Aksel | dpo Dina | -',
    ],
    [
      'somebody else does it and the owner still answers',
      { item: 'internalAudit', ownerName: 'Aksel', performerName: 'Karen' },
      'accountableExecutive Aksel | performer Karen | dpo Dina | municipalCouncil',
    ],
    [
      'the DBR writes the report',
      { item: 'dpoReport', ownerName: 'Aksel' },
      'accountableExecutive Aksel | dpo Dina | - | municipalCouncil',
    ],
    ['nobody answers', { item: 'riskEvaluation', ownerName: '' }, '- | - | dpo Dina | - | OPEN'],
  ])('%s', (_what, item, words) => {
    expect(said(wheelResponsibility(item, ['Dina']))).toBe(words);
  });
});

describe('S94, S96, S98: of a system', () => {
  const roles = [
    aPart('administrator', 'Ravi'),
    aPart('administrator', 'Borte', { endedOn: '2026-02-01' }),
    aPart('dataOwner', 'Sanne'),
  ];
  test.each<[string, Parameters<typeof systemResponsibility>, string]>([
    [
      'all parts',
      [aSystem({ owner: 'j', ownerName: 'Jens', budgetHolderName: 'Bo' }), roles, ['Dina']],
      'owner Jens | administrator Ravi | dataOwner Sanne + budgetHolder Bo | dpo Dina',
    ],
    ['an owner alone', [aSystem({ owner: 'j', ownerName: 'Jens' }), [], []], 'owner Jens | owner Jens | - | dpo'],
    ['nobody', [aSystem(), [], ['Dina']], '- | - | - | dpo Dina | OPEN'],
  ])('%s', (_what, of, words) => {
    expect(said(systemResponsibility(...of))).toBe(words);
  });

  test('S62, S119: of what is about no system the director answers where nobody is named, as in the wheel', () => {
    expect(said(ownResponsibility({}, ['Aksel'], ['Dina']))).toBe(
      'accountableExecutive Aksel | accountableExecutive Aksel | - | dpo Dina',
    );
    expect(said(ownResponsibility({ ownerName: 'Mette', performerName: 'Karen' }, ['Aksel'], []))).toBe(
      'owner Mette | performer Karen | - | dpo',
    );
    expect(said(ownResponsibility({}, [], []))).toContain('OPEN');
  });

  test('S113: a control is done by the one named, and else by the owner who answers', () => {
    expect(said(controlResponsibility({ performerName: 'Karen' }, 'Jens', ['Dina']))).toBe(
      'owner Jens | performer Karen | - | dpo Dina',
    );
    expect(said(controlResponsibility({}, 'Jens', ['Dina']))).toBe('owner Jens | owner Jens | - | dpo Dina');
    expect(said(controlResponsibility({ performerName: 'Karen' }, undefined, []))).toBe(
      '- | performer Karen | - | dpo | OPEN',
    );
  });
});

describe('as it is shown', () => {
  const words = { own: danish, wheel, controls };
  const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `Navn ${letter}`);
  const tasks = [
    {
      task: 'operation' as const,
      ...policyResponsibility('operation', (office) => (office === 'privileged' ? many : [])),
    },
  ];
  const data = {
    tasks,
    wheel: [
      { item: 'internalAudit' as const, ...wheelResponsibility({ item: 'internalAudit', ownerName: 'Aksel' }, []) },
    ],
    own: [
      { key: 'control:kommune:1', about: 'kommune', title: 'Brandtilsyn', ...controlResponsibility({}, 'Mette', []) },
      {
        key: 'control:rule:r13:verification',
        about: 'rule:r13',
        title: undefined,
        ...controlResponsibility({}, undefined, []),
      },
    ],
  };
  const systems = [
    {
      ...{ key: 'nexus-1', name: 'Nexus', ...systemResponsibility(aSystem({ ownerName: '=2+2' }), [], []) },
      controls: [
        { kind: 'exercise' as const, months: 12, ...controlResponsibility({ performerName: 'Karen' }, 'Jens', []) },
      ],
    },
  ];

  test('of a role many hold four are named and the rest counted, and a file names them all', () => {
    const [operation] = taskLines(data, words);
    expect(operation?.shares.does).toEqual([
      { who: 'Ingen er udpeget', office: 'IT-sikkerhedsleder' },
      { who: 'Navn A, Navn B, Navn C, Navn D og 2 mere', office: 'Udvidede rettigheder' },
      { who: 'Ingen er udpeget', office: 'IT-Servicedesk' },
    ]);
    const [all] = taskLines(data, words, Number.POSITIVE_INFINITY);
    expect(all?.shares.does[1]?.who).toBe(many.join(', '));
  });

  test('S113, S119: an own thing of the year has its words, and a rule that is verified leads to the rule', () => {
    const own = taskLines(data, words).slice(2);
    expect(own.map(({ name, to, isOpen }) => [name, to, isOpen])).toEqual([
      ['Brandtilsyn', '/wheel', false],
      ['Følges R13?', '/handbook/rule/r13', true],
    ]);
  });

  test('it is found by a name or by the task', () => {
    const lines = [...taskLines(data, words), ...systemLines(systems, words)];
    expect(fittingTasks(lines, 'karen').map(({ name }) => name)).toEqual(['Afprøvning af beredskabsplanen: Nexus']);
    expect(fittingTasks(lines, ' REVISION ').map(({ key }) => key)).toEqual(['wheel:internalAudit']);
    expect(fittingTasks(lines, ' ')).toEqual(lines);
    expect(fittingTasks(lines, 'xyzzy')).toEqual([]);
  });

  test('S124: every row of the file has a cell for each head, and says where nobody answers', () => {
    const rows = taskRows([...taskLines(data, words), ...systemLines(systems, words)], words);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
    expect(rows[1]?.slice(0, 3)).toEqual(['Fast opgave', 'Teknisk sikkerhed og drift', 'Ingen har ansvaret']);
    expect(rows.at(-1)?.slice(0, 4)).toEqual(['Kontrol', 'Afprøvning af beredskabsplanen: Nexus', 'Jens', 'Karen']);
  });

  test('every task has its words in both languages', () => {
    for (const text of [danish, english]) for (const task of policyTasks) expect(text.task[task]).not.toBe('');
  });
});
