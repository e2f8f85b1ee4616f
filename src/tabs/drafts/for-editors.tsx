import { Suspense } from 'react';
import { useView } from '../api-hooks.tsx';
import { ErrorFence } from '../parts/error-fence.tsx';
import { later } from '../parts/later.ts';

const WriteEdition = later(() => import('./write-edition-beside.tsx'));

/** Beside a rule or a page, for editors alone: the way to its next edition. Without it the text still reads. */
export function ForEditors({ subject }: { subject: string }) {
  const me = useView('me', {}).data?.data;
  if (!me?.actions.includes('openDraft')) return null;
  return (
    <div data-screen-only>
      <ErrorFence instead={() => null}>
        <Suspense fallback={null}>
          <WriteEdition subject={subject} />
        </Suspense>
      </ErrorFence>
    </div>
  );
}
