import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { Suspense } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { ErrorFence } from '../parts/error-fence.tsx';
import { later } from '../parts/later.ts';
import { Action } from '../parts/link-button.tsx';

const LeafletOf = later(() => import('../handbook-files/leaflet-of.tsx'));

/** Under a page of the handbook: to the printer, and a role as a leaflet to hang up. */
export function DocumentTools({ document }: { document: ViewData<'page'> }) {
  const { text } = useSpeech();
  const isCurrentRole = document.kind === 'role' && document.stamp.state === 'inForce';
  return (
    <div data-screen-only>
      <Action appearance="subtle" icon={<PrintRegular />} onClick={() => window.print()}>
        {text.reading.rule.print}
      </Action>
      {isCurrentRole && (
        <ErrorFence instead={() => null}>
          <Suspense>
            <LeafletOf of={{ kind: 'page', page: document.page }} />
          </Suspense>
        </ErrorFence>
      )}
    </div>
  );
}
