import { makeStyles, mergeClasses, Switch } from '@fluentui/react-components';
import { useId } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { demandedModules } from '../../features/workplace/modules/demanded.ts';
import type { ModuleName } from '../../features/workplace/modules/module.ts';
import type { Action } from '../../roles.ts';
import { useAction } from '../api-hooks.tsx';
import { Facts } from '../parts/facts.tsx';
import { Action as Button, TextLink } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

type Module = ViewData<'modules'>['modules'][number];

/** Where one sees what is open in a module, and the view that is needed for it. */
const places: Readonly<Record<ModuleName, { to: string; needs: Action }>> = {
  storage: { to: '/storage', needs: 'storage' },
  lessons: { to: '/lessons', needs: 'lessons' },
  feedback: { to: '/learning', needs: 'learning' },
  exemptions: { to: '/exemptions', needs: 'exemptions' },
  partners: { to: '/partners', needs: 'partners' },
  wheel: { to: '/wheel', needs: 'wheel' },
  breachReports: { to: '/breach-reports', needs: 'breachReports' },
  drills: { to: '/drills', needs: 'drills' },
  mandates: { to: '/decisions', needs: 'mandates' },
  planner: { to: '/planner', needs: 'planner' },
  systems: { to: '/systems', needs: 'systems' },
  training: { to: '/training', needs: 'training' },
};

const useStyles = makeStyles({
  head: { justifyContent: 'space-between', flexWrap: 'nowrap', alignItems: 'flex-start', '& h2': { flexShrink: 1 } },
  switch: { flexShrink: 0 },
});

/** One module: an editor sees what is open in it before switching it off, and can take it back after. */
export function ModuleCard({ module: shown, mayChange }: { module: Module; mayChange: boolean }) {
  const styles = useStyles();
  const words = useText('maintenance').modules;
  const headingId = useId();
  const save = useAction('saveSetting');
  const { module, setting } = shown;
  // The answer is newer than the page until the page has asked again.
  const saved = save.data && save.data.record.seen > shown.seen ? save.data.record : undefined;
  const latest = save.isPending ? save.variables : saved;
  const on = latest ? latest.value === 'true' : shown.on;
  const seen = saved?.seen ?? shown.seen;
  const { name, what, who, asks } = words.modules[module];

  function turn(wanted: boolean): void {
    if (!save.isPending) save.mutate({ setting, value: String(wanted), seen });
  }

  return (
    <li className={layout.card}>
      <div className={mergeClasses(layout.row, styles.head)}>
        <h2 id={headingId} className={layout.subheading}>
          {name}
        </h2>
        {mayChange ? (
          <Switch
            className={styles.switch}
            aria-labelledby={headingId}
            labelPosition="before"
            label={on ? words.on : words.isOff}
            checked={on}
            onChange={(_, { checked }) => turn(checked)}
          />
        ) : (
          <StatusWord kind={on ? 'done' : 'reference'}>{on ? words.on : words.isOff}</StatusWord>
        )}
      </div>
      <p>{what}</p>
      <Facts
        facts={[
          { name: words.who, value: who },
          { name: words.asks, value: asks },
        ]}
      />
      <Open {...shown} on={on} />
      {!on && <Demanded {...shown} />}
      {save.error && !save.isPending && <RefusalNotice fault={save.error} />}
      <div role="status">
        {save.isSuccess && (
          <div className={layout.row}>
            <StatusWord kind="done">{on ? words.switchedOn(name) : words.switchedOff(name)}</StatusWord>
            <Button appearance="subtle" disabledFocusable={save.isPending} onClick={() => turn(!on)}>
              {words.undo}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** What is open in it, and the way there while there is one. */
function Open({ module, on, open }: Module) {
  const words = useText('maintenance').modules;
  const { to, needs } = places[module];
  const maySee = useMay(needs);
  const { name, open: openWords } = words.modules[module];
  const counted = open > 0 ? openWords(open) : '';
  if (counted === '') return null;
  return (
    <p>
      {on ? words.openOn(counted) : words.openOff(counted)}{' '}
      {on && maySee && (
        <TextLink to={to} aria-label={words.seeNamed(name)}>
          {words.see}
        </TextLink>
      )}
    </p>
  );
}

/** What the policy demands: with its day once there is a handbook to count from. */
function Demanded({ module, demandedBy }: Module) {
  const today = useToday();
  const day = useDay();
  const words = useText('maintenance').modules;
  const demanded: readonly ModuleName[] = demandedModules;
  if (!demanded.includes(module)) return null;
  if (demandedBy === undefined) return <p>{words.demandedLater}</p>;
  const isLate = demandedBy < today;
  return (
    <p>
      <StatusWord kind={isLate ? 'urgent' : 'owed'}>
        {(isLate ? words.overdue : words.demanded)(day(demandedBy))}
      </StatusWord>
    </p>
  );
}
