import { Input, Switch } from '@fluentui/react-components';
import { useText } from '../use-text.ts';
import type { Setting } from './setting-words.ts';

interface SettingInputProps {
  setting: Setting;
  value: string;
  onChange: (value: string) => void;
  'aria-labelledby': string;
}

/** The field that fits the setting's kind. */
export function SettingInput({ setting, value, onChange, ...field }: SettingInputProps) {
  const maintenance = useText('maintenance');

  if (setting.type === 'flag') {
    const on = value === 'true';
    return (
      <Switch
        {...field}
        checked={on}
        label={on ? maintenance.workplace.settings.on : maintenance.workplace.settings.off}
        onChange={(_, { checked }) => onChange(String(checked))}
      />
    );
  }
  const kinds = { text: 'text', number: 'text', day: 'date', link: 'url' } as const;
  return (
    <Input
      {...field}
      size="large"
      type={kinds[setting.type]}
      inputMode={setting.type === 'number' ? 'numeric' : undefined}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
