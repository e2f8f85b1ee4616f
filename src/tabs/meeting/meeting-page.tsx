import { useState } from 'react';
import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Action, LinkButton, TextLink } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { MeetingRule } from './meeting-rule.tsx';
import { TypeCode } from './type-code.tsx';

const everyMs = 10_000;

/** A personnel meeting on one's own phone: check in, and confirm what one owes of its rules oneself (INV7). */
export default function MeetingPage() {
  const words = useText('meeting');
  const { code } = useParams();
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      {code === undefined ? <TypeCode /> : <Meeting key={code} code={code} />}
    </Page>
  );
}

function Meeting({ code }: { code: string }) {
  const words = useText('meeting');
  const view = useView('meeting', { code }, { everyMs });
  return (
    <QueryBoundary view={view} lines={6}>
      {(meeting) => {
        if (meeting.state !== 'open') return <NoMeeting state={meeting.state} />;
        const { managerName, here, rules, confirmed } = meeting;
        return (
          <>
            <p className={layout.lead}>{words.held(managerName)}</p>
            <CheckIn code={code} here={here} managerName={managerName} />
            <MeetingRules code={code} rules={rules} confirmed={confirmed} />
          </>
        );
      }}
    </QueryBoundary>
  );
}

/** A code that leads nowhere, and what to do then; one that has just been made may reach this server in a moment. */
function NoMeeting({ state }: { state: 'unknown' | 'other' | 'over' }) {
  const words = useText('meeting');
  const next = { unknown: words.no.unknownNext, other: words.no.otherNext, over: words.no.overNext };
  return (
    <div role="status">
      <EmptyState picture="seat" title={words.no[state]}>
        <p>{next[state]}</p>
        <LinkButton to="/" appearance="primary">
          {words.toStart}
        </LinkButton>
        <TextLink to="/meeting">{words.another}</TextLink>
      </EmptyState>
    </div>
  );
}

type OwnRule = Extract<ViewData<'meeting'>, { state: 'open' }>['rules'][number];

interface MeetingRulesProps {
  code: string;
  rules: readonly OwnRule[];
  /** How many of the agenda's rules the reader has confirmed. */
  confirmed: number;
}

/** Exactly what the reader owes of the agenda. What was confirmed here stays, with its receipt. */
function MeetingRules({ code, rules, confirmed }: MeetingRulesProps) {
  const words = useText('meeting').rules;
  const [seen, see] = useState(rules);
  const fresh = rules.filter(({ rule }) => seen.every((one) => one.rule !== rule));
  if (fresh.length > 0) see([...seen, ...fresh]);
  if (seen.length === 0) {
    return <EmptyState picture="calm" title={confirmed > 0 ? words.all : words.mine} next={words.allNext} />;
  }
  return (
    <section className={layout.form} aria-label={words.title}>
      <h2 className={layout.heading}>{words.title}</h2>
      <p className={layout.quiet}>{words.help}</p>
      <ul className={layout.list}>
        {seen.map((own) => (
          <MeetingRule key={own.rule} code={code} own={own} />
        ))}
      </ul>
      <div role="status">{rules.length === 0 && <p className={layout.lead}>{words.all}</p>}</div>
    </section>
  );
}

/** *Jeg er her*: a suggestion to the manager, who records who was there. */
function CheckIn({ code, here, managerName }: { code: string; here: boolean; managerName: string }) {
  const words = useText('meeting').here;
  const action = useAction('checkIn');
  const say = (isHere: boolean) => action.isPending || action.mutate({ code, here: isHere });
  return (
    <section className={layout.card} aria-label={words.ask}>
      <div role="status">{here && <Notice kind="good" title={words.done(managerName)} />}</div>
      {!here && (
        <>
          <h2 className={layout.subheading}>{words.ask}</h2>
          <p className={layout.quiet}>{words.help}</p>
        </>
      )}
      <div>
        {here ? (
          <Action appearance="subtle" disabledFocusable={action.isPending} onClick={() => say(false)}>
            {words.undo}
          </Action>
        ) : (
          <Action appearance="primary" disabledFocusable={action.isPending} onClick={() => say(true)}>
            {words.button}
          </Action>
        )}
      </div>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </section>
  );
}
