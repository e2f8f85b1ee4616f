import { Field, Input, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { useId } from 'react';
import { DayInput } from '../parts/form/day-input.tsx';
import { useText } from '../use-text.ts';
import { optionWords, type Setting } from './setting-words.ts';

interface SettingInputProps {
  setting: Setting;
  value: string;
  onChange: (value: string) => void;
  'aria-labelledby': string;
}

interface SettingFieldProps extends Omit<SettingInputProps, 'aria-labelledby'> {
  /** What stands above it, or the id of what names it already. */
  label?: string;
  labelledBy?: string;
  hint?: string;
  fault: string | undefined;
}

/** The field of a setting, with what is wrong with it. */
export function SettingField({ label, labelledBy, hint, fault, ...input }: SettingFieldProps) {
  const id = useId();
  if (input.setting.type === 'day') return <DayInput {...{ label, labelledBy, hint, fault, ...input }} />;
  return (
    <Field
      {...(label && { label: { id, children: label } })}
      {...(hint && { hint })}
      {...(fault && { validationMessage: fault })}
    >
      <SettingInput {...input} aria-labelledby={labelledBy ?? id} />
    </Field>
  );
}

/** The field that fits the setting's kind. */
function SettingInput({ setting, value, onChange, ...field }: SettingInputProps) {
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
  const keyboards: Readonly<Record<string, 'numeric' | 'url'>> = { number: 'numeric', link: 'url' };
  return (
    <Input
      {...field}
      size="large"
      inputMode={keyboards[setting.type]}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
