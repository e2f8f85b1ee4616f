import { CloseForm } from '../parts/close-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

export interface FormState {
  busy: boolean;
  fault: Error | null;
  onClose: () => void;
}

/** What is in the way, and the two ways out of a form. */
export function FormFoot({ busy, fault, onClose }: FormState) {
  const words = useText('exemptions');
  return (
    <>
      <FaultNotice fault={busy ? null : fault} sentences={words.fault} />
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={busy}>
          {busy ? words.saving : words.save}
        </Action>
        <CloseForm onClose={onClose} />
      </div>
    </>
  );
}
