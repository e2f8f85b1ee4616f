import type { ViewData } from '../../../contract/contract.ts';
import type { Day } from '../../../core/dates.ts';
import type { TextOf } from '../../use-text.ts';

/** Risks as the rows of a spreadsheet, the heads first, in the reader's words. No name of anybody. */
export function riskRows(
  lines: ViewData<'riskPicture'>['lines'],
  words: TextOf<'risks'>,
  onDay: (day: Day) => string,
): readonly (readonly string[])[] {
  const { threat, likelihood, consequence, level, advice, decision, waits, picture } = words;
  const maybe = (day: Day | undefined) => (day === undefined ? '' : onDay(day));
  const rows = lines.map((line) => [
    line.name,
    threat[line.threat],
    likelihood[line.likelihood],
    consequence[line.citizens],
    consequence[line.municipality],
    level[line.level],
    line.measures ?? '',
    line.leftLikelihood ? likelihood[line.leftLikelihood] : '',
    line.leftConsequence ? consequence[line.leftConsequence] : '',
    line.advice ? advice[line.advice] : '',
    line.decision ? decision[line.decision] : waits[line.turn],
    onDay(line.assessedOn),
    maybe(line.decidedOn),
    maybe(line.nextLook),
  ]);
  return [picture.heads, ...rows];
}
