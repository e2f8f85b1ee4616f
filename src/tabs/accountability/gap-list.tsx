import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import type { AppointedRole } from '../../core/role.ts';
import { useView } from '../api-hooks.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { type TextOf, useText } from '../use-text.ts';

type Gap = ViewData<'accountability'>['gaps'][number];
type GapKind = Gap['kind'];

/** Where each kind is put right in the tab; the others are put right in SharePoint or by HR. */
const remedy: Partial<Record<GapKind, { to: string; words: 'toAppointments' | 'toEmployments'; action: string }>> = {
  roleWithoutHolder: { to: '/appointments', words: 'toAppointments', action: 'appoint' },
  roleWithTwoHolders: { to: '/appointments', words: 'toAppointments', action: 'appoint' },
  rolesConflict: { to: '/appointments', words: 'toAppointments', action: 'appoint' },
  withoutManager: { to: '/employments', words: 'toEmployments', action: 'importEmployments' },
  managersInCircle: { to: '/employments', words: 'toEmployments', action: 'importEmployments' },
  unknownUnit: { to: '/employments', words: 'toEmployments', action: 'importEmployments' },
  unplaced: { to: '/employments', words: 'toEmployments', action: 'importEmployments' },
};

const useStyles = makeStyles({
  items: { margin: 0, paddingInlineStart: '20px', '& li': { overflowWrap: 'anywhere' } },
});

/** What is missing, a card for each kind: a word and an icon, which ones, and what to do next. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
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
