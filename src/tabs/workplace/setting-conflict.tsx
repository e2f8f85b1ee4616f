import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Day } from '../../core/dates.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import type { Setting } from './setting-words.ts';
import { valueWords } from './setting-words.ts';

const useStyles = makeStyles({ actions: { outlineStyle: 'none' } });

interface SettingConflictProps {
  /** The setting as it stands now. */
  setting: Setting;
  yours: string;
  today: Day;
  onKeepTheirs: () => void;
  onSaveYours: () => void;
}

/** Two editors at once: both values side by side, nothing overwritten unseen. */
export function SettingConflict({ setting, yours, today, onKeepTheirs, onSaveYours }: SettingConflictProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const maintenance = useText('maintenance');
  const words = maintenance.workplace.settings;
  const actions = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone with the form.
  useEffect(() => actions.current?.focus(), []);

  return (
    <Notice kind="warning" title={words.conflict} role="alert">
      <Facts
        facts={[
          { name: words.theirs, value: valueWords(setting, setting.value, maintenance, language, today) },
          { name: words.yours, value: valueWords(setting, yours, maintenance, language, today) },
        ]}
      />
      <div ref={actions} tabIndex={-1} className={mergeClasses(layout.actions, styles.actions)}>
        <Action onClick={onKeepTheirs}>{words.keepTheirs}</Action>
        <Action appearance="primary" onClick={onSaveYours}>
          {words.saveYours}
        </Action>
      </div>
    </Notice>
  );
}
