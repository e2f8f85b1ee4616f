import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Mark } from './timeline.ts';

const useStyles = makeStyles({
  shape: {
    display: 'block',
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1',
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2',
  },
  deadline: { fill: tokens.colorStatusDangerForeground1 },
  now: { fill: tokens.colorBrandForeground1 },
});

/** A form for each kind of mark, so that no mark is known by its colour. */
const forms: Readonly<Record<Mark['what'], string>> = {
  discovered: 'M8 2a6 6 0 1 0 .01 0z',
  reported: 'M2 3h12L8 14z',
  told: 'M8 1l7 7-7 7-7-7z',
  opened: 'M3 3h10v10H3z',
  aware: 'M8 2a6 6 0 1 0 .01 0z',
  now: 'M6 0h4v16H6z',
  stopped: 'M3 3h10v10H3z',
  deadlineDiscovered: 'M3 0h2v16H3zM5 1h9l-3 4 3 4H5z',
  deadlineAware: 'M3 0h2v16H3zM5 1h9l-3 4 3 4H5z',
};

const hollow: readonly Mark['what'][] = ['opened', 'aware', 'deadlineAware'];

export function MarkShape({ what }: { what: Mark['what'] }) {
  const styles = useStyles();
  return (
    <svg
      viewBox="-1 -1 18 18"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
      className={mergeClasses(
        styles.shape,
        what === 'now' && styles.now,
        what === 'deadlineDiscovered' && styles.deadline,
        hollow.includes(what) && styles.hollow,
      )}
    >
      <path d={forms[what]} />
    </svg>
  );
}
