import { Field } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ListedSetting } from '../../features/workplace/settings/setting-group.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Form, useForm } from '../parts/form/form.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';
import { SettingInput } from './setting-input.tsx';
import { complaint, nameOf, type Setting } from './setting-words.ts';

interface MissingSettingsProps {
  label: string;
  settings: readonly Setting[];
  onClose: (saved: boolean) => void;
}

/** The choices of a group nobody has made yet in one form. Each is saved for itself, in the order they are shown. */
export function MissingSettings({ label, settings, onClose }: MissingSettingsProps) {
  const { text } = useSpeech();
  const maintenance = useText('maintenance');
  const save = useAction('saveSetting');
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [faults, setFaults] = useState<Readonly<Record<string, Error>>>({});
  const [sending, setSending] = useState(false);
  const writtenIn = ({ setting, value }: Setting) => written[setting] ?? value;
  const changed = settings.filter((one) => writtenIn(one).trim() !== one.value);
  const isWrong = changed.some((one) => complaint(one, writtenIn(one), maintenance) !== undefined);

  async function saveAll(): Promise<void> {
    setSending(true);
    const refused: Record<string, Error> = {};
    for (const one of changed) {
      // One that is refused keeps nobody from saving the others.
      await save.mutateAsync({ setting: one.setting, value: writtenIn(one), seen: one.seen }).catch((error: Error) => {
        refused[one.setting] = error;
      });
    }
    setSending(false);
    setFaults(refused);
    if (Object.keys(refused).length === 0) onClose(true);
  }
  const form = useForm({ isPending: sending, error: null }, () => {
    if (!isWrong) void saveAll();
  });

  return (
    <Form
      {...form}
      card
      focused
      label={label}
      says={[text.shell.save, text.shell.saving]}
      onClose={() => onClose(false)}
    >
      {settings.map((one) => (
        <MissingSetting
          key={one.setting}
          setting={one}
          value={writtenIn(one)}
          tried={form.tried}
          fault={sending ? undefined : faults[one.setting]}
          onChange={(value) => setWritten((before) => ({ ...before, [one.setting]: value }))}
        />
      ))}
    </Form>
  );
}

interface MissingSettingProps {
  setting: Setting;
  value: string;
  tried: boolean;
  fault: Error | undefined;
  onChange: (value: string) => void;
}

/** One of them, with what it is for, and why it was not saved. */
function MissingSetting({ setting, value, tried, fault, onChange }: MissingSettingProps) {
  const maintenance = useText('maintenance');
  const id = useId();
  const { name, help } = nameOf(setting.setting as ListedSetting, maintenance);
  const wrong = tried && value !== setting.value ? complaint(setting, value, maintenance) : undefined;
  return (
    <div>
      <Field label={{ id, children: name }} hint={help} {...(wrong && { validationMessage: wrong })}>
        <SettingInput setting={setting} value={value} onChange={onChange} aria-labelledby={id} />
      </Field>
      {fault && <RefusalNotice fault={fault} />}
    </div>
  );
}
