import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from './language.tsx';

const useStyles = makeStyles({
  mark: {
    minWidth: '20px',
    boxSizing: 'border-box',
    paddingInline: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
  },
  onIcon: {
    position: 'absolute',
    insetInlineStart: 'calc(50% + 3px)',
    top: '3px',
    lineHeight: '16px',
    paddingInline: '4px',
  },
  /** Only for whoever listens. */
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** How many things wait behind a link of the menu: a number to see, a sentence to hear, nothing when none wait. */
export function WaitingMark({ waiting = 0, onIcon = false }: { waiting?: number | undefined; onIcon?: boolean }) {
  const styles = useStyles();
  const { text } = useSpeech();
  if (waiting === 0) return null;
  return (
    <span className={mergeClasses(styles.mark, onIcon && styles.onIcon)}>
      <span aria-hidden>{waiting > 99 ? '99+' : waiting}</span>
      <span className={styles.spoken}> {text.shell.waiting(waiting)}</span>
    </span>
  );
}
