import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { weekdays } from '../../features/delivery/preference.ts';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Folded } from '../parts/page/section.tsx';
import { layout } from '../parts/page-layout.tsx';

interface HolidayListProps {
  holidays: ViewData<'reminders'>['holidays'];
  today: Day;
}

/** Which days count as holidays, and where they come from. */
export function HolidayList({ holidays, today }: HolidayListProps) {
  const { language, text } = useSpeech();
  const words = text.notification.holidays;
  const weekdayOf = (day: Day) => {
    const weekday = weekdays[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7];
    return weekday ? text.notification.days.long[weekday] : '';
  };
  return (
    <Folded title={words.title(holidays.length)}>
      <p className={layout.quiet}>{words.help}</p>
      <ul className={layout.tightList}>
        {holidays.map(({ day, name }) => (
          <li key={day}>
            <strong lang="da">{name}</strong>{' '}
            <time dateTime={day}>{words.on(weekdayOf(day), dayWords(day, language, today))}</time>
          </li>
        ))}
      </ul>
      <p className={layout.quiet}>{words.source}</p>
    </Folded>
  );
}
