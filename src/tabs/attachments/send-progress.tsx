import { Field, ProgressBar } from '@fluentui/react-components';
import { useText } from '../use-text.ts';

/** How it goes with a file that is on its way. */
export function SendProgress({ isPending }: { isPending: boolean }) {
  const words = useText('attachments').form;
  if (!isPending) return null;
  return (
    <Field validationMessage={words.progress} validationState="none">
      <ProgressBar aria-label={words.saving} />
    </Field>
  );
}
