import { Calendar, type ICalendar } from '@fluentui/react-calendar-compat';
import { Popover, PopoverSurface } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Day } from '../../../core/dates.ts';
import { useToday } from '../../use-day.ts';
import { useFormWords } from './form-words.ts';
import { dateOf, dayOfDate } from './typed-day.ts';

const monday = 1;

interface DayCalendarProps {
  /** The button that opened it. */
  target: HTMLElement | null;
  day: Day | undefined;
  min?: Day | undefined;
  max?: Day | undefined;
  /** @param day nothing where it is left as it was */
  onClose: (day?: Day) => void;
}

/** A month to choose a day from. */
export default function DayCalendar({ target, day, min, max, onClose }: DayCalendarProps) {
  const words = useFormWords();
  const today = useToday();
  const calendar = useRef<ICalendar>(null);
  useEffect(() => calendar.current?.focus(), []);
  return (
    <Popover open trapFocus positioning={{ target }} onOpenChange={(_, { open }) => open || onClose()}>
      <PopoverSurface aria-label={words.calendar}>
        <Calendar
          componentRef={calendar}
          value={dateOf(day ?? (min && min > today ? min : today))}
          today={dateOf(today)}
          firstDayOfWeek={monday}
          isMonthPickerVisible={false}
          strings={words.calendarWords}
          {...(min && { minDate: dateOf(min) })}
          {...(max && { maxDate: dateOf(max) })}
          onSelectDate={(date) => onClose(dayOfDate(date))}
        />
      </PopoverSurface>
    </Popover>
  );
}
