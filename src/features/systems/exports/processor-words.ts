import type { Day } from '../../../core/dates.ts';
import { httpsLink } from '../../../core/https-link.ts';
import type { Processor } from '../processors.ts';
import type { SystemText } from '../words/system.da.ts';

interface Days {
  today: Day;
  /** How days are written. */
  say: (day: Day) => string;
}

/** A statement or an agreement and the day it holds until, or since when it holds no more. */
export function untilWords(words: SystemText, what: string, day: Day | undefined, { today, say }: Days): string {
  return day === undefined ? what : (day < today ? words.ranOut : words.until)(what, say(day));
}

/** What is known of a processor beside its name, in the order it is said; of a link, that there is an agreement. */
export function processorFacts(one: Processor, { processor, ...words }: SystemText, said: Days): readonly string[] {
  const { isSub, agreement, statement, statementFrom, statementTo } = one;
  const isLink = agreement !== undefined && httpsLink(agreement) !== undefined;
  const agreed = isLink ? processor.agreed : agreement && processor.agreement(agreement);
  const made = statement && statementFrom ? processor.from(statement, said.say(statementFrom)) : statement;
  return [
    ...(isSub ? [processor.sub] : []),
    ...(agreed ? [agreed] : isSub ? [] : [processor.noAgreement]),
    ...(made ? [untilWords({ processor, ...words }, made, statementTo, said)] : []),
  ];
}

/** So long is the paragraph of a paper at most, and one of those in it. */
const longest = { all: 300, one: 150 };

/** The supplier and the others in one paragraph of a sheet of paper, and how many more there are. */
export function processorsParagraph(
  supplier: { name: string; statement: string | undefined; statementTo: Day | undefined } | undefined,
  others: readonly Processor[],
  words: SystemText,
  said: Days,
): string {
  const own = supplier?.statement && untilWords(words, supplier.statement, supplier.statementTo, said);
  const lines = [
    ...(supplier ? [own ? `${supplier.name} (${own})` : supplier.name] : []),
    ...others.map((one) => {
      // How old a statement is stands on the page.
      const facts = processorFacts({ ...one, statementFrom: undefined }, words, said);
      return facts.length === 0 ? one.name : `${one.name} (${facts.join('; ')})`;
    }),
  ].map((line) => (line.length > longest.one ? `${line.slice(0, longest.one - 1)}…` : line));
  let length = 0;
  const shown = lines.filter((line, at) => {
    length += line.length + 2;
    return at === 0 || length <= longest.all;
  });
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [words.processor.and(left)] : [])].join('; ');
}
