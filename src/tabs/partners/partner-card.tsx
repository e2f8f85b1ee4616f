import { type Fact, Facts } from '../parts/facts.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { type StatusKind, StatusWord } from '../parts/status-word.tsx';
import { useAway, useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import type { Partner, Partners } from './partner-step.ts';
import { PartnerSteps } from './partner-steps.tsx';

const pictures: Readonly<Record<Partner['state'], StatusKind>> = { fine: 'done', lacking: 'owed', ended: 'replaced' };

/** One partner: how it stands, what is lacking in plain words, whom to ask, and all of it for whoever wants it. */
export function PartnerCard({ partner, data }: { partner: Partner; data: Partners }) {
  const day = useDay();
  const away = useAway();
  const words = useText('partners');
  const { organisation, service, state, lacks, renewal, nextDue, isMine, ownerName, contactName, contactAt } = partner;
  const due = nextDue && { day: day(nextDue), away: away(nextDue) };
  return (
    <article className={layout.card} aria-label={organisation}>
      <div className={layout.row}>
        <StatusWord kind={pictures[state]}>{words.state[state]}</StatusWord>
        {due && (renewal === 'soon' || renewal === 'past') && (
          <StatusWord kind={renewal === 'past' ? 'urgent' : 'round'}>
            {words.renewal[renewal](due.day, due.away)}
          </StatusWord>
        )}
      </div>
      <h2 className={layout.subheading}>{organisation}</h2>
      <p>{service}</p>
      {lacks.length > 0 && (
        <section>
          <h3 className={layout.entryName}>{words.lacksTitle}</h3>
          <ul>
            {lacks.map((lack) => (
              <li key={lack}>{words.lack[lack]}</li>
            ))}
          </ul>
        </section>
      )}
      <p>{isMine ? words.ownerYou : words.owner(ownerName)}</p>
      <p>{words.contact(contactName, contactAt)}</p>
      {partner.accounts > 0 && <p className={layout.quiet}>{words.accounts(partner.accounts)}</p>}
      <Folded title={words.details} label={`${words.details}: ${organisation}`}>
        <PartnerFacts partner={partner} needsDeclaration={data.needsDeclaration} />
      </Folded>
      {partner.mayKeep && <PartnerSteps partner={partner} data={data} />}
    </article>
  );
}

/** All that is agreed with a partner and all that shows it. */
function PartnerFacts({ partner, needsDeclaration }: { partner: Partner; needsDeclaration: boolean }) {
  const onDay = useDay();
  const words = useText('partners');
  const day = (date: string | undefined) => (date === undefined ? '' : onDay(date));
  const { agreementRef, agreementFrom, agreementTo, sentEdition, instructedBy, instructedHow } = partner;
  const { declarationRef, declaredOn, confirmationRef, confirmedOn, confirmedEdition, confirmedWhat } = partner;
  const period = words.period(day(agreementFrom), day(agreementTo));
  const facts: readonly Fact[] = [
    { name: words.fact.agreement, value: [agreementRef ?? words.notYet, period].filter(Boolean).join(', ') },
    { name: words.fact.processing, value: words.processing[partner.processing] },
    ...(partner.dataAgreementRef ? [{ name: words.fact.dataAgreement, value: partner.dataAgreementRef }] : []),
    ...(partner.safeguards ? [{ name: words.fact.safeguards, value: partner.safeguards }] : []),
    {
      name: words.fact.rules,
      value: (partner.rules ?? []).map((rule) => rule.toUpperCase()).join(', ') || words.notYet,
    },
    { name: words.fact.sent, value: sentEdition ? words.sentLine(sentEdition, day(partner.sentOn)) : words.notYet },
    {
      name: words.fact.instructed,
      value:
        instructedBy && instructedHow
          ? words.instructedLine(instructedBy, words.how[instructedHow], day(partner.instructedOn))
          : words.notYet,
    },
    {
      name: words.fact.declared,
      value: declarationRef
        ? words.letterLine(declarationRef, day(declaredOn))
        : needsDeclaration
          ? words.notYet
          : words.notNeeded,
    },
    {
      name: words.fact.confirmed,
      value: confirmationRef
        ? words.confirmedLine(confirmationRef, day(confirmedOn), confirmedEdition ?? '', confirmedWhat ?? '')
        : words.notYet,
    },
    ...(partner.endedOn ? [{ name: words.fact.ended, value: day(partner.endedOn) }] : []),
  ];
  return <Facts facts={facts} />;
}
