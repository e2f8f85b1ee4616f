import { Suspense } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { clockWords, dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { later } from '../parts/later.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { ruleName } from './rule/rule-name.ts';

const MyCourses = later(() => import('../training/my-courses.tsx'));

/** Everything the reader has confirmed, withdrawn ones too. */
export default function ReceiptsPage() {
  const words = useText('receipts').list;
  const view = useView('receipts', {});
  const hasCourses = useMay('myTraining');
  const courses = hasCourses && (
    <Suspense fallback={<Loading lines={1} />}>
      <MyCourses />
    </Suspense>
  );
  return (
    <ViewPage title={words.title} view={view} lines={6} before={courses}>
      {({ receipts }) =>
        receipts.length === 0 ? (
          <EmptyState picture="slip" title={words.none} next={words.noneNext} />
        ) : (
          <>
            <p className={layout.lead}>{words.lead}</p>
            <List of={receipts} by="key">
              {(receipt) => <ReceiptCard receipt={receipt} />}
            </List>
          </>
        )
      }
    </ViewPage>
  );
}

function ReceiptCard({ receipt }: { receipt: ViewData<'receipts'>['receipts'][number] }) {
  const day = useDay();
  const { language } = useSpeech();
  const { list: words, one } = useText('receipts');
  const at = (moment: string) => [day(dayAt(moment)), clockWords(moment, language)] as const;
  return (
    <article className={layout.card}>
      <TextLink to={`/receipts/${encodeURIComponent(receipt.key)}`}>{ruleName(receipt)}</TextLink>
      <div className={layout.row}>
        {receipt.withdrawnAt ? (
          <StatusWord kind="withdrawn">{words.withdrawn(...at(receipt.withdrawnAt))}</StatusWord>
        ) : receipt.proof === 'waits' ? (
          <StatusWord kind="changed">{words.waits}</StatusWord>
        ) : receipt.proof === 'trial' ? (
          <StatusWord kind="reference">{words.trial}</StatusWord>
        ) : (
          <StatusWord kind="done">{words.inForce}</StatusWord>
        )}
        <span>{one.at(...at(receipt.confirmedAt))}</span>
        <span>{words.version(receipt.version)}</span>
        {receipt.round !== '-' && <span>{words.round(receipt.round)}</span>}
      </div>
      {receipt.proof !== 'trial' && <p className={layout.quiet}>{words.how[receipt.how]}</p>}
    </article>
  );
}
