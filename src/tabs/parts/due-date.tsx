import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm';
import type { Day } from '../../core/dates.ts';
import { useSpeech } from '../language.tsx';
import { useAway, useDay, useToday } from '../use-day.ts';

const useStyles = makeStyles({
  due: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  late: { fontWeight: tokens.fontWeightSemibold },
  alarming: { color: tokens.colorStatusDangerForeground1 },
  icon: { fontSize: '18px', flexShrink: 0 },
});

/** A deadline: the date and how far away it is. A passed one says so in words. */
export function DueDate({ day }: { day: Day }) {
  const today = useToday();
  const onDay = useDay();
  const away = useAway();
  const styles = useStyles();
  const { text } = useSpeech();
  const late = day < today;
  const Icon = late ? ClockAlarmRegular : CalendarLtrRegular;
  const words = late ? text.reading.overdue : text.reading.due;
  return (
    <span className={mergeClasses(styles.due, late && styles.late)}>
      <Icon className={mergeClasses(styles.icon, late && styles.alarming)} aria-hidden />
      <time dateTime={day}>{words(onDay(day), away(day))}</time>
    </span>
  );
}
