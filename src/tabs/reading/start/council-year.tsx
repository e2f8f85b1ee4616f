import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ViewData } from '../../../contract/contract.ts';
import { useView } from '../../api-hooks.tsx';
import { TextLink } from '../../parts/link-button.tsx';
import { layout, Section } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import { useDay } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import { stateMarks } from '../../wheel/wheel-item.ts';
import { ruleName } from '../rule/rule-name.ts';

const useStyles = makeStyles({
  // Read from paper and tablets, at arm's length.
  large: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    '& p, & li, & a': { fontSize: 'inherit', lineHeight: 'inherit' },
  },
});

/** The year as the council follows it: what is done when, whether it was, and the reports when they are there (S69). */
export function CouncilYear({ actions }: { actions: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(layout.flow, styles.large)}>
      {actions.includes('councilYear') && <Year />}
      {actions.includes('annualReport') && <Report mayQuarters={actions.includes('breachReports')} />}
    </div>
  );
}

function Year() {
  const day = useDay();
  const words = useText('wheel');
  const view = useView('councilYear', {});
  return (
    <QueryBoundary view={view} lines={12}>
      {({ year, items, rules }) => (
        <>
          <Rules rules={rules} />
          <Section title={words.ofYear(year)} card>
            <ol className={layout.tightList}>
              {items.map(({ key, item, due, doneOn, state }) => (
                <li key={key} className={layout.entry}>
                  <span>{words.item[item]}</span>
                  <span className={layout.row}>
                    <StatusWord kind={stateMarks[state]}>{words.state[state]}</StatusWord>
                    <span className={layout.quiet}>{day(doneOn ?? due)}</span>
                  </span>
                </li>
              ))}
            </ol>
          </Section>
        </>
      )}
    </QueryBoundary>
  );
}

/** What a seat asks to be known, a press away. */
function Rules({ rules }: Pick<ViewData<'councilYear'>, 'rules'>) {
  const { councilRules } = useText('wheel');
  if (rules.length === 0) return null;
  return (
    <Section title={councilRules} card>
      <ul className={layout.tightList}>
        {rules.map((one) => (
          <li key={one.rule} className={layout.entry}>
            <TextLink to={`/handbook/rule/${one.rule}`}>{ruleName(one)}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The DBR's judgement of the last year there is a report on, and the ways to all that is published. */
function Report({ mayQuarters }: { mayQuarters: boolean }) {
  const day = useDay();
  const { annual: words } = useText('reports');
  const view = useView('annualReport', {});
  return (
    <QueryBoundary view={view} lines={6}>
      {({ report, years }) => (
        <Section title={report ? words.titleOf(report.year) : words.published} card>
          {report?.texts.conclusion !== undefined && <p className={layout.asWritten}>{report.texts.conclusion}</p>}
          {report?.sentOn !== undefined && report.caseRef !== undefined && (
            <p className={layout.quiet}>{words.sent(day(report.sentOn), report.caseRef)}</p>
          )}
          <ul className={layout.tightList}>
            {years.map((year) => (
              <li key={year} className={layout.entry}>
                <TextLink to={`/annual-report/${year}`}>
                  {year === report?.year ? words.whole : words.titleOf(year)}
                </TextLink>
              </li>
            ))}
            {mayQuarters && (
              <li className={layout.entry}>
                <TextLink to="/breach-reports">{words.quarters}</TextLink>
              </li>
            )}
          </ul>
        </Section>
      )}
    </QueryBoundary>
  );
}
