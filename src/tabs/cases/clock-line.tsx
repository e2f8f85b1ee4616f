import { useSpeech } from '../language.tsx';
import { layout } from '../parts/page.tsx';
import { ClockWords } from './clock-ring.tsx';
import { spanSeen, type timeLeft } from './time-left.ts';
import type { CaseData } from './timeline.ts';
import { useWhen } from './when-words.ts';

/** The clock of a case in a line: how long there is, and until when; or when it was stopped (S108). */
export function ClockLine({ data }: { data: CaseData }) {
  const when = useWhen();
  const { text } = useSpeech();
  const words = text.cases.clock;
  const { line, deadlines } = data;
  if (line.clock === 'none' || deadlines.length === 0) {
    const why = line.category === 'nearMiss' || line.category === 'threat' ? line.category : 'other';
    return <p className={layout.quiet}>{words.noneWhy[why]}</p>;
  }
  return (
    <div className={layout.row}>
      {line.clock !== 'stopped' && <ClockWords line={line} />}
      <span>{deadlineWords(data, when, text)}</span>
      {deadlines.length > 1 && <span className={layout.quiet}>{words.strictest}</span>}
    </div>
  );
}

function deadlineWords(
  { line, stoppedAt, deadlines }: CaseData,
  when: (at: string) => string,
  text: Parameters<typeof timeLeft>[1],
): string {
  const words = text.cases.clock;
  const strict = deadlines[0]?.at ?? '';
  if (stoppedAt === undefined)
    return line.clock === 'late' ? words.deadlineWas(when(strict)) : words.deadline(when(strict));
  const seconds = (Date.parse(strict) - Date.parse(stoppedAt)) / 1000;
  const span = spanSeen(Math.abs(seconds), text);
  return `${words.stoppedAt(when(stoppedAt))} ${seconds < 0 ? words.stoppedAfter(span) : words.stoppedBefore(span)}`;
}
