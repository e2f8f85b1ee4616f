import { dayWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { useText } from '../use-text.ts';
import type { Partner } from './partner-step.ts';

interface PartnerFactsProps {
  partner: Partner;
  needsDeclaration: boolean;
  today: string;
}

/** All that is agreed with a partner and all that shows it. */
export function PartnerFacts({ partner, needsDeclaration, today }: PartnerFactsProps) {
  const { language } = useSpeech();
  const words = useText('partners');
  const day = (date: string | undefined) => (date === undefined ? '' : dayWords(date, language, today));
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
