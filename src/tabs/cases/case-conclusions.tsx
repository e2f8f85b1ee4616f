import { makeStyles } from '@fluentui/react-components';
import { layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { conclusionLines } from './conclusion-lines.ts';
import type { CaseData } from './timeline.ts';
import { useWhen } from './when-words.ts';

const useStyles = makeStyles({
  lines: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

/** What is answered on a case and why, who decided, its cause and its numbers: for ever, also once it is closed (INV10). */
export function CaseConclusions({ data }: { data: CaseData }) {
  const when = useWhen();
  const styles = useStyles();
  const words = useText('cases');
  const lines = conclusionLines(data, words, when);
  if (lines.length === 0) return null;
  return (
    <Section title={words.conclusions.title} card small>
      <ul className={styles.lines}>
        {lines.map(({ what, why }) => (
          <li key={`${what} ${why}`} className={layout.anywhere}>
            {what}
            {why !== undefined && <p className={`${layout.quiet} ${layout.asWritten}`}>{why}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
