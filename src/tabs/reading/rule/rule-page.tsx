import { makeStyles } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import type { ViewData } from '../../../contract/contract.ts';
import { useView } from '../../api-hooks.tsx';
import { ForEditors } from '../../drafts/for-editors.tsx';
import { FeedbackOnce } from '../../feedback/feedback-once.tsx';
import { useSpeech } from '../../language.tsx';
import { RuleLessons } from '../../lessons/rule-lessons.tsx';
import { BrokenPart } from '../../parts/broken-part.tsx';
import { ErrorFence } from '../../parts/error-fence.tsx';
import { later } from '../../parts/later.ts';
import { BackLink, LinkButton, TextLink } from '../../parts/link-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import { useDay } from '../../use-day.ts';
import { useMay } from '../../use-may.ts';
import { WhyRead } from '../why-read.tsx';
import { ConfirmBar } from './confirm-bar.tsx';
import { RuleAbout } from './rule-about.tsx';
import { RuleHead } from './rule-head.tsx';
import { RuleReading } from './rule-reading.tsx';
import { useTextSize } from './text-size.ts';
import { TrialBar } from './trial-bar.tsx';
import { VersionMark } from './version-mark.tsx';

/** One rule by its number, the version in force or an older one. */
export default function RulePage() {
  const { text } = useSpeech();
  const { rule = '', version } = useParams();
  const { pathname, search } = useLocation();
  const inHandbook = pathname.startsWith('/handbook');
  const view = useView('rule', version ? { rule, version } : { rule });
  const path = inHandbook ? '/handbook/rule' : '/rule';
  return (
    <>
      <BackLink to={inHandbook ? `/handbook${search}` : '/'}>
        {inHandbook ? text.handbook.back : text.reading.confirm.toStart}
      </BackLink>
      <QueryBoundary view={view} titled lines={8} elsewhere={<ToHandbook />}>
        {(data) => <RuleView key={`${rule}-${version}`} rule={data} path={`${path}/${data.rule}`} />}
      </QueryBoundary>
    </>
  );
}

function ToHandbook() {
  const { text } = useSpeech();
  return (
    <div>
      <LinkButton to="/handbook" appearance="primary">
        {text.reading.browse}
      </LinkButton>
    </div>
  );
}

const RuleVerification = later(() => import('../../audits/rule-verification.tsx'));
const PlacesOfUnit = later(() => import('../../storage/places-of-unit.tsx'));

const useStyles = makeStyles({
  // Grows to the foot of the screen, so that a short rule also has its button under the thumb.
  page: { flexGrow: 1, rowGap: '12px' },
});

interface RuleViewProps {
  rule: ViewData<'rule'>;
  /** Where the rule lives: its older versions are one step below. */
  path: string;
}

/** One rule on the page: what it is, its text, why it is here and what it is made of, and the bar to confirm it. */
function RuleView({ rule, path }: RuleViewProps) {
  const styles = useStyles();
  const { text } = useSpeech();
  const [opened] = useState(rule.version);
  const [size, setSize] = useTextSize();
  const start = useView('start', {}).data?.data;
  const seesPlaces = useMay('storage');
  const seesLessons = useMay('lessons');
  const mayMark = useMay('markUnclear');
  const seesVerification = useMay('verification');
  return (
    <Page className={styles.page}>
      {rule.version !== opened && <NewerNotice path={path} opened={opened} now={rule.version} />}
      <VersionMark state={rule.stamp.state} path={path} />
      <RuleHead rule={rule} paused={start?.paused ?? false} />
      <RuleExemptions exemptions={rule.exemptions} />
      {rule.removed && <WhyRead rule={rule} />}
      <RuleReading key={`text ${rule.version}`} rule={rule} size={size}>
        {rule.storage && seesPlaces && <BesideRule />}
        {seesLessons && <RuleLessons rule={rule.rule} />}
      </RuleReading>
      <RuleAbout rule={rule} path={path} size={size} onSize={setSize} />
      {mayMark && rule.stamp.state === 'inForce' && <FeedbackOnce rule={rule} />}
      {seesVerification && rule.stamp.state === 'inForce' && <BesideRuleVerification rule={rule.rule} />}
      <ForEditors subject={rule.rule} />
      {rule.stamp.state === 'inForce' && <ConfirmBar key={rule.version} rule={rule} words={text.reading.confirm} />}
      {rule.stamp.state === 'trial' && <TrialBar key={rule.version} rule={rule} />}
    </Page>
  );
}

/** The table that belongs to the rule about where to keep things (S52). Without it the rule still reads. */
function BesideRule() {
  return (
    <ErrorFence instead={(fault) => <BrokenPart fault={fault} />}>
      <Suspense fallback={<Loading lines={4} />}>
        <PlacesOfUnit />
      </Suspense>
    </ErrorFence>
  );
}

/** How it is verified that the rule is followed (S113), for those who see the annual wheel. */
function BesideRuleVerification({ rule }: { rule: string }) {
  return (
    <ErrorFence instead={(fault) => <BrokenPart fault={fault} />}>
      <Suspense fallback={null}>
        <RuleVerification rule={rule} />
      </Suspense>
    </ErrorFence>
  );
}

/** The rule changed under the reader: the new text is shown, and the one being read is one press away. */
function NewerNotice({ path, opened, now }: { path: string; opened: string; now: string }) {
  const { text } = useSpeech();
  return (
    <Notice kind="warning" title={text.reading.rule.newer(now)} role="alert">
      <TextLink to={`${path}/${opened}`}>{text.reading.rule.readOlder(opened)}</TextLink>
    </Notice>
  );
}

/**
 * Exemptions in force for the reader, under the rule's title (S67): what is done instead, until when, and by whose word. A
 * decision against the DBR says so. The rule is read all the same.
 */
function RuleExemptions({ exemptions }: { exemptions: ViewData<'rule'>['exemptions'] }) {
  const day = useDay();
  const { text } = useSpeech();
  const words = text.reading.rule.exemption;
  return exemptions.map((one) => (
    <Notice key={one.key} kind="info" title={words.title(day(one.expiresOn))}>
      <p>{words[one.scope](one.scope === 'team' ? one.askedByName : one.scopeName)}</p>
      <p>
        {words.instead} {one.compensatingMeasures}
      </p>
      {[one.dpoConditions, one.conditions].flatMap((conditions) =>
        conditions
          ? [
              <p key={conditions}>
                {words.conditions} {conditions}
              </p>,
            ]
          : [],
      )}
      <p>{words.by(one.decidedByName, one.assessedByName)}</p>
      {one.againstDpo && (
        <p>
          <strong>{words.againstDpo}</strong>
        </p>
      )}
      <p>{words.stillRead}</p>
    </Notice>
  ));
}
