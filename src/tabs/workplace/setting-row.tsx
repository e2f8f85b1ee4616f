import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useId, useRef, useState } from 'react';
import { isMissing, type ListedSetting } from '../../features/workplace/settings/setting-group.ts';
import { dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { SettingEditor } from './setting-editor.tsx';
import { nameOf, type Setting, valueWords } from './setting-words.ts';

const useStyles = makeStyles({
  value: { fontSize: '16px', overflowWrap: 'anywhere' },
  when: { display: 'block', fontSize: '14px' },
  line: { justifyContent: 'space-between', flexWrap: 'nowrap', marginTop: '4px' },
});

interface SettingRowProps {
  name: ListedSetting;
  setting: Setting;
  mayChange: boolean;
  /** What the choice would change here and now, in sentences. */
  notes: readonly string[];
}

/** One choice, changed where it stands. */
export function SettingRow({ name, setting, mayChange, notes }: SettingRowProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const maintenance = useText('maintenance');
  const [state, setState] = useState<'shown' | 'edited' | 'saved'>('shown');
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const words = maintenance.workplace.settings;
  const called = nameOf(name, maintenance);

  function close(next: 'shown' | 'saved'): void {
    setState(next);
    // The button that was pressed is gone with the editor; the row's name takes the focus.
    heading.current?.focus();
  }

  return (
    <article>
      <h3 id={headingId} ref={heading} tabIndex={-1} className={layout.subheading}>
        {called.name}
      </h3>
      <p className={layout.quiet}>{called.help}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {state === 'edited' ? (
        <SettingEditor setting={setting} labelledBy={headingId} onClose={close} />
      ) : (
        <div className={mergeClasses(layout.row, styles.line)}>
          <SettingValue setting={setting} />
          {mayChange && (
            <Action icon={<EditRegular />} aria-label={words.editNamed(called.name)} onClick={() => setState('edited')}>
              {words.edit}
            </Action>
          )}
        </div>
      )}
      <div role="status">{state === 'saved' && <StatusWord kind="done">{text.shell.saved}</StatusWord>}</div>
    </article>
  );
}

/** What counts now, since when, and what would count without a choice. */
function SettingValue({ setting }: { setting: Setting }) {
  const today = useToday();
  const day = useDay();
  const styles = useStyles();
  const { language } = useSpeech();
  const maintenance = useText('maintenance');
  const { settings: words, choices } = maintenance.workplace;
  const fallback =
    setting.fallback && choices.fallback(valueWords(setting, setting.fallback, maintenance, language, today));
  const chosen = setting.changedAt && words.chosen(day(dayAt(setting.changedAt)));
  return (
    <span className={styles.value}>
      {isMissing(setting) ? (
        <StatusWord kind="owed">{choices.missing}</StatusWord>
      ) : (
        valueWords(setting, setting.value, maintenance, language, today)
      )}
      <span className={mergeClasses(styles.when, layout.quiet)}>
        {chosen ? [chosen, fallback].filter(Boolean).join(' · ') : isMissing(setting) ? '' : words.standard}
      </span>
    </span>
  );
}
