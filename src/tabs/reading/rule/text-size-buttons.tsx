import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../../language.tsx';
import { Action } from '../../parts/link-button.tsx';
import { type TextSize, textSizes } from './text-size.ts';

const frame = `2px solid ${tokens.colorNeutralForeground1}`;

const useStyles = makeStyles({
  sizes: { display: 'inline-flex', margin: 0, padding: 0, border: 'none', minInlineSize: 'auto' },
  button: { minWidth: '44px', paddingInline: '8px' },
  // Which one is chosen is a frame, not a colour alone.
  chosen: { border: frame, ':hover': { border: frame }, ':hover:active': { border: frame } },
  normal: { fontSize: '15px' },
  large: { fontSize: '19px' },
  largest: { fontSize: '24px' },
});

/** Three letters of three sizes. */
export function TextSizeButtons({ size, onChoose }: { size: TextSize; onChoose: (size: TextSize) => void }) {
  const styles = useStyles();
  const words = useSpeech().text.reading.tools;
  return (
    <fieldset className={styles.sizes} aria-label={words.textSize}>
      {textSizes.map((step) => (
        <Action
          key={step}
          appearance="subtle"
          className={mergeClasses(styles.button, styles[step], step === size && styles.chosen)}
          aria-pressed={step === size}
          aria-label={words.sizes[step]}
          title={words.sizes[step]}
          onClick={() => onChoose(step)}
        >
          A
        </Action>
      ))}
    </fieldset>
  );
}
