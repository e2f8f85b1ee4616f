import { makeStyles, tokens } from '@fluentui/react-components';
import { type Hours, weekdays } from '../../features/delivery/preference.ts';
import { isOpenInWeek } from '../../features/notifications/quiet-hours.ts';
import { useSpeech } from '../language.tsx';
import { hoursWords } from './hours-words.ts';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', maxWidth: '320px', height: 'auto' },
  label: { fontSize: '12px', fill: tokens.colorNeutralForeground2 },
  closed: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  open: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandForeground1, strokeWidth: '1px' },
});

const margin = { left: 24, top: 18 };
const cell = { width: 10, height: 16 };
const size = { width: margin.left + 24 * cell.width + 8, height: margin.top + 7 * cell.height };
const marked = [0, 6, 12, 18, 24];
const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

/** An ordinary week, hour by hour: a bar where Rettesnor may write, a thin line where it is quiet. */
export function WeekPicture({ hours }: { hours: Hours }) {
  const styles = useStyles();
  const { text } = useSpeech();
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      className={styles.picture}
      role="img"
      aria-label={text.notification.form.pictureOf(hoursWords(hours, text))}
    >
      {marked.map((hour) => (
        <text key={hour} x={margin.left + hour * cell.width} y={12} textAnchor="middle" className={styles.label}>
          {hour}
        </text>
      ))}
      {weekdays.map((day, row) => {
        const middle = margin.top + (row + 0.5) * cell.height;
        return (
          <g key={day}>
            <text x={0} y={middle + 4} className={styles.label}>
              {text.notification.days.short[day]}
            </text>
            <line
              x1={margin.left}
              x2={margin.left + 24 * cell.width}
              y1={middle}
              y2={middle}
              className={styles.closed}
            />
            {stretchesOf(hours, row).map(([from, until]) => (
              <rect
                key={from}
                x={margin.left + from * cell.width}
                y={middle - 5}
                width={(until - from) * cell.width}
                height={10}
                rx={2}
                className={styles.open}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** The open hours of a day as stretches, from and until. */
function stretchesOf(hours: Hours, weekday: number): (readonly [number, number])[] {
  const isOpen = (hour: number) => hour >= 0 && hour < 24 && isOpenInWeek(hours, weekday, hour);
  const starts = hoursOfDay.filter((hour) => isOpen(hour) && !isOpen(hour - 1));
  const ends = hoursOfDay.filter((hour) => isOpen(hour) && !isOpen(hour + 1));
  return starts.map((start, index) => [start, (ends[index] ?? start) + 1] as const);
}
