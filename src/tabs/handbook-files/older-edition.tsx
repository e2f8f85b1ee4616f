import { useState } from 'react';
import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { ValueField } from '../parts/form/fields.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { TakeButton } from './take-button.tsx';

const formats = ['docx', 'md', 'zip'] as const;

/** What was in force on a day that has been, for whoever looks back (S20). */
export function OlderEdition({ since, today, language }: { since: Day; today: Day; language: Language }) {
  const words = useText('handbookFiles');
  const [on, choose] = useState<Day>(today);
  const isDay = on >= since && on <= today;
  return (
    <Folded title={words.older}>
      <div className={layout.form}>
        <p className={layout.quiet}>{words.olderHelp}</p>
        <ValueField label={words.day} type="date" min={since} max={today} value={on} onChange={choose} />
        {isDay &&
          formats.map((format) => (
            <TakeButton key={`${format} ${on} ${language}`} action="takeEdition" asked={{ format, language, on }}>
              {words.format[format].name}
            </TakeButton>
          ))}
      </div>
    </Folded>
  );
}
