import { mergeClasses } from '@fluentui/react-components';
import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { useEntry } from '../parts/form/entry.ts';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { SettingField } from './setting-input.tsx';
import { complaint, type Setting, valueWords } from './setting-words.ts';

interface SettingEditorProps {
  setting: Setting;
  /** The id of the row's name: it names the field too. */
  labelledBy: string;
  onClose: (how: 'shown' | 'saved') => void;
}

/** Writes a new value; when somebody else was faster, both values are shown and the editor chooses. */
export function SettingEditor({ setting, labelledBy, onClose }: SettingEditorProps) {
  const [yours, setYours] = useState(setting.value);
  const [seen, setSeen] = useState(setting.seen);
  const save = useAction('saveSetting');
  const conflict = save.error instanceof RefusedByServer && save.error.words.code === 'changedMeanwhile';
  // What the other wrote is on its way: one message with both values, not two after each other.
  const asking = useIsFetching({ queryKey: ['view', 'settings'] }) > 0 && conflict;

  function send(value: string, seenVersion: number): void {
    setYours(value);
    save.mutate({ setting: setting.setting, value, seen: seenVersion }, { onSuccess: () => onClose('saved') });
  }

  if (conflict && setting.seen !== seen) {
    return (
      <SettingConflict
        setting={setting}
        yours={yours}
        onKeepTheirs={() => onClose('shown')}
        onSaveYours={() => {
          setSeen(setting.seen);
          send(yours, setting.seen);
        }}
      />
    );
  }
  return (
    <EntryForm<{ value?: string }>
      focused
      begin={{ value: yours }}
      sending={{ isPending: save.isPending, error: asking ? null : save.error }}
      onSend={({ value = '' }) => send(value, seen)}
      onClose={() => onClose('shown')}
    >
      <WrittenSetting setting={setting} labelledBy={labelledBy} />
    </EntryForm>
  );
}

/** Its value as it is written, and what the rule of the server says of it. */
function WrittenSetting({ setting, labelledBy }: Pick<SettingEditorProps, 'setting' | 'labelledBy'>) {
  const maintenance = useText('maintenance');
  const check = (value = '') => complaint(setting, value, maintenance);
  const {
    value = '',
    fault,
    onChange,
  } = useEntry<string | undefined>({ name: 'value', label: setting.setting }, check);
  return <SettingField {...{ setting, labelledBy, value, fault, onChange }} />;
}

interface SettingConflictProps {
  /** The setting as it stands now. */
  setting: Setting;
  yours: string;
  onKeepTheirs: () => void;
  onSaveYours: () => void;
}

/** Two editors at once: both values side by side, nothing overwritten unseen. */
function SettingConflict({ setting, yours, onKeepTheirs, onSaveYours }: SettingConflictProps) {
  const today = useToday();
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
      <div ref={actions} tabIndex={-1} className={mergeClasses(layout.actions, layout.unframed)}>
        <Action onClick={onKeepTheirs}>{words.keepTheirs}</Action>
        <Action appearance="primary" onClick={onSaveYours}>
          {words.saveYours}
        </Action>
      </div>
    </Notice>
  );
}
