import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ClockAlarmRegular } from '@fluentui/react-icons/svg/clock-alarm';
import type { Day } from '../../core/dates.ts';
import { dayWords, distanceWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';

const useStyles = makeStyles({
  due: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  late: { fontWeight: tokens.fontWeightSemibold },
  alarming: { color: tokens.colorStatusDangerForeground1 },
  icon: { fontSize: '18px', flexShrink: 0 },
});

/** A deadline: the date and how far away it is. A passed one says so in words. */
export function DueDate({ day, today }: { day: Day; today: Day }) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const late = day < today;
  const Icon = late ? ClockAlarmRegular : CalendarLtrRegular;
  const words = late ? text.reading.overdue : text.reading.due;
  return (
    <span className={mergeClasses(styles.due, late && styles.late)}>
      <Icon className={mergeClasses(styles.icon, late && styles.alarming)} aria-hidden />
      <time dateTime={day}>{words(dayWords(day, language, today), distanceWords(day, language, today))}</time>
    </span>
  );
}
