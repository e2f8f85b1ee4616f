import { makeStyles } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons/svg/call';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { OutLink } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { telephone } from './not-yours.tsx';
import type { CaseData } from './timeline.ts';
import { toldOf } from './told-of.ts';
import { useWhen } from './when-words.ts';

const useStyles = makeStyles({ icon: { fontSize: '20px', marginInlineEnd: '8px', flexShrink: 0 } });

/** Who reported, how they are reached, and whether their manager may be given the name. */
export function CaseReporter({ reporter }: { reporter: CaseData['reporter'] }) {
  const styles = useStyles();
  const words = useSpeech().text.cases.case;
  const heading = (
    <h2 id="case-reporter" className={layout.heading}>
      {words.reporter}
    </h2>
  );
  if (!reporter) {
    return (
      <section className={layout.form} aria-labelledby="case-reporter">
        {heading}
        <p className={layout.quiet}>{words.reporterGone}</p>
      </section>
    );
  }
  const { name, contact, device, account, onBehalfOf, earlierNames, managerMayKnow, how, isReader } = reporter;
  const { phone, upn } = isReader ? {} : reporter;
  const more = [
    ...(onBehalfOf === undefined ? [] : [{ name: words.onBehalfOf, value: onBehalfOf }]),
    ...(earlierNames.length === 0 ? [] : [{ name: words.earlierNames, value: earlierNames.join(', ') }]),
    ...(contact === undefined ? [] : [{ name: words.contact, value: contact }]),
    ...(device === undefined ? [] : [{ name: words.device, value: device }]),
    ...(account === undefined ? [] : [{ name: words.account, value: account }]),
  ];
  return (
    <section className={layout.form} aria-labelledby="case-reporter">
      {heading}
      <div>
        <strong>{name}</strong> · {words.how[how]}
        <div className={layout.row}>
          {phone !== undefined && (
            <OutLink href={telephone(phone)}>
              <CallRegular className={styles.icon} aria-hidden />
              {words.call(name, phone)}
            </OutLink>
          )}
          {upn !== undefined && (
            <OutLink href={`https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(upn)}`}>
              <ChatRegular className={styles.icon} aria-hidden />
              {words.write(name)}
            </OutLink>
          )}
        </div>
      </div>
      {more.length > 0 && <Facts facts={more} />}
      {!isReader && <p className={layout.quiet}>{words.managerMayKnow[managerMayKnow]}</p>}
    </section>
  );
}

/** Who has been told, and whether it arrived (S105). */
export function CaseTold({ told }: { told: CaseData['told'] }) {
  const when = useWhen();
  const { text } = useSpeech();
  const words = text.cases.case;
  return (
    <Section title={words.told}>
      {told.length === 0 ? (
        <p className={layout.quiet}>{words.toldNobody}</p>
      ) : (
        <Facts
          facts={toldOf(told).map(({ last, first }) => ({
            name: `${last.name} (${words.toldAs[last.as]})`,
            value: [...new Set([first, last])]
              .flatMap((one) => (one ? words.toldState[one.state](when(one.at)) : []))
              .join(', '),
          }))}
        />
      )}
    </Section>
  );
}
