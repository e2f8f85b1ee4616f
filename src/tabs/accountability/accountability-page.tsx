import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { ViewPage } from '../parts/page/view-page.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { AccountPairs } from './account-pairs.tsx';
import { GapList } from './gap-list.tsx';
import { SmallerDirectory } from './smaller-directory.tsx';

/** *Uden ansvarlig* (S28): what nobody answers for, a directory that has shrunk, and accounts that may be one person. */
export default function AccountabilityPage() {
  const maintenance = useText('maintenance');
  const view = useView('accountability', {});
  return (
    <ViewPage title={maintenance.accountability.title} view={view} lines={8}>
      {(data, today) => (
        <>
          {data.heldBack && <SmallerDirectory heldBack={data.heldBack} mayAccept={data.mayAccept} today={today} />}
          <p className={layout.lead}>{maintenance.accountability.lead}</p>
          <Answered gaps={data.gaps} looked={data.looked} />
          <AccountPairs suspected={data.suspected} linked={data.linked} mayLink={data.mayLink} />
        </>
      )}
    </ViewPage>
  );
}

function Answered({ gaps, looked }: Pick<ViewData<'accountability'>, 'gaps' | 'looked'>) {
  const maintenance = useText('maintenance');
  const words = maintenance.accountability;
  const { units, people, rules } = looked;
  const missing = gaps.filter(({ kind }) => kind !== 'unplaced');
  const accounts = gaps.filter(({ kind }) => kind === 'unplaced');
  return (
    <>
      {missing.length === 0 ? (
        <EmptyState picture="calm" title={words.allWell} next={words.looked(units, people, rules)} />
      ) : (
        <>
          <GapList gaps={missing} />
          <p className={layout.quiet}>{words.looked(units, people, rules)}</p>
        </>
      )}
      <GapList gaps={accounts} />
    </>
  );
}
