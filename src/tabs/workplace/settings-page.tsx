import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useId, useRef, useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { ViewPage } from '../parts/view.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { SettingEditor } from './setting-editor.tsx';
import { nameOf, type Setting, valueWords } from './setting-words.ts';
import { WorkplaceMenu } from './workplace-menu.tsx';

const useStyles = makeStyles({
  value: { fontSize: '16px', overflowWrap: 'anywhere' },
  when: { display: 'block', fontSize: '14px' },
  line: { justifyContent: 'space-between', flexWrap: 'nowrap' },
});

/** What the policy leaves open, and what this municipality has chosen (G4). */
export default function SettingsPage() {
  const maintenance = useText('maintenance');
  const me = useView('me', {}).data?.data;
  const view = useView('settings', {});
  const mayChange = me?.actions.includes('saveSetting') ?? false;
  return (
    <ViewPage
      title={maintenance.workplace.title}
      under={<WorkplaceMenu />}
      lead={maintenance.workplace.settings.lead}
      view={view}
      lines={8}
    >
      {({ settings, outside }) => (
        <>
          {me && !mayChange && <Notice kind="info" title={maintenance.workplace.readOnly} />}
          <List of={settings} by="setting">
            {(setting) => (
              <SettingRow
                {...{ setting, mayChange }}
                note={
                  outside && setting.setting === 'onlyWithEmployment'
                    ? maintenance.workplace.settings.outside(outside.withoutEmployment, outside.guests)
                    : undefined
                }
              />
            )}
          </List>
        </>
      )}
    </ViewPage>
  );
}

interface SettingRowProps {
  setting: Setting;
  mayChange: boolean;
  /** What the choice would change here and now. */
  note?: string | undefined;
}

/** One choice, changed where it stands. */
function SettingRow({ setting, mayChange, note }: SettingRowProps) {
  const today = useToday();
  const day = useDay();
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
        <SettingEditor setting={setting} labelledBy={headingId} onClose={close} />
      ) : (
        <div className={mergeClasses(layout.row, styles.line)}>
          <span className={styles.value}>
            {valueWords(setting, setting.value, maintenance, language, today)}
            <span className={mergeClasses(styles.when, layout.quiet)}>
              {setting.changedAt ? words.chosen(day(dayAt(setting.changedAt))) : words.standard}
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
