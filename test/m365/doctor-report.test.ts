import { describe, expect, test } from 'vitest';
import { error, type Finding, note, ok, warning } from '../../src/m365/doctor/finding.ts';
import { grouped, reportLines, stops } from '../../src/m365/doctor/report.ts';

const fix = 'Run npm run provision.';
const lacks = (name: string, of = 'Lists to create'): Finding => ({
  ...error(`Not done yet: Create the list ${name}`, fix),
  alike: { of, name },
});
const stranger = (name: string, how: string): Finding => ({
  ...warning(`The list ${name} has a column`, how),
  alike: { of: 'Columns Rettesnor did not make', name },
});
const said = (findings: readonly Finding[]) => grouped(findings).map(({ what }) => what);

describe('what is alike is one finding', () => {
  test.each<[string, readonly Finding[], readonly string[]]>([
    ['nothing', [], []],
    ['one stays as it was said', [lacks('Units')], ['Not done yet: Create the list Units']],
    ['two are named', [lacks('Units'), lacks('Pages')], ['Lists to create (2): Units, Pages']],
    ['three are named', ['A', 'B', 'C'].map((name) => lacks(name)), ['Lists to create (3): A, B, C']],
    [
      'of four the last is counted',
      ['A', 'B', 'C', 'D'].map((name) => lacks(name)),
      ['Lists to create (4): A, B, C and 1 more (-- --all)'],
    ],
    [
      'seventy lists are one line',
      Array.from({ length: 70 }, (_, at) => lacks(`L${at}`)),
      ['Lists to create (70): L0, L1, L2 and 67 more (-- --all)'],
    ],
    [
      'another check is another line, and each stands where its first one stood',
      [ok('Fine'), lacks('A'), lacks('X of A', 'Columns to add'), lacks('B'), lacks('Y of A', 'Columns to add')],
      ['Fine', 'Lists to create (2): A, B', 'Columns to add (2): X of A, Y of A'],
    ],
    [
      'another fix is another line',
      [stranger('A', 'Remove it.'), stranger('B', 'Keep it.')],
      ['The list A has a column', 'The list B has a column'],
    ],
    [
      'so is another severity',
      [lacks('A'), { ...lacks('B'), severity: 'warning' }],
      ['Not done yet: Create the list A', 'Not done yet: Create the list B'],
    ],
    ['what belongs to no group stays apart, said twice or not', [ok('Fine'), ok('Fine')], ['Fine', 'Fine']],
  ])('%s', (_, findings, wanted) => {
    expect(said(findings)).toEqual(wanted);
  });

  test('severity and fix are those of each', () => {
    expect(grouped([lacks('A'), lacks('B')])).toEqual([
      { severity: 'error', what: 'Lists to create (2): A, B', fix: 'Run npm run provision.' },
    ]);
  });
});

describe('machines and people apart', () => {
  const step = note('3. The first roles: Data protection officer (DPO)', 'The editor proposes.');
  const many = ['A', 'B', 'C', 'D'].map((name) => lacks(name));

  test('where all is well people are one line', () => {
    expect(
      reportLines({ machines: [ok('The lists are as declared')], people: [ok('Every first step is done')] }, false),
    ).toEqual([
      'Ready for machines: nothing stops Rettesnor',
      'ok      The lists are as declared',
      '',
      'Ready for people: every first step is done',
    ]);
  });

  test('what people lack never stops the product', () => {
    const examination = {
      machines: [warning('Slow', 'Wait.')],
      people: [error('Nobody is told', 'Propose one.'), step],
    };
    expect(stops(examination)).toBe(false);
    expect(reportLines(examination, false)).toEqual([
      'Ready for machines: nothing stops Rettesnor',
      'warning Slow',
      '        → Wait.',
      '',
      'Not ready for people yet; Kom i gang in the tab says the same',
      'ERROR   Nobody is told',
      '        → Propose one.',
      'note    3. The first roles: Data protection officer (DPO)',
      '        → The editor proposes.',
    ]);
  });

  test('what would stop the product is counted by what there is to do, and --all names each', () => {
    const examination = { machines: many, people: [step] };
    expect(stops(examination)).toBe(true);
    expect(reportLines(examination, false).slice(0, 3)).toEqual([
      'Not ready for machines: 1 to put right',
      'ERROR   Lists to create (4): A, B, C and 1 more (-- --all)',
      '        → Run npm run provision.',
    ]);
    const each = reportLines(examination, true);
    for (const { what } of many) expect(each).toContain(`ERROR   ${what}`);
    expect(each[0]).toBe('Not ready for machines: 4 to put right');
  });
});
