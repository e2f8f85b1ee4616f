import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAction } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { Exemption, Exemptions } from './exemption-view.ts';
import { RequestForm } from './request-form.tsx';

interface AskExemptionProps {
  data: Exemptions;
  /** What it would renew. */
  earlier?: Exemption;
  /** Nothing else on the page comes before it. */
  isFirst?: boolean;
}

/** The way to a request, and what follows when it is sent. The same form again is another request. */
export function AskExemption({ data, earlier, isFirst = false }: AskExemptionProps) {
  const words = useText('exemptions');
  const action = useAction('askExemption');
  const [asked] = useSearchParams();
  const rule = earlier ? undefined : (asked.get('rule') ?? undefined);
  const [nonce, setNonce] = useState(() => (rule ? crypto.randomUUID() : undefined));
  const [isSent, setSent] = useState(false);
  const name = earlier && words.name(earlier.rule.toUpperCase(), earlier.ruleTitle);
  const label = name ? words.named(words.deed.renew, name) : words.ask;
  if (nonce === undefined) {
    return (
      <>
        {isSent && <Notice kind="good" title={words.asked} role="status" />}
        {!(earlier && isSent) && (
          <div className={layout.actions}>
            <Action
              {...(isFirst && { appearance: 'primary' })}
              aria-label={label}
              onClick={() => {
                setSent(false);
                setNonce(crypto.randomUUID());
              }}
            >
              {earlier ? words.deed.renew : words.ask}
            </Action>
          </div>
        )}
      </>
    );
  }
  const close = () => {
    action.reset();
    setNonce(undefined);
  };
  const form = (
    <RequestForm
      label={label}
      data={data}
      rule={rule}
      {...(earlier && { earlier })}
      sending={action}
      onClose={close}
      onSend={(request) =>
        action.mutate(
          { ...request, nonce },
          {
            onSuccess: () => {
              setSent(true);
              close();
            },
          },
        )
      }
    />
  );
  return earlier ? form : <div className={layout.card}>{form}</div>;
}
