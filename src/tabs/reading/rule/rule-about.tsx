import { makeStyles } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { Suspense, useState } from 'react';
import type { ViewData } from '../../../contract/contract.ts';
import { useSpeech } from '../../language.tsx';
import { ErrorFence } from '../../parts/error-fence.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Fold } from '../../parts/fold.tsx';
import { later } from '../../parts/later.ts';
import { Action, TextLink } from '../../parts/link-button.tsx';
import { layout } from '../../parts/page.tsx';
import { StampLine } from '../../parts/stamp-line.tsx';
import { useDay } from '../../use-day.ts';
import { useMay } from '../../use-may.ts';
import { VersionsList } from '../versions-list.tsx';
import { WhyRead } from '../why-read.tsx';
import type { TextSize } from './text-size.ts';
import { TextSizeButtons } from './text-size-buttons.tsx';

const LeafletOf = later(() => import('../../handbook-files/leaflet-of.tsx'));
const SystemsOfRule = later(() => import('../../systems/systems-of-rule.tsx'));

const useStyles = makeStyles({
  // Teams on a phone cannot print.
  print: { '@media (max-width: 479px)': { display: 'none' } },
});

interface RuleAboutProps {
  rule: ViewData<'rule'>;
  /** Where the rule lives: its older versions are one step below. */
  path: string;
  size: TextSize;
  onSize: (size: TextSize) => void;
}

/**
 * One line at the foot of a rule with its version, and behind it: why it is asked (S87), its stamp (S14), focus areas
 * (S31), whose information it protects (S1), leave to depart from it (S67), the leaflet, older versions, size and print.
 */
export function RuleAbout({ rule, path, size, onSize }: RuleAboutProps) {
  const [wasOpened, open] = useState(false);
  const day = useDay();
  const styles = useStyles();
  const { text } = useSpeech();
  const words = text.reading.rule;
  const mayAsk = useMay('askExemption');
  const isInForce = rule.stamp.state === 'inForce';
  const from = rule.stamp.state === 'coming' ? words.fromFuture : words.from;
  return (
    <Fold
      title={words.about}
      hint={`${words.version(rule.version)} · ${from(day(rule.stamp.inForceFrom))}`}
      data-screen-only
      onToggle={(isOpen) => isOpen && open(true)}
    >
      {!rule.removed && <WhyRead rule={rule} />}
      <StampLine stamp={rule.stamp} />
      <Facts
        facts={[
          { name: words.focus, value: rule.focus.map((area) => text.handbook.focus[area]).join(' · ') },
          { name: words.subjects, value: rule.subjects.map((subject) => text.handbook.subject[subject]).join(', ') },
          { name: words.iso, value: rule.iso.join(', ') },
        ]}
      />
      <VersionsList versions={rule.versions} shown={rule.version} path={path} />
      {mayAsk && !rule.lawBound && isInForce && (
        <TextLink to={`/exemptions?rule=${rule.rule}`}>{words.exemption.ask}</TextLink>
      )}
      {wasOpened && (
        <ErrorFence instead={() => null}>
          <Suspense>
            <SystemsOfRule text={`${rule.title}\n${rule.text}`} />
            {isInForce && <LeafletOf of={{ kind: 'rule', rule: rule.rule }} />}
          </Suspense>
        </ErrorFence>
      )}
      <div className={layout.row}>
        <TextSizeButtons size={size} onChoose={onSize} />
        <Action appearance="subtle" className={styles.print} icon={<PrintRegular />} onClick={() => window.print()}>
          {words.print}
        </Action>
      </div>
    </Fold>
  );
}
