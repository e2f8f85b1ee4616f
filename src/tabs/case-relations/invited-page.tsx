import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { useView } from '../api-hooks.tsx';
import { CaseState } from '../cases/case-state.tsx';
import { whenWords } from '../cases/when-words.ts';
import { dayWords } from '../date-words.ts';
import { type Text, useSpeech } from '../language.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { BackLink, LinkButton } from '../parts/link-button.tsx';
import { layout, Page, PageTitle, Section } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { type TextOf, useText } from '../use-text.ts';

type Invited = ViewData<'invitedCase'>;

/** A case for somebody invited to it: what happened and what was decided, never who reported it. */
export default function InvitedPage() {
  const { language, text } = useSpeech();
  const caseText = useText('cases');
  const { fromDpo: words, people } = caseText.relations;
  const { number = '' } = useParams();
  const view = useView('invitedCase', { number });
  return (
    <Page>
      <BackLink to="/from-dpo">{words.back}</BackLink>
      <QueryBoundary view={view} lines={6} titled elsewhere={<LinkButton to="/from-dpo">{words.back}</LinkButton>}>
        {(data, today) => (
          <>
            <PageTitle>{words.case(number)}</PageTitle>
            <p className={layout.lead}>
              {words.invitedLead(people.purpose[data.purpose], people.untilDay(dayWords(data.until, language, today)))}
            </p>
            <p className={layout.quiet}>{words.keep}</p>
            <div className={layout.row}>
              <span>{text.cases.category[data.category]}</span>
              <CaseState line={data} />
            </div>
            <Story data={data} />
            <Section title={words.known}>
              <Facts facts={known(data, today, language, text)} />
            </Section>
            <Section title={words.decided}>
              {data.art33 === 'notAssessed' ? (
                <p className={layout.quiet}>{words.notYet}</p>
              ) : (
                <Facts facts={decided(data, today, language, text, caseText)} />
              )}
            </Section>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

function Story({ data: { facts, effects, remedies } }: { data: Invited }) {
  const words = useText('cases').relations.fromDpo;
  return (
    <Section title={words.said}>
      <p className={layout.asWritten}>{facts === '' ? words.saidNothing : facts}</p>
      {effects !== undefined && <h3 className={layout.subheading}>{words.effects}</h3>}
      {effects !== undefined && <p className={layout.asWritten}>{effects}</p>}
      {remedies !== undefined && <h3 className={layout.subheading}>{words.remedies}</h3>}
      {remedies !== undefined && <p className={layout.asWritten}>{remedies}</p>}
    </Section>
  );
}

function known(data: Invited, today: Day, language: 'da' | 'en', text: Text): readonly Fact[] {
  const words = text.cases.case;
  const { persons, seenBy, contained } = data;
  const kinds = new Intl.ListFormat(language).format(data.data.map((kind) => words.data[kind]));
  return [
    { name: words.fact.discoveredAt, value: whenWords(data.discoveredAt, language, today, text) },
    { name: words.fact.reportedAt, value: whenWords(data.reportedAt, language, today, text) },
    ...(kinds === '' ? [] : [{ name: words.fact.data, value: kinds }]),
    ...(persons === undefined ? [] : [{ name: words.fact.persons, value: words.persons[persons] }]),
    ...(seenBy === undefined ? [] : [{ name: words.fact.seenBy, value: words.seenBy[seenBy] }]),
    ...(contained === 'yes' || contained === 'no'
      ? [{ name: words.fact.contained, value: words.yesNo[contained] }]
      : []),
  ];
}

function decided(
  data: Invited,
  today: Day,
  language: 'da' | 'en',
  text: Text,
  caseText: TextOf<'cases'>,
): readonly Fact[] {
  const { caseHandling, relations } = caseText;
  const { fact } = relations.fromDpo;
  const { risk, art33, art34, notifiedAt, informedAt } = data;
  const when = (at: string) => whenWords(at, language, today, text);
  return [
    { name: fact.outcome, value: text.cases.outcome[data.outcome] },
    ...(risk === undefined ? [] : [{ name: caseHandling.field.risk, value: caseHandling.risk[risk] }]),
    { name: caseHandling.art33, value: caseHandling.article[art33] },
    { name: caseHandling.art34, value: caseHandling.article[art34] },
    ...(notifiedAt === undefined ? [] : [{ name: fact.notifiedAt, value: when(notifiedAt) }]),
    ...(informedAt === undefined ? [] : [{ name: fact.informedAt, value: when(informedAt) }]),
  ];
}
