import { useState } from 'react';
import { useSearchParams } from 'react-router';
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
  const [asked] = useSearchParams();
  const rule = earlier ? undefined : (asked.get('rule') ?? undefined);
  const [isOpen, setOpen] = useState(rule !== undefined);
  const [isSent, setSent] = useState(false);
  const name = earlier && words.name(earlier.rule.toUpperCase(), earlier.ruleTitle);
  const label = name ? words.named(words.deed.renew, name) : words.ask;
  if (!isOpen) {
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
                setOpen(true);
              }}
            >
              {earlier ? words.deed.renew : words.ask}
            </Action>
          </div>
        )}
      </>
    );
  }
  const close = (wasSent: boolean) => {
    setSent(wasSent);
    setOpen(false);
  };
  const form = <RequestForm {...{ label, data, rule, earlier }} onClose={close} />;
  return earlier ? form : <div className={layout.card}>{form}</div>;
}
