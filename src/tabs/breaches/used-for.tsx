import { makeStyles, tokens } from '@fluentui/react-components';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';

const useStyles = makeStyles({
  used: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  lines: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    color: tokens.colorNeutralForeground2,
  },
});

/** *Hvad bruges din melding til?* Stands before anything is sent (S110). */
export function UsedFor() {
  const styles = useStyles();
  const { title, lines } = useText('cases').sealing.usedFor;
  return (
    <section className={styles.used} aria-labelledby="used-for">
      <h2 id="used-for" className={layout.subheading}>
        {title}
      </h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
