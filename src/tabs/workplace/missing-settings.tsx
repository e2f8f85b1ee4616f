import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListedSetting } from '../../features/workplace/settings/setting-group.ts';
import { useAction } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { useEntry } from '../parts/form/entry.ts';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';
import { SettingField } from './setting-input.tsx';
import { complaint, nameOf, type Setting } from './setting-words.ts';

interface MissingSettingsProps {
  label: string;
  settings: readonly Setting[];
  onClose: (saved: boolean) => void;
}

/**
 * The choices of a group nobody has made yet in one form. Each is saved for itself, in the order they are shown; one that
 * somebody else has made meanwhile is shown beside what is written here.
 */
export function MissingSettings({ label, settings: known, onClose }: MissingSettingsProps) {
  const { text } = useSpeech();
  const cache = useQueryClient();
  const save = useAction('saveSetting');
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [kept, setKept] = useState<Readonly<Record<string, Setting>>>({});
  const [faults, setFaults] = useState<Readonly<Record<string, Error>>>({});
  const [sending, setSending] = useState(false);
  // What was saved a moment ago stands here before the page has asked anew.
  const settings = known.map((one) => {
    const own = kept[one.setting];
    return own && own.seen > one.seen ? own : one;
  });
  const writtenIn = ({ setting, value }: Setting) => written[setting] ?? value;
  const isOfAnother = (one: Setting) =>
    writtenIn(one).trim() !== one.value && one.value !== one.fallback && one.value !== kept[one.setting]?.value;
  const changed = settings.filter((one) => writtenIn(one).trim() !== one.value);

  async function saveAll(): Promise<void> {
    setSending(true);
    const refused: Record<string, Error> = {};
    for (const one of changed) {
      // One that is refused keeps nobody from saving the others.
      try {
        const { record } = await save.mutateAsync({ setting: one.setting, value: writtenIn(one), seen: one.seen });
        setKept((before) => ({ ...before, [one.setting]: record }));
      } catch (error) {
        refused[one.setting] = error as Error;
        // Without a way to the server the others would be asked about in vain, each for as long.
        if (!(error instanceof RefusedByServer)) break;
      }
    }
    // What somebody else has written is seen before the next press.
    if (Object.values(refused).some((error) => error instanceof RefusedByServer))
      await cache.invalidateQueries({ queryKey: ['view', 'settings'] });
    setSending(false);
    setFaults(refused);
    if (Object.keys(refused).length === 0) onClose(true);
  }
  return (
    <EntryForm<Record<string, string>>
      label={label}
      card
      focused
      says={[text.shell.save, text.shell.saving]}
      begin={{}}
      sending={{ isPending: sending, error: null }}
      onSend={() => void saveAll()}
      onClose={() => onClose(false)}
    >
      {settings.map((one) => (
        <MissingSetting
          key={one.setting}
          setting={one}
          value={writtenIn(one)}
          fault={sending ? undefined : faults[one.setting]}
          isOfAnother={!sending && isOfAnother(one)}
          onChange={(value) => setWritten((before) => ({ ...before, [one.setting]: value }))}
        />
      ))}
    </EntryForm>
  );
}

interface MissingSettingProps {
  setting: Setting;
  value: string;
  fault: Error | undefined;
  /** Somebody else has made the choice while it was written here. */
  isOfAnother: boolean;
  onChange: (value: string) => void;
}

/** One of them, with what it is for, and why it was not saved. */
function MissingSetting({ setting, value, fault, isOfAnother, onChange }: MissingSettingProps) {
  const maintenance = useText('maintenance');
  const words = maintenance.workplace.settings;
  const { name, help } = nameOf(setting.setting as ListedSetting, maintenance);
  const entry = useEntry<string>({ name: setting.setting, label: name }, (written = value) =>
    written === setting.value ? undefined : complaint(setting, written, maintenance),
  );
  const change = (written: string) => {
    entry.onChange(written);
    onChange(written);
  };
  return (
    <div>
      <SettingField label={name} hint={help} fault={entry.fault} setting={setting} value={value} onChange={change} />
      {isOfAnother ? (
        <Notice kind="warning" title={words.conflict} role="alert">
          <p>
            {words.theirs}: {setting.value}
          </p>
          <Action onClick={() => change(setting.value)}>{words.keepTheirs}</Action>
        </Notice>
      ) : (
        fault && <RefusalNotice fault={fault} />
      )}
    </div>
  );
}
