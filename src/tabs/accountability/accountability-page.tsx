import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import type { AppointedRole } from '../../core/role.ts';
import { useAction, useView } from '../api-hooks.tsx';
import DemandedLine from '../modules/demanded-line.tsx';
import { Press, TextLink } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay, useToday } from '../use-day.ts';
import { type TextOf, useText } from '../use-text.ts';
import { AccountPairs } from './account-pairs.tsx';

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
          <DemandedLine demanded={data.demanded} />
          <Answered gaps={data.gaps} looked={data.looked} />
          <AccountPairs suspected={data.suspected} linked={data.linked} mayLink={data.mayLink} />
        </>
      )}
    </ViewPage>
  );
}

function Answered({ gaps, looked }: Pick<ViewData<'accountability'>, 'gaps' | 'looked'>) {
  const words = useText('maintenance').accountability;
  const notLooked = words.notLooked(looked);
  const missing = gaps.filter(({ kind }) => kind !== 'unplaced');
  const accounts = gaps.filter(({ kind }) => kind === 'unplaced');
  return (
    <>
      {missing.length === 0 ? (
        <EmptyState picture="calm" title={words.allWell} next={words.looked(looked)} />
      ) : (
        <>
          <GapList gaps={missing} />
          <p className={layout.quiet}>{words.looked(looked)}</p>
        </>
      )}
      {notLooked && <p className={layout.quiet}>{notLooked}</p>}
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
          <Press of={save} send={{ setting, value: acceptedUntil ? '' : dayAfter(today), seen }} busy={words.accepting}>
            {acceptedUntil ? words.undo : words.accept}
          </Press>
        </div>
      )}
    </Notice>
  );
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

type Gap = ViewData<'accountability'>['gaps'][number];
type GapKind = Gap['kind'];

/** Where each kind is put right in the tab; the others are put right by an edition. */
const remedy: Partial<
  Record<
    GapKind,
    {
      to: string;
      words: 'toAppointments' | 'toEmployments' | 'toOrganisation' | 'toSystems' | 'toWheel';
      action: string;
    }
  >
> = {
  roleWithoutHolder: { to: '/appointments', words: 'toAppointments', action: 'appoint' },
  roleWithTwoHolders: { to: '/appointments', words: 'toAppointments', action: 'appoint' },
  rolesConflict: { to: '/appointments', words: 'toAppointments', action: 'appoint' },
  withoutManager: { to: '/employments', words: 'toEmployments', action: 'importEmployments' },
  managersInCircle: { to: '/employments', words: 'toEmployments', action: 'importEmployments' },
  unknownUnit: { to: '/organisation', words: 'toOrganisation', action: 'saveUnit' },
  unitWithoutManager: { to: '/organisation', words: 'toOrganisation', action: 'saveUnit' },
  managerGone: { to: '/organisation', words: 'toOrganisation', action: 'saveUnit' },
  unitsInCircle: { to: '/organisation', words: 'toOrganisation', action: 'saveUnit' },
  unknownParent: { to: '/organisation', words: 'toOrganisation', action: 'saveUnit' },
  systemWithoutOwner: { to: '/systems', words: 'toSystems', action: 'systems' },
  systemToHandOver: { to: '/systems', words: 'toSystems', action: 'systems' },
  systemPartGone: { to: '/systems', words: 'toSystems', action: 'systems' },
  controlLate: { to: '/systems', words: 'toSystems', action: 'systems' },
  wheelItemGone: { to: '/wheel', words: 'toWheel', action: 'wheel' },
  unplaced: { to: '/employments', words: 'toEmployments', action: 'importEmployments' },
};

const useStyles = makeStyles({
  items: { margin: 0, paddingInlineStart: '20px', '& li': { overflowWrap: 'anywhere' } },
});

/** What is missing, a card for each kind: a word and an icon, which ones, and what to do next. */
function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const styles = useStyles();
  const maintenance = useText('maintenance');
  const words = maintenance.accountability;
  const actions = useView('me', {}).data?.data.actions ?? [];
  const kinds = [...new Set(gaps.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <ul className={layout.list}>
      {kinds.map((kind) => {
        const way = remedy[kind];
        return (
          <li key={kind} className={layout.card}>
            <StatusWord kind={kind === 'unplaced' ? 'reference' : 'urgent'}>
              {kind === 'unplaced' ? words.worthALook : words.missing}
            </StatusWord>
            <h2 className={layout.subheading}>{words.gaps[kind].title}</h2>
            <ul className={styles.items}>
              {gaps
                .filter((gap) => gap.kind === kind)
                .map((gap) => (
                  <li key={gap.subject}>{itemWords(gap, maintenance)}</li>
                ))}
            </ul>
            <p>{words.gaps[kind].next}</p>
            {way && actions.includes(way.action) && <TextLink to={way.to}>{words[way.words]}</TextLink>}
          </li>
        );
      })}
    </ul>
  );
}

function itemWords(
  { kind, subject, name, people = 0 }: Gap,
  { workplace, accountability }: TextOf<'maintenance'>,
): string {
  const roles: Readonly<Record<AppointedRole, string>> = workplace.appointments.role;
  const isRole = kind === 'roleWithoutHolder' || kind === 'roleWithTwoHolders' || kind === 'rolesConflict';
  const isRule = kind === 'ruleWithoutOwner' || kind === 'ruleNotVerified';
  const called = isRole ? (roles[subject as AppointedRole] ?? name) : isRule ? `${subject} ${name}` : name;
  return accountability.gaps[kind].item(called, people);
}
