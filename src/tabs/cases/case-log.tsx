import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import { Folded, layout, Section } from '../parts/page.tsx';
import { readersOf, stepsOf } from './log-lines.ts';
import type { CaseData } from './timeline.ts';
import { useWhen } from './when-words.ts';

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: '0 0 0 16px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  note: { margin: '2px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  readers: { margin: 0, paddingInlineStart: '20px' },
});

/** What has been done to the case, in order, and who has looked at it (domain.md 2.9). */
export function CaseLog({ log }: { log: CaseData['log'] }) {
  const styles = useStyles();
  const when = useWhen();
  const words = useSpeech().text.cases.case;
  const readers = readersOf(log);
  return (
    <Section title={words.log}>
      <ol className={styles.steps}>
        {stepsOf(log).map(({ what, byName, at, note }) => (
          <li key={`${what} ${at} ${byName}`}>
            {words.deed[what](byName)}
            <br />
            <time dateTime={at} className={layout.quiet}>
              {when(at)}
            </time>
            {note !== undefined && <p className={styles.note}>{note}</p>}
          </li>
        ))}
      </ol>
      {readers.length > 0 && (
        <Folded title={words.reads(readers.reduce((sum, { count }) => sum + count, 0))}>
          <ul className={styles.readers}>
            {readers.map(({ name, count, last }) => (
              <li key={name}>{words.readBy(name, count, when(last))}</li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  );
}
