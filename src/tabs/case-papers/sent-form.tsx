import type { ViewData } from '../../contract/contract.ts';
import { promisedIn } from '../../features/cases/promise.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { ValueField } from '../parts/form/fields.tsx';
import { Form, useFields, useForm } from '../parts/form/form.tsx';
import { localOf, momentOfLocal } from '../parts/form/local-moment.ts';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

const longestLine = 200;

interface SentFormProps {
  papers: ViewData<'casePapers'>;
  turn: number;
  onSent: (receipt: string) => void;
}

/** The case's log takes no longer reason. */
const longestReason = 2_000;

/** The receipt from Virk: it stops the clock and keeps the draft as it was sent. */
export function SentForm({ papers, turn, onSent }: SentFormProps) {
  const now = useNow();
  const caseText = useText('cases');
  const words = caseText.casePapers.draft.sent;
  const isOutside = turn === 1 && papers.notifiedAt !== undefined;
  const { at: field, said } = useFields(
    {
      receipt: isOutside ? (papers.receiptNumber ?? '') : '',
      at: localOf((isOutside ? papers.notifiedAt : undefined) ?? now),
      delay: '',
      by: '',
    },
    words,
  );
  const { receipt, at, delay, by } = said;
  const action = useAction('recordNotification');
  const form = useForm(action, () => {
    if (receipt.trim() === '' || moment === undefined || (needsDelay && reason === '')) return;
    const delayReason = needsDelay ? { delayReason: reason } : {};
    const input = { key: papers.key, seen: papers.seen, turn, receiptNumber: receipt.trim(), sentAt: moment };
    action.mutate(
      { ...input, ...delayReason, ...(promisedBy && { promisedBy }) },
      { onSuccess: () => onSent(receipt.trim()) },
    );
  });
  // Who has written the reason in the draft is not asked again.
  const written = papers.drafts.at(-1)?.fields.find(({ field }) => field === 'delay')?.text ?? '';
  const reason = written === '' ? delay.trim() : written.slice(0, longestReason);
  const needsDelay = turn === 1 && papers.isLate && !isOutside;
  const moment = momentOfLocal(at);
  const isPromise = promisedIn(papers.drafts.at(-1)?.fields ?? [], now).promised !== undefined;
  const promisedBy = isPromise && by !== '' ? momentOfLocal(by) : undefined;

  return (
    <Form
      {...form}
      label={words.title}
      card
      says={[isOutside ? words.keep : turn === 1 ? words.send : words.sendFollowUp, caseText.caseHandling.saving]}
      refusal={CaseFault}
      needed={caseText.caseHandling.needed}
    >
      <h2 className={layout.subheading}>{words.title}</h2>
      {isOutside && (
        <Notice kind="warning" title={words.outside}>
          <p>{words.keepHelp}</p>
        </Notice>
      )}
      <FreeTextField {...field('receipt')} needed maxLength={longestLine} oneLine />
      <ValueField
        {...field('at')}
        type="datetime-local"
        fault={form.tried && at === '' && caseText.caseHandling.needed}
      />
      {needsDelay && written === '' && <FreeTextField {...field('delay')} needed maxLength={longestLine} oneLine />}
      {isPromise && <ValueField {...field('by')} label={words.promisedBy} type="datetime-local" />}
    </Form>
  );
}
