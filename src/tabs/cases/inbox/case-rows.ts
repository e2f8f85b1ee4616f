import type { Moment } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import { clockWords, dayAt } from '../../date-words.ts';
import type { Text } from '../../language.tsx';
import type { TextOf } from '../../use-text.ts';
import type { CaseLine } from '../time-left.ts';

/**
 * Cases as the rows of a spreadsheet, the heads first: figures and states as the inbox shows them, in the reader's words. No
 * name, no text of a case, nothing of who reported (INV9).
 */
export function caseRows(
  lines: readonly CaseLine[],
  language: Language,
  words: Text['cases'],
  { heads, waits, clock, drill }: TextOf<'cases'>['inbox'],
): readonly (readonly string[])[] {
  const at = (moment: Moment | undefined) =>
    moment === undefined ? '' : `${dayAt(moment)} ${clockWords(moment, language)}`;
  const rows = lines.map((line) => [
    line.number,
    words.status[line.status],
    words.outcome[line.outcome],
    words.category[line.category],
    line.alsoCategory === undefined ? '' : words.category[line.alsoCategory],
    line.centreName ?? '',
    at(line.reportedAt),
    clock[line.clock],
    at(line.deadlineAt),
    line.redFlags.map((flag) => words.redFlag[flag]).join(', '),
    line.turn === undefined ? '' : waits[line.turn.of],
    at(line.turn?.since),
    line.isDrill ? drill : '',
  ]);
  return [heads, ...rows];
}
