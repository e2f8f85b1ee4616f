import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Hours } from '../../features/delivery/preference.ts';
import { useSpeech } from '../language.tsx';
import { SelectField } from '../parts/form/fields.tsx';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '16px',
    maxWidth: '420px',
    '& select': { width: '100%', minWidth: 0 },
  },
});

const hours = Array.from({ length: 24 }, (_, hour) => hour);

interface HourSelectsProps {
  fromHour: number;
  toHour: number;
  onChange: (own: Partial<Pick<Hours, 'fromHour' | 'toHour'>>) => void;
}

/** From and until, whole hours; an hour before the first is on the next morning. */
export function HourSelects({ fromHour, toHour, onChange }: HourSelectsProps) {
  const styles = useStyles();
  const words = useSpeech().text.notification.form;
  return (
    <div className={styles.pair}>
      <SelectField
        label={words.from}
        value={String(fromHour)}
        choices={hours.map((hour) => [String(hour), String(hour)])}
        onChange={(value) => onChange({ fromHour: Number(value) })}
      />
      <Field
        label={words.to}
        {...(toHour < fromHour ? { hint: words.nextMorning } : {})}
        {...(fromHour === toHour ? { validationMessage: words.sameHour } : {})}
      >
        <Select size="large" value={toHour} onChange={(_, { value }) => onChange({ toHour: Number(value) })}>
          {hours.map((hour) => (
            <option key={hour} value={hour + 1}>
              {hour + 1}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
