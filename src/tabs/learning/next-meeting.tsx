import { Folded } from '../parts/page/section.tsx';
import { layout } from '../parts/page-layout.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { type TextOf, useText } from '../use-text.ts';
import type { Doubts } from './doubt-place.ts';

/** *Til næste møde*: all of it in a few lines, to be read aloud or printed. */
export function NextMeeting({ rules }: { rules: readonly Doubts[] }) {
  const words = useText('learning');
  return (
    <Folded title={words.meeting}>
      <p className={layout.quiet}>{words.meetingLead}</p>
      <ol>
        {rules.map((doubts) => (
          <li key={doubts.rule}>
            {ruleName(doubts)}
            <ul>
              {linesOf(doubts, words).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Folded>
  );
}

function linesOf(
  { passages, questions, quotes, lessons, tellable }: Doubts,
  words: TextOf<'learning'>,
): readonly string[] {
  const isFew = tellable === 'nothing';
  const asked = questions.open + questions.answered > 0;
  return [
    ...passages.map(({ text, count }) => (isFew ? words.meetingFew(text) : words.meetingPlace(text, count))),
    ...(asked ? [isFew ? words.asked : words.questions(questions.open, questions.answered)] : []),
    ...quotes.map(words.meetingQuote),
    ...lessons.map(({ title }) => words.meetingLesson(title)),
  ];
}
