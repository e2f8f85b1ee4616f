import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useNow } from '../use-day.ts';
import { ClockBar } from './clock-bar.tsx';
import { ClockRing } from './clock-ring.tsx';
import { MarkShape } from './mark-shape.tsx';
import { spanSeen, timeLeft } from './time-left.ts';
import { type CaseData, timelineOf } from './timeline.ts';
import { useWhen } from './when-words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '12px', '& p': { margin: 0 } },
  left: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  marks: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  mark: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  shape: { flexShrink: 0, marginTop: '2px' },
});

/** The clock of a case: how long there is, the bar with what happened when, and every deadline in words (S108). */
export function CaseClock({ data }: { data: CaseData }) {
  const now = useNow();
  const styles = useStyles();
  const { text } = useSpeech();
  const when = useWhen();
  const words = text.cases.clock;
  const { line, deadlines } = data;
  const timeline = timelineOf(data, now);
  if (!timeline) {
    const why = line.category === 'nearMiss' || line.category === 'threat' ? line.category : 'other';
    return (
      <section className={styles.head} aria-label={words.title}>
        <ClockRing line={line} />
        <p>{words.noneWhy[why]}</p>
      </section>
    );
  }
  return (
    <Section title={words.title} card small>
      <div className={styles.head}>
        <ClockRing line={line} />
        <div>
          <p className={styles.left} aria-hidden>
            {timeLeft(line, text).seen}
          </p>
          <p>{deadlineWords(data, when, text)}</p>
          {deadlines.length > 1 && <p className={layout.quiet}>{words.strictest}</p>}
        </div>
      </div>
      <ClockBar timeline={timeline} />
      <ol className={styles.marks} aria-label={words.marks}>
        {timeline.marks.map(({ what, at }) => (
          <li key={what} className={styles.mark}>
            <span className={styles.shape}>
              <MarkShape what={what} />
            </span>
            <span className={mergeClasses(at === deadlines[0]?.at && layout.entryName)}>
              {words.mark[what]}: {when(at)}
            </span>
          </li>
        ))}
      </ol>
      <p className={layout.quiet}>{words.calendar}</p>
    </Section>
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
