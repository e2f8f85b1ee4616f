import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { clockWords, dayAt, dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';

/** The receipt's particulars, the imprint last. */
export function ReceiptFacts({ receipt, today }: { receipt: ViewData<'receipt'>['receipt']; today: Day }) {
  const { language, text } = useSpeech();
  const words = text.reading.receipt;
  const list = text.reading.receipts;
  const at = (moment: string) => [dayWords(dayAt(moment), language, today), clockWords(moment, language)] as const;
  return (
    <Facts
      facts={[
        { name: words.when, value: words.at(...at(receipt.confirmedAt)) },
        {
          name: words.state,
          value: receipt.withdrawnAt
            ? list.withdrawn(...at(receipt.withdrawnAt))
            : receipt.proof === 'waits'
              ? list.waits
              : list.inForce,
        },
        { name: words.version, value: receipt.version },
        ...(receipt.round === '-' ? [] : [{ name: words.round, value: receipt.round }]),
        { name: words.how, value: list.how[receipt.how] },
        { name: words.language, value: words.languages[receipt.language] },
        { name: words.imprint, value: receipt.textHash, help: words.imprintHelp, code: true },
      ]}
    />
  );
}
