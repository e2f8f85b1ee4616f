import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { AccountPairs } from './account-pairs.tsx';
import { GapList } from './gap-list.tsx';

/** *Uden ansvarlig* (S28): what nobody answers for, a directory that has shrunk, and accounts that may be one person. */
export default function AccountabilityPage() {
  const maintenance = useText('maintenance');
  const view = useView('accountability', {});
  return (
    <ViewPage title={maintenance.accountability.title} view={view} lines={8}>
      {(data) => (
        <>
          {data.heldBack && <SmallerDirectory heldBack={data.heldBack} mayAccept={data.mayAccept} />}
          <p className={layout.lead}>{maintenance.accountability.lead}</p>
          <Answered gaps={data.gaps} looked={data.looked} />
          <AccountPairs suspected={data.suspected} linked={data.linked} mayLink={data.mayLink} />
        </>
      )}
    </ViewPage>
  );
}

function Answered({ gaps, looked }: Pick<ViewData<'accountability'>, 'gaps' | 'looked'>) {
  const words = useText('maintenance').accountability;
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

interface SmallerDirectoryProps {
  heldBack: NonNullable<ViewData<'accountability'>['heldBack']>;
  mayAccept: boolean;
}

/** The directory has lost many at once: nothing happens until somebody says that it is right. */
function SmallerDirectory({ heldBack, mayAccept }: SmallerDirectoryProps) {
  const today = useToday();
  const day = useDay();
  const words = useText('maintenance').accountability.directory;
  const save = useAction('saveSetting');
  const { before, after, acceptedUntil, seen } = heldBack;
  const setting = 'acceptSmallerDirectoryUntil';

  return (
    <Notice kind="warning" title={words.title(before - after, before)}>
      <div role="status">
        <p>{acceptedUntil ? words.accepted(day(acceptedUntil)) : words.nobody}</p>
      </div>
      {!acceptedUntil && <p>{mayAccept ? words.next : `${words.next} ${words.onlyEditors}`}</p>}
      {save.error && <RefusalNotice fault={save.error} />}
      {mayAccept && (
        <div className={layout.actions}>
          <Action
            disabledFocusable={save.isPending}
            onClick={() => save.mutate({ setting, value: acceptedUntil ? '' : dayAfter(today), seen })}
          >
            {save.isPending ? words.accepting : acceptedUntil ? words.undo : words.accept}
          </Action>
        </div>
      )}
    </Notice>
  );
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
