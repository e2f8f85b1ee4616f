import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useNow } from '../use-day.ts';
import { ClockBar } from './clock-bar.tsx';
import { MarkShape } from './mark-shape.tsx';
import { type CaseData, timelineOf } from './timeline.ts';
import { useWhen } from './when-words.ts';

const useStyles = makeStyles({
  marks: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  mark: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  shape: { flexShrink: 0, marginTop: '2px' },
});

/** From the discovery to the deadline: the bar with what happened when, and every deadline in words (S108). */
export function CaseTimeline({ data }: { data: CaseData }) {
  const now = useNow();
  const styles = useStyles();
  const when = useWhen();
  const words = useSpeech().text.cases.clock;
  const timeline = timelineOf(data, now);
  if (!timeline) return null;
  return (
    <Section title={words.title}>
      <ClockBar timeline={timeline} />
      <ol className={styles.marks} aria-label={words.marks}>
        {timeline.marks.map(({ what, at }) => (
          <li key={what} className={styles.mark}>
            <span className={styles.shape}>
              <MarkShape what={what} />
            </span>
            <span className={mergeClasses(at === data.deadlines[0]?.at && layout.entryName)}>
              {words.mark[what]}: {when(at)}
            </span>
          </li>
        ))}
      </ol>
      <p className={layout.quiet}>{words.calendar}</p>
    </Section>
  );
}
