import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../use-text.ts';

const useStyles = makeStyles({
  mark: {
    alignSelf: 'start',
    paddingInline: '8px',
    border: `2px dashed ${tokens.colorNeutralForeground1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.06em',
  },
});

/** The word that stands beside everything of an exercise, on the screen and on paper. */
export function DrillMark({ of: { isDrill } }: { of: { isDrill?: true | undefined } }) {
  const styles = useStyles();
  const { mark } = useText('cases').drills;
  return isDrill ? <strong className={styles.mark}>{mark}</strong> : null;
}
