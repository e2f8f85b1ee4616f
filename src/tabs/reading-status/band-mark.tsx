import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useText } from '../use-text.ts';
import type { Band } from './three-things.ts';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: '5px', whiteSpace: 'nowrap' },
  stacked: { flexDirection: 'column', alignItems: 'start', rowGap: '2px', whiteSpace: 'normal' },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  picture: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

/** Quarters of the circle that are filled. */
const filled: Partial<Record<Band, number>> = { nobody: 0, few: 1, some: 2, half: 2, most: 3, nearly: 3.5, all: 4 };

/**
 * How many of a group, as a word with a circle that fills up; the circle says nothing of its own.
 * @param stacked over each other, in as little room as a cell has
 */
export function BandMark({ band, stacked = false }: { band: Band; stacked?: boolean }) {
  const styles = useStyles();
  const words = useText('readingStatus');
  const quarters = filled[band];
  return (
    <span className={mergeClasses(styles.mark, stacked && styles.stacked, quarters === undefined && styles.quiet)}>
      {quarters !== undefined && (
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false" className={styles.picture}>
          <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <circle
            cx="8"
            cy="8"
            r="3"
            fill="none"
            stroke="currentColor"
            strokeWidth="6"
            strokeDasharray={`${(quarters / 4) * 6 * Math.PI} 99`}
            transform="rotate(-90 8 8)"
          />
        </svg>
      )}
      {stacked ? <ShortWord band={band} /> : words.band[band]}
    </span>
  );
}

/** What does not fit a cell is still said in full to whoever listens. */
function ShortWord({ band }: { band: Band }) {
  const words = useText('readingStatus');
  if (words.short[band] === words.band[band]) return words.band[band];
  return (
    <abbr title={words.band[band]} style={{ textDecoration: 'none' }}>
      {words.short[band]}
    </abbr>
  );
}
