import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useId, useRef, useState } from 'react';
import type { Day } from '../../core/dates.ts';
import { dayAt, dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { SettingEditor } from './setting-editor.tsx';
import type { Setting } from './setting-words.ts';
import { nameOf, valueWords } from './setting-words.ts';

const useStyles = makeStyles({
  value: { fontSize: '16px', overflowWrap: 'anywhere' },
  when: { display: 'block', fontSize: '14px' },
  line: { justifyContent: 'space-between', flexWrap: 'nowrap' },
});

interface SettingRowProps {
  setting: Setting;
  today: Day;
  mayChange: boolean;
  /** What the choice would change here and now. */
  note?: string | undefined;
}

/** One choice, changed where it stands. */
export function SettingRow({ setting, today, mayChange, note }: SettingRowProps) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const maintenance = useText('maintenance');
  const [state, setState] = useState<'shown' | 'edited' | 'saved'>('shown');
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const words = maintenance.workplace.settings;
  const { name, help } = nameOf(setting, maintenance);

  function close(next: 'shown' | 'saved'): void {
    setState(next);
    // The button that was pressed is gone with the editor; the row's name takes the focus.
    heading.current?.focus();
  }

  return (
    <article className={layout.card}>
      <h2 id={headingId} ref={heading} tabIndex={-1} className={layout.subheading}>
        {name}
      </h2>
      <p className={layout.quiet}>{help}</p>
      {note && <p>{note}</p>}
      {state === 'edited' ? (
        <SettingEditor setting={setting} labelledBy={headingId} onClose={close} today={today} />
      ) : (
        <div className={mergeClasses(layout.row, styles.line)}>
          <span className={styles.value}>
            {valueWords(setting, setting.value, maintenance, language, today)}
            <span className={mergeClasses(styles.when, layout.quiet)}>
              {setting.changedAt ? words.chosen(dayWords(dayAt(setting.changedAt), language, today)) : words.standard}
            </span>
          </span>
          {mayChange && (
            <Action icon={<EditRegular />} aria-label={words.editNamed(name)} onClick={() => setState('edited')}>
              {words.edit}
            </Action>
          )}
        </div>
      )}
      <div role="status">{state === 'saved' && <StatusWord kind="done">{text.shell.saved}</StatusWord>}</div>
    </article>
  );
}
