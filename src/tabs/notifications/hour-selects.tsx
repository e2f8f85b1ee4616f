import { makeStyles } from '@fluentui/react-components';
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
      <SelectField
        label={words.to}
        hint={toHour < fromHour ? words.nextMorning : undefined}
        fault={fromHour === toHour && words.sameHour}
        value={String(toHour)}
        choices={hours.map((hour) => [String(hour + 1), String(hour + 1)])}
        onChange={(value) => onChange({ toHour: Number(value) })}
      />
    </div>
  );
}
