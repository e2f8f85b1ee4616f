import { Input, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { useText } from '../use-text.ts';
import { optionWords, type Setting } from './setting-words.ts';

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
  if (setting.type === 'choice') {
    return (
      <RadioGroup {...field} value={value} onChange={(_, data) => onChange(data.value)}>
        {setting.options?.map((option) => (
          <Radio
            key={option}
            value={option}
            label={optionWords(setting.setting, option, maintenance.workplace.settings.options)}
          />
        ))}
      </RadioGroup>
    );
  }
  // A link is text to the browser: it would refuse one without https:// in its own words and language.
  const keyboards = { text: undefined, number: 'numeric', day: undefined, link: 'url' } as const;
  return (
    <Input
      {...field}
      size="large"
      type={setting.type === 'day' ? 'date' : 'text'}
      inputMode={keyboards[setting.type]}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
