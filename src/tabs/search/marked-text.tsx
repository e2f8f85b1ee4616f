import { makeStyles, tokens } from '@fluentui/react-components';
import type { Part } from '../../features/handbook/search/search-mark.ts';

const useStyles = makeStyles({
  // Bold and underlined: a colour alone says nothing in high contrast or to those who do not see it (WCAG 1.4.1).
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
});

/** A text with the words that were found. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  const styles = useStyles();
  let at = 0;
  return parts.map(({ text, hit }) => {
    at += text.length;
    return hit ? (
      <mark key={at} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
