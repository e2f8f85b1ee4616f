import type { ActionRecord } from '../../../contract/contract.ts';
import { type FaultGroup, faultGroups, lineRanges } from '../../../features/workplace/imports/fault-groups.ts';
import type { FileColumn } from '../../../features/workplace/imports/file-columns.ts';
import type { OurFile } from '../../../features/workplace/imports/our-file.ts';
import type { TextOf } from '../../use-text.ts';

type Outcome = ActionRecord<'importEmployments'>;
/** The sentences of the page. */
export type EmploymentsText = TextOf<'maintenance'>['workplace']['employments'];

/** What an editor has to do about the lines that are not brought in. */
export interface Todo {
  /** People without an account, by the line of the chosen file. */
  waiting: readonly { line: number; value: string }[];
  units: readonly FaultGroup[];
  others: readonly FaultGroup[];
}

/** What is wrong by the lines of the file that was chosen, not of ours. */
export function todoOf({ faults }: Outcome, { lines, keptBack }: OurFile): Todo {
  const placed = faults.map((fault) => ({ ...fault, line: lines[fault.line - 2] ?? fault.line }));
  const isWaiting = ({ fault, column }: (typeof placed)[number]) =>
    fault === 'unknownPerson' && column === 'Brugernavn';
  const waiting = placed.filter(isWaiting).map(({ line, value = '' }) => ({ line, value }));
  const groups = faultGroups([...placed.filter((fault) => !isWaiting(fault)), ...keptBack]);
  const [units, others] = [true, false].map((wanted) =>
    groups.filter(({ fault }) => (fault === 'unknownUnit') === wanted),
  );
  return { waiting, units: units ?? [], others: others ?? [] };
}

/** How many lines have something to be put right, other than an account that is missing. */
export function linesToLookAt({ units, others }: Todo): number {
  return new Set([...units, ...others].flatMap(({ lines }) => lines)).size;
}

/** Is there nothing that anybody has to do? */
export function isNothing({ waiting, units, others }: Todo): boolean {
  return waiting.length + units.length + others.length === 0;
}

/** `Fra: Datoen findes ikke. …` */
export function groupWords({ fault, column, value }: FaultGroup, words: EmploymentsText): string {
  const faults: Readonly<Record<string, string>> = words.fault;
  const named = column && column in words.columns ? `${words.columns[column as FileColumn]}: ` : '';
  return `${named}${value ? `${value}. ` : ''}${faults[fault] ?? fault}`;
}

/** The whole list as text, to be sent to HR. */
export function todoText({ waiting, units, others }: Todo, words: EmploymentsText): string {
  const parts = [
    waiting.length > 0 && [
      words.waitingTitle(waiting.length),
      words.waitingNext,
      ...waiting.map(({ line, value }) => `- ${words.atLines(String(line), 1)}: ${value}`),
    ],
    units.length > 0 && [
      words.unitsTitle(units.length),
      words.unitsNext,
      ...units.map(({ value = '', lines }) => `- ${value}: ${words.inLines(lines.length)}`),
    ],
    others.length > 0 &&
      others.map(
        (group) => `- ${groupWords(group, words)} ${words.atLines(group.lines.join(', '), group.lines.length)}`,
      ),
  ];
  return parts.flatMap((part) => (part ? [part.join('\n')] : [])).join('\n\n');
}

/** The lines of a group, short enough to read on a page. */
export function linesOf({ lines }: FaultGroup, words: EmploymentsText): string {
  return words.atLines(lineRanges(lines), lines.length);
}
