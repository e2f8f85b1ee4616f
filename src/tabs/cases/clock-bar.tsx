import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language.tsx';
import { MarkShape } from './mark-shape.tsx';
import type { Mark, Timeline } from './timeline.ts';

const useStyles = makeStyles({
  // Half a mark's width at each end, so that none sticks out.
  whole: { position: 'relative', height: '76px', marginInline: '9px' },
  bar: {
    position: 'absolute',
    insetInline: 0,
    top: '22px',
    height: '16px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  spent: { position: 'absolute', insetBlock: 0, insetInlineStart: 0, backgroundColor: tokens.colorBrandBackground },
  // Stripes beside the colour.
  late: {
    position: 'absolute',
    insetBlock: 0,
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorStatusDangerForeground1} 0 5px, ${tokens.colorNeutralBackground1} 5px 9px)`,
  },
  mark: { position: 'absolute', transform: 'translateX(-50%)' },
  above: { top: '1px' },
  on: { top: '21px' },
  below: { top: '41px' },
  hours: {
    position: 'absolute',
    top: '38px',
    height: '36px',
    paddingInlineStart: '3px',
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    display: 'flex',
    alignItems: 'flex-end',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '14px',
    color: tokens.colorNeutralForeground2,
  },
});

/** Three lanes, so that what happens within minutes does not hide what came before. */
const lanes: Readonly<Record<Mark['what'], 'above' | 'on' | 'below'>> = {
  discovered: 'on',
  aware: 'on',
  reported: 'above',
  opened: 'above',
  deadlineDiscovered: 'above',
  deadlineAware: 'above',
  told: 'below',
  now: 'below',
  stopped: 'below',
};

/** The clock as a bar. The list under it says everything in words, so it is silent itself. */
export function ClockBar({ timeline: { marks, spent, late, hours } }: { timeline: Timeline }) {
  const styles = useStyles();
  const words = useSpeech().text.cases.clock;
  return (
    <div className={styles.whole} aria-hidden>
      <div className={styles.bar}>
        <div className={styles.spent} style={{ width: `${late ?? spent}%` }} />
        {late !== undefined && <div className={styles.late} style={{ left: `${late}%`, width: `${spent - late}%` }} />}
      </div>
      {hours.map(({ hours: count, place }) => (
        <span key={count} className={styles.hours} style={{ left: `${place}%` }}>
          {words.hours(count)}
        </span>
      ))}
      {marks.map(({ what, place }) => (
        <span key={what} className={mergeClasses(styles.mark, styles[lanes[what]])} style={{ left: `${place}%` }}>
          <MarkShape what={what} />
        </span>
      ))}
    </div>
  );
}
