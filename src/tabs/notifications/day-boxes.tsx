import { makeStyles, tokens } from '@fluentui/react-components';
import type { Weekday } from '../../features/delivery/preference.ts';
import { weekdays } from '../../features/delivery/preference.ts';
import { capitalize } from '../capitalize.ts';
import { useSpeech } from '../language.tsx';
import { Tick } from '../parts/form/choice-fields.tsx';
import { layout } from '../parts/page-layout.tsx';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(116px, 1fr))', maxWidth: '520px' },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface DayBoxesProps {
  days: readonly Weekday[];
  onChange: (days: readonly Weekday[]) => void;
}

/** Seven boxes, Monday first. */
export function DayBoxes({ days, onChange }: DayBoxesProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const { form, days: names } = text.notification;
  return (
    <fieldset className={styles.group} aria-describedby="days-help">
      <legend className={styles.legend}>{form.days}</legend>
      <p id="days-help" className={layout.quiet}>
        {form.daysHelp}
      </p>
      <div className={styles.boxes}>
        {weekdays.map((day) => (
          <Tick
            key={day}
            size="large"
            label={capitalize(names.long[day])}
            checked={days.includes(day)}
            onChange={(checked) =>
              onChange(weekdays.filter((other) => (other === day ? checked : days.includes(other))))
            }
          />
        ))}
      </div>
      <div role="alert">{days.length === 0 && <p className={styles.fault}>{form.daysMissing}</p>}</div>
    </fieldset>
  );
}
