import { useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import type { Partners } from './partner-step.ts';
import { TermsForm } from './terms-form.tsx';

/** Enters an organisation that works for us; what is not known yet is said to be lacking. */
export function AddPartner({ data }: { data: Partners }) {
  const words = useText('partners');
  const action = useAction('addPartner');
  const [nonce, setNonce] = useState<string>();
  const [added, setAdded] = useState<string>();
  const close = () => {
    action.reset();
    setNonce(undefined);
  };
  if (nonce === undefined) {
    return (
      <>
        {added !== undefined && <Notice kind="good" title={words.added(added)} role="status" />}
        <div className={layout.actions}>
          <Action
            appearance="primary"
            onClick={() => {
              setAdded(undefined);
              setNonce(crypto.randomUUID());
            }}
          >
            {words.add}
          </Action>
        </div>
      </>
    );
  }
  return (
    <div className={layout.card}>
      <TermsForm
        label={words.add}
        data={data}
        busy={action.isPending}
        fault={action.error}
        onClose={close}
        onSave={(terms) =>
          action.mutate(
            { ...terms, nonce },
            {
              onSuccess: () => {
                setAdded(terms.organisation);
                close();
              },
            },
          )
        }
      />
    </div>
  );
}
