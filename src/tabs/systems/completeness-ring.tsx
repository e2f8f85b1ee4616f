import { makeStyles } from '@fluentui/react-components';
import Ring from '../plots/ring.tsx';
import { useText } from '../use-text.ts';

const useStyles = makeStyles({ percent: { whiteSpace: 'nowrap' } });

/** How much of what is asked of a system is in place, as a ring with its percentage in the middle. */
export function CompletenessRing({ percent, size = 64 }: { percent: number; size?: number }) {
  const words = useText('systems');
  const styles = useStyles();
  return (
    <Ring
      label={words.percentOf(percent)}
      size={size}
      shares={[
        { name: words.inPlace, count: percent, tone: percent >= 90 ? 'ready' : percent >= 50 ? 'underWay' : 'behind' },
        { name: words.lacking, count: 100 - percent, tone: 'rest' },
      ]}
    >
      <span aria-hidden className={styles.percent}>
        {words.percent(percent)}
      </span>
    </Ring>
  );
}
