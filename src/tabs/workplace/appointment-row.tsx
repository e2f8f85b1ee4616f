import { useState } from 'react';
import type { Day } from '../../core/dates.ts';
import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import type { AppointmentLine } from './appointment-line.ts';
import { EndForm } from './end-form.tsx';

interface AppointmentRowProps {
  line: AppointmentLine;
  roleName: string;
  today: Day;
  mayAppoint: boolean;
  onSaved: (said: string) => void;
}

/** One holder with the period, and a way to end it. */
export function AppointmentRow({ line, roleName, today, mayAppoint, onSaved }: AppointmentRowProps) {
  const { language } = useSpeech();
  const maintenance = useText('maintenance');
  const [ending, setEnding] = useState(false);
  const words = maintenance.workplace.appointments;
  return (
    <li>
      <div className={layout.row}>
        <strong>{line.name}</strong>
        <span>{words.since(dayWords(line.from, language, today))}</span>
        {line.to && <span>{words.until(dayWords(line.to, language, today))}</span>}
        {mayAppoint && (line.to === undefined || line.to > today) && !ending && (
          <Action aria-label={words.endNamed(line.name, roleName)} onClick={() => setEnding(true)}>
            {words.end}
          </Action>
        )}
      </div>
      {ending && (
        <EndForm
          line={line}
          today={today}
          onClose={(saved) => {
            setEnding(false);
            focusContent();
            if (saved) onSaved(saved);
          }}
        />
      )}
    </li>
  );
}
