import { Field } from '@fluentui/react-components';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { CloseForm } from '../parts/close-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';
import { SettingConflict } from './setting-conflict.tsx';
import { SettingInput } from './setting-input.tsx';
import type { Setting } from './setting-words.ts';
import { complaint } from './setting-words.ts';

interface SettingEditorProps {
  setting: Setting;
  /** The id of the row's name: it names the field too. */
  labelledBy: string;
  today: Day;
  onClose: (how: 'shown' | 'saved') => void;
}

/** Writes a new value; when somebody else was faster, both values are shown and the editor chooses. */
export function SettingEditor({ setting, labelledBy, today, onClose }: SettingEditorProps) {
  const { text } = useSpeech();
  const maintenance = useText('maintenance');
  const cache = useQueryClient();
  const [value, setValue] = useState(setting.value);
  const [seen, setSeen] = useState(setting.seen);
  const [tried, setTried] = useState(false);
  const save = useAction('saveSetting');
  const fault = complaint(setting, value, maintenance);
  const conflict = save.error instanceof RefusedByServer && save.error.words.code === 'changedMeanwhile';
  // What the other wrote is on its way: one message with both values, not two after each other.
  const asking = useIsFetching({ queryKey: ['view', 'settings'] }) > 0 && conflict;
  const shell = text.shell;

  function send(seenVersion: number): void {
    setTried(true);
    if (fault || save.isPending) return;
    save.mutate(
      { setting: setting.setting, value, seen: seenVersion },
      {
        onSuccess: () => onClose('saved'),
        onError: () => void cache.invalidateQueries({ queryKey: ['view', 'settings'] }),
      },
    );
  }

  if (conflict && setting.seen !== seen) {
    return (
      <SettingConflict
        setting={setting}
        yours={value}
        today={today}
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
