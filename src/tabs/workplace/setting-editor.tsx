import { Field, mergeClasses } from '@fluentui/react-components';
import { useIsFetching } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { focusFirst } from '../parts/focus-first.ts';
import { Action, CloseForm } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { SettingInput } from './setting-input.tsx';
import { complaint, type Setting, valueWords } from './setting-words.ts';

interface SettingEditorProps {
  setting: Setting;
  /** The id of the row's name: it names the field too. */
  labelledBy: string;
  onClose: (how: 'shown' | 'saved') => void;
}

/** Writes a new value; when somebody else was faster, both values are shown and the editor chooses. */
export function SettingEditor({ setting, labelledBy, onClose }: SettingEditorProps) {
  const maintenance = useText('maintenance');
  const [value, setValue] = useState(setting.value);
  const [seen, setSeen] = useState(setting.seen);
  const [tried, setTried] = useState(false);
  const save = useAction('saveSetting');
  const fault = complaint(setting, value, maintenance);
  const conflict = save.error instanceof RefusedByServer && save.error.words.code === 'changedMeanwhile';
  // What the other wrote is on its way: one message with both values, not two after each other.
  const asking = useIsFetching({ queryKey: ['view', 'settings'] }) > 0 && conflict;
  const shell = useSpeech().text.shell;

  function send(seenVersion: number): void {
    setTried(true);
    if (fault || save.isPending) return;
    save.mutate({ setting: setting.setting, value, seen: seenVersion }, { onSuccess: () => onClose('saved') });
  }

  if (conflict && setting.seen !== seen) {
    return (
      <SettingConflict
        setting={setting}
        yours={value}
        onKeepTheirs={() => onClose('shown')}
        onSaveYours={() => {
          setSeen(setting.seen);
          send(setting.seen);
        }}
      />
    );
  }
  return (
    <form
      ref={focusFirst}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(seen);
      }}
    >
      <Field {...(tried && fault ? { validationMessage: fault } : {})}>
        <SettingInput setting={setting} value={value} onChange={setValue} aria-labelledby={labelledBy} />
      </Field>
      {save.error && !save.isPending && !asking && <RefusalNotice fault={save.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={save.isPending}>
          {save.isPending ? shell.saving : shell.save}
        </Action>
        <CloseForm onClose={() => onClose('shown')} />
      </div>
    </form>
  );
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
