import { makeStyles, tokens } from '@fluentui/react-components';
import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import type { Moment } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { useView } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { BackLink, LinkButton, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { CountSquares } from './count-squares.tsx';

type Pattern = ViewData<'casePattern'>;

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& caption': { textAlign: 'start', paddingBlock: '8px', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      paddingBlock: '8px',
      paddingInlineEnd: '8px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
      hyphens: 'auto',
    },
    '& a': { whiteSpace: 'nowrap' },
  },
});

/** A month by kind and centre, and what keeps happening: for the DBR alone (domain.md 2.8). */
export default function PatternPage() {
  const { language, text } = useSpeech();
  const words = useText('cases').relations.pattern;
  const asked = useParams().month;
  const here = useView('me', {}).data?.now;
  const month = asked ?? (here === undefined ? undefined : monthNow(here));
  return (
    <Page>
      <BackLink to="/cases">{text.cases.toList}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      {month !== undefined && (
        <>
          <h2 className={layout.heading}>{monthWords(month, language)}</h2>
          <div className={layout.row}>
            <LinkButton to={`/case-pattern/${monthBeside(month, -1)}`}>{words.before}</LinkButton>
            {here !== undefined && month < monthNow(here) && (
              <LinkButton to={`/case-pattern/${monthBeside(month, 1)}`}>{words.after}</LinkButton>
            )}
          </div>
          <Month key={month} month={month} />
        </>
      )}
    </Page>
  );
}

function Month({ month }: { month: string }) {
  const words = useText('cases').relations.pattern;
  const { more } = useText('cases').breachReports;
  const view = useView('casePattern', { month });
  return (
    <QueryBoundary view={view} lines={5}>
      {(pattern) => (
        <>
          {pattern.loading && <Notice kind="info" title={words.loading} role="status" />}
          <p className={layout.lead} role="status">
            {words.lead(pattern.total)}
          </p>
          <Repeated repeated={pattern.repeated} />
          {pattern.total === 0 ? <EmptyState picture="calm" title={words.none} /> : <Table cells={pattern.cells} />}
          <p className={layout.quiet}>
            {words.only} {more}
          </p>
        </>
      )}
    </QueryBoundary>
  );
}

function Repeated({ repeated }: Pick<Pattern, 'repeated'>) {
  const { cases } = useSpeech().text;
  const words = useText('cases').relations.pattern;
  if (repeated.length === 0) return <p className={layout.quiet}>{words.notRepeated}</p>;
  return (
    <Notice kind="warning" title={words.repeated}>
      {repeated.map(({ category, centreName = words.noCentre, numbers }) => (
        <div key={`${category} ${centreName}`}>
          <p>{words.repeatedLine(numbers.length, cases.category[category], centreName)}</p>
          <Numbers numbers={numbers} />
        </div>
      ))}
    </Notice>
  );
}

function Table({ cells }: Pick<Pattern, 'cells'>) {
  const styles = useStyles();
  const { cases } = useSpeech().text;
  const words = useText('cases').relations.pattern;
  return (
    <table className={styles.table}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.centre}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ category, centreName = words.noCentre, numbers }) => (
          <tr key={`${category} ${centreName}`}>
            <th scope="row">{cases.category[category]}</th>
            <td>{centreName}</td>
            <td>
              <CountSquares count={numbers.length} />
              <Numbers numbers={numbers} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Numbers({ numbers }: { numbers: readonly string[] }) {
  return (
    <span className={layout.row}>
      {numbers.map((number) => (
        <TextLink key={number} to={`/case/${number}`}>
          {number}
        </TextLink>
      ))}
    </span>
  );
}

const monthLength = 'YYYY-MM'.length;

/** The month it is in Denmark at that moment, `2026-12`. */
function monthNow(moment: Moment): string {
  return dayAt(moment).slice(0, monthLength);
}

/** The month so many months later; before it when the number is negative. */
function monthBeside(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, monthLength);
}

/** `December 2026`, as it stands in a heading. */
function monthWords(month: string, language: Language): string {
  const shown = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const words = shown.format(new Date(`${month}-01T12:00:00Z`));
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
