import type { ViewData } from '../../../contract/contract.ts';
import { useView } from '../../api-hooks.tsx';
import { Phones } from '../../outside/phones.tsx';
import { Facts } from '../../parts/facts.tsx';
import { TextLink } from '../../parts/link-button.tsx';
import { List, layout } from '../../parts/page.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import { useDay } from '../../use-day.ts';
import { useText } from '../../use-text.ts';

/** A partner's own agreement with us, its rules, and whom to call (S50, S103). */
export function OwnAgreements({ me }: { me: ViewData<'me'> }) {
  const onDay = useDay();
  const words = useText('partners');
  const view = useView('ownAgreements', {});
  const day = (date: string | undefined) => (date === undefined ? '' : onDay(date));
  return (
    <>
      <QueryBoundary view={view} lines={5}>
        {({ agreements }) => (
          <List of={agreements} by="key">
            {({ organisation, service, ownerName, agreementRef, agreementFrom, agreementTo, rules }) => (
              <article className={layout.card} aria-label={organisation}>
                <h2 className={layout.subheading}>{words.mine(organisation)}</h2>
                <Facts
                  facts={[
                    { name: words.fact.service, value: service },
                    {
                      name: words.fact.agreement,
                      value: [agreementRef ?? words.notYet, words.period(day(agreementFrom), day(agreementTo))]
                        .filter(Boolean)
                        .join(', '),
                    },
                    { name: words.fact.owner, value: ownerName },
                  ]}
                />
                {rules.length > 0 && <h3 className={layout.entryName}>{words.fact.rules}</h3>}
                <ul className={layout.tightList}>
                  {rules.map(({ rule, title }) => (
                    <li key={rule}>
                      <TextLink to={`/handbook/rule/${rule}`}>
                        {rule.toUpperCase()} {title}
                      </TextLink>
                    </li>
                  ))}
                </ul>
              </article>
            )}
          </List>
        )}
      </QueryBoundary>
      <div className={layout.card}>
        <Phones me={me} />
      </div>
    </>
  );
}
