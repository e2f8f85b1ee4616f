import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import { type CaseLine, timeLeft } from './time-left.ts';

const useStyles = makeStyles({
  ring: { flexShrink: 0 },
  track: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5', fill: 'none' },
  arc: { strokeWidth: '5', fill: 'none', stroke: tokens.colorBrandStroke1 },
  soon: { stroke: tokens.colorStatusWarningForeground1 },
  late: { stroke: tokens.colorStatusDangerForeground1 },
  number: { fill: tokens.colorNeutralForeground1, fontSize: '13px', fontWeight: tokens.fontWeightSemibold },
  long: { fontSize: '11px' },
  tick: { stroke: tokens.colorStatusSuccessForeground1, strokeWidth: '3', fill: 'none' },
  words: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  calm: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** A whole ring is three days and nights; with more left it stays whole. */
const wholeSeconds = 3 * 24 * 3600;
const soonSeconds = 24 * 3600;
const radius = 22;
const around = 2 * Math.PI * radius;

type Clocked = Pick<CaseLine, 'clock' | 'secondsLeft'>;

/** The clock of a case as a ring that empties, with the number in it. The words beside it say the same. */
export function ClockRing({ line }: { line: Clocked }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { spoken, ring } = timeLeft(line, text);
  const { clock, secondsLeft = 0 } = line;
  const share = clock === 'late' ? 1 : Math.min(1, secondsLeft / wholeSeconds);
  return (
    <svg className={styles.ring} viewBox="0 0 56 56" width="56" height="56" role="img" aria-label={spoken}>
      <circle className={styles.track} cx="28" cy="28" r={radius} />
      {(clock === 'running' || clock === 'late') && (
        <circle
          className={mergeClasses(
            styles.arc,
            clock === 'running' && secondsLeft < soonSeconds && styles.soon,
            clock === 'late' && styles.late,
          )}
          cx="28"
          cy="28"
          r={radius}
          strokeDasharray={`${share * around} ${around}`}
          transform="rotate(-90 28 28)"
        />
      )}
      {clock === 'stopped' ? (
        <path className={styles.tick} d="M20 28l6 6 11-12" />
      ) : (
        <text
          className={mergeClasses(styles.number, ring.length > 4 && styles.long)}
          x="28"
          y="28"
          textAnchor="middle"
          dominantBaseline="central"
        >
          {ring}
        </text>
      )}
    </svg>
  );
}

/** The same in words, for the eye: the ring has said it to whoever listens. */
export function ClockWords({ line }: { line: Clocked }) {
  const styles = useStyles();
  const { text } = useSpeech();
  const pressing = line.clock === 'running' || line.clock === 'late';
  return (
    <span className={mergeClasses(styles.words, !pressing && styles.calm)} aria-hidden>
      {timeLeft(line, text).seen}
    </span>
  );
}
