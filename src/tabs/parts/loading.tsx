import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, paddingBlock: '8px' },
  line: {
    height: '18px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
  },
  title: { height: '32px', width: '70%' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const widths = ['100%', '92%', '97%', '60%', '95%', '88%', '99%', '45%'];

/** Grey lines where text will come; whoever listens hears one word. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <div className={styles.lines} data-loading>
      <span className={styles.hidden} role="status">
        {text.shell.loading}
      </span>
      <div className={mergeClasses(styles.line, styles.title)} aria-hidden />
      {widths.slice(0, lines).map((width) => (
        <div key={width} className={styles.line} style={{ width }} aria-hidden />
      ))}
    </div>
  );
}
