import type { Examination, Finding } from './finding.ts';

/** How many of those that are alike are named. */
const named = 3;

const marks: Readonly<Record<Finding['severity'], string>> = {
  ok: 'ok      ',
  note: 'note    ',
  warning: 'warning ',
  error: 'ERROR   ',
};

/** Findings that say the same of several lists or columns, with the same fix, as one: how many, and the first three. */
export function grouped(findings: readonly Finding[]): readonly Finding[] {
  const groups = Map.groupBy(findings, (finding) => {
    const { severity, fix, alike } = finding;
    return alike ? JSON.stringify([severity, fix, alike.of]) : finding;
  });
  return [...groups.values()].flatMap((those) => (those.length === 1 ? those : asOne(those)));
}

function asOne(those: readonly Finding[]): readonly Finding[] {
  const [first] = those;
  if (!first?.alike) return those;
  const names = those.flatMap(({ alike }) => (alike ? [alike.name] : []));
  const more = names.length - named;
  const rest = more > 0 ? ` and ${more} more (-- --all)` : '';
  const { alike, severity, fix } = first;
  const what = `${alike.of} (${names.length}): ${names.slice(0, named).join(', ')}${rest}`;
  return [{ severity, what, ...(fix !== undefined && { fix }) }];
}

/** Would something stop the product? What people have to do never does. */
export function stops({ machines }: Examination): boolean {
  return machines.some(({ severity }) => severity === 'error');
}

/**
 * What the doctor says, line by line: first machines, then people.
 * @param all every finding by itself, instead of one for those that are alike
 */
export function reportLines(examination: Examination, all: boolean): readonly string[] {
  const machines = all ? examination.machines : grouped(examination.machines);
  const people = (all ? examination.people : grouped(examination.people)).filter(({ severity }) => severity !== 'ok');
  const errors = machines.filter(({ severity }) => severity === 'error').length;
  return [
    stops(examination)
      ? `Not ready for machines: ${errors} to put right`
      : 'Ready for machines: nothing stops Rettesnor',
    ...machines.flatMap(linesOf),
    '',
    people.length === 0
      ? 'Ready for people: every first step is done'
      : 'Not ready for people yet; Kom i gang in the tab says the same',
    ...people.flatMap(linesOf),
  ];
}

function linesOf({ severity, what, fix }: Finding): readonly string[] {
  return [`${marks[severity]}${what}`, ...(fix ? [`        → ${fix}`] : [])];
}
