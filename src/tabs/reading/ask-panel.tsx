import { lazy, Suspense } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { Loading } from '../parts/loading.tsx';

const AskForm = lazy(async () => ({ default: (await import('../questions/ask-form.tsx')).AskForm }));

/** The form for a question about the rule that is being read, fetched when somebody is in doubt. */
export function AskPanel({ rule, onDone }: { rule: ViewData<'rule'>; onDone: () => void }) {
  return (
    <Suspense fallback={<Loading lines={3} />}>
      <AskForm rule={rule.rule} version={rule.version} contacts={rule.contacts} onDone={onDone} />
    </Suspense>
  );
}
