import { useLocation, useParams } from 'react-router';
import { useView } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { BackLink, LinkButton } from '../../parts/link-button.tsx';
import { QueryBoundary } from '../../parts/view.tsx';
import { RuleView } from './rule-view.tsx';

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
