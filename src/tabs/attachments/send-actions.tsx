import { Field, ProgressBar } from '@fluentui/react-components';
import type { useAction } from '../api-hooks.tsx';
import { Action, CloseForm } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface SendActionsProps {
  action: Pick<ReturnType<typeof useAction>, 'isPending' | 'error'>;
  onClose: () => void;
}

/** The end of a form that sends a file: how it goes, why it did not, and the buttons. */
export function SendActions({ action: { isPending, error }, onClose }: SendActionsProps) {
  const words = useText('attachments').form;
  return (
    <>
      {isPending && (
        <Field validationMessage={words.progress} validationState="none">
          <ProgressBar aria-label={words.saving} />
        </Field>
      )}
      {error && !isPending && <RefusalNotice fault={error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={isPending}>
          {isPending ? words.saving : words.save}
        </Action>
        <CloseForm onClose={onClose} />
      </div>
    </>
  );
}
