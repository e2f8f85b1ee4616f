import type { ViewData } from '../../contract/contract.ts';
import type { Moment } from '../../core/dates.ts';
import { promisedIn } from '../../features/cases/clocks/promise.ts';
import { useAction } from '../api-hooks.tsx';
import { CaseFault } from '../case-handling/case-fault.tsx';
import { MomentField } from '../parts/form/day-field.tsx';
import { LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';

const longestLine = 200;
/** The case's log takes no longer reason. */
const longestReason = 2_000;

interface SentFormProps {
  papers: ViewData<'casePapers'>;
  turn: number;
  onSent: (receipt: string) => void;
}

interface Sent {
  receipt: string;
  at: Moment;
  delay?: string;
  by?: Moment;
}

/** The receipt from Virk: it stops the clock and keeps the draft as it was sent. */
export function SentForm({ papers, turn, onSent }: SentFormProps) {
  const now = useNow();
  const { caseHandling, casePapers } = useText('cases');
  const words = casePapers.draft.sent;
  const action = useAction('recordNotification');
  const { key, seen, notifiedAt, receiptNumber = '' } = papers;
  const isOutside = turn === 1 && notifiedAt !== undefined;
  const fields = papers.drafts.at(-1)?.fields ?? [];
  // Who has written the reason in the draft is not asked again.
  const written = fields.find(({ field }) => field === 'delay')?.text ?? '';
  const needsDelay = turn === 1 && papers.isLate && !isOutside;
  const isPromise = promisedIn(fields, now).promised !== undefined;
  return (
    <EntryForm<Sent>
      label={words.title}
      card
      names={words}
      says={[isOutside ? words.keep : turn === 1 ? words.send : words.sendFollowUp, caseHandling.saving]}
      begin={{ receipt: isOutside ? receiptNumber : '', at: (isOutside && notifiedAt) || now, delay: '', by: '' }}
      sending={action}
      onSend={({ receipt, at, delay, by }) => {
        const delayReason = written === '' ? delay : written.slice(0, longestReason);
        const sent = {
          receiptNumber: receipt,
          sentAt: at,
          ...(needsDelay && { delayReason }),
          ...(by && { promisedBy: by }),
        };
        action.mutate({ key, seen, turn, ...sent }, { onSuccess: () => onSent(receipt) });
      }}
      refusal={CaseFault}
    >
      {({ at }) => (
        <>
          <h2 className={layout.subheading}>{words.title}</h2>
          {isOutside && (
            <Notice kind="warning" title={words.outside}>
              <p>{words.keepHelp}</p>
            </Notice>
          )}
          <LineField {...at('receipt')} max={longestLine} required />
          <MomentField {...at('at')} required />
          {needsDelay && written === '' && <LineField {...at('delay')} max={longestLine} required />}
          {isPromise && <MomentField {...at('by', words.promisedBy)} />}
        </>
      )}
    </EntryForm>
  );
}
