import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { BackLink, TextLink } from '../parts/link-button.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { OutcomeMarks } from '../plots/outcome-marks.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { useAreaName } from './area-name.ts';
import { NotRelevant } from './not-relevant.tsx';

type Area = ViewData<'coverageArea'>;
type Check = Area['rules'][number]['check'];

const marks = { fresh: 'done', due: 'owed', late: 'urgent', none: 'owed' } as const satisfies Record<Check, string>;

/** One area of *Dækning*: its rules with what shows each, and the controls of systems. */
export default function AreaPage() {
  const { area = '' } = useParams();
  const words = useText('coverage');
  const nameOf = useAreaName();
  const view = useView('coverageArea', { area });
  return (
    <ViewPage title={nameOf(area)} above={<BackLink to="/coverage">{words.back}</BackLink>} view={view} lines={8} wide>
      {(data) => (
        <>
          {data.notRelevant && <NotRelevant area={area} said={data.notRelevant} />}
          <OneArea data={data} />
        </>
      )}
    </ViewPage>
  );
}

function OneArea({ data: { rules, controls, audited, iso } }: { data: Area }) {
  const words = useText('coverage');
  const { kind: kinds } = useText('audits');
  const day = useDay();
  const nameOf = useAreaName();
  return (
    <>
      {rules.length === 0 ? (
        <EmptyState picture="calm" title={words.noRule} next={words.noRuleNext} />
      ) : (
        <Section title={words.rules(rules.length)}>
          <List of={rules} by="rule">
            {(rule) => <RuleCard rule={rule} />}
          </List>
        </Section>
      )}
      {controls.length > 0 && (
        <Section title={words.controls(controls.length)}>
          <ControlLines controls={controls} />
        </Section>
      )}
      {audited.length > 0 && (
        <Section title={words.audited}>
          <ul className={layout.tightList}>
            {audited.map(({ kind, heading, checkedOn }) => (
              <li key={heading}>{words.auditedIn(kinds[kind], heading, day(checkedOn))}</li>
            ))}
          </ul>
        </Section>
      )}
      {iso.length > 0 && (
        <Section title={words.metBy}>
          <ul className={layout.tightList}>
            {iso.map((id) => (
              <li key={id}>
                <TextLink to={`/coverage/${id}`}>{nameOf(id)}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function RuleCard({ rule }: { rule: Area['rules'][number] }) {
  const day = useDay();
  const words = useText('coverage');
  const { outcome } = useText('controls');
  const { check, checkedOn, results, saysHow, read, meetings, nextReview, isOverdue, owner } = rule;
  const name = ruleName(rule);
  const facts = [
    !saysHow && words.notHow,
    words.read[read],
    words.meetings(meetings),
    !isOverdue && words.reviewed(day(nextReview)),
    words.owner(owner),
  ];
  return (
    <article className={layout.card} aria-label={name}>
      <h3 className={layout.subheading}>
        <TextLink to={`/handbook/rule/${rule.rule}`}>{name}</TextLink>
      </h3>
      <div className={layout.row}>
        <StatusWord kind={marks[check]}>
          {check === 'fresh' ? words.checkedOn(checkedOn ? day(checkedOn) : '') : words.gap[check]}
        </StatusWord>
        {isOverdue && <StatusWord kind="urgent">{words.overdue(day(nextReview))}</StatusWord>}
        {results.length > 1 && (
          <OutcomeMarks
            label={words.overTime}
            marks={results.map((one) => ({
              outcome: one.outcome,
              words: `${outcome[one.outcome]}, ${day(one.doneOn)}`,
            }))}
          />
        )}
      </div>
      <p className={layout.quiet}>{facts.filter(Boolean).join(' · ')}</p>
    </article>
  );
}

function ControlLines({ controls }: Pick<Area, 'controls'>) {
  const day = useDay();
  const words = useText('coverage');
  const { kind: kinds } = useText('controls');
  return (
    <List of={controls} by="key">
      {({ about, kind, name, check, checkedOn }) => (
        <article className={layout.card} aria-label={`${kinds[kind]}: ${name}`}>
          <TextLink to={`/system/${about}`}>{`${kinds[kind]}: ${name}`}</TextLink>
          <StatusWord kind={marks[check]}>
            {check === 'fresh' && checkedOn ? words.checkedOn(day(checkedOn)) : words.check[check]}
          </StatusWord>
        </article>
      )}
    </List>
  );
}
