import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import type { ShownSystem } from './shown-system.ts';

/** What else speaks of the system: rules, exemptions in force, and the cases the reader may know of (S67). */
export function BesideSystem({ system }: { system: ShownSystem }) {
  const words = useText('systems').beside;
  const { key, rules } = system;
  const asked = { system: key };
  const seesExemptions = useMay('exemptionsOfSystem');
  const seesCases = useMay('casesOfSystem');
  const exemptions = useView('exemptionsOfSystem', asked, { isWanted: seesExemptions }).data?.data.exemptions ?? [];
  const { cases = [], count = 0, about } = useView('casesOfSystem', asked, { isWanted: seesCases }).data?.data ?? {};
  const howMany = about === undefined ? count > 0 && words.cases(count) : words.aboutCases(about);
  if (rules.length + exemptions.length === 0 && !howMany) return null;
  return (
    <Section title={words.title} card>
      {rules.length > 0 && (
        <Part title={words.rules}>
          {rules.map(({ rule, title }) => (
            <li key={rule}>
              <TextLink to={`/handbook/rule/${rule}`}>{`${rule.toUpperCase()} ${title}`}</TextLink>
            </li>
          ))}
        </Part>
      )}
      {exemptions.length > 0 && (
        <Part title={words.exemptions}>
          {exemptions.map((one) => (
            <ExemptionLine key={one.key} exemption={one} />
          ))}
        </Part>
      )}
      {howMany && cases.length === 0 && <p>{howMany}</p>}
      {howMany && cases.length > 0 && (
        <Part title={howMany}>
          {cases.map(({ number }) => (
            <li key={number}>
              <TextLink to={`/case/${number}`}>{words.case(number)}</TextLink>
            </li>
          ))}
        </Part>
      )}
    </Section>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className={layout.entryName}>{title}</h3>
      <ul className={layout.tightList}>{children}</ul>
    </section>
  );
}

type Line = ViewData<'exemptionsOfSystem'>['exemptions'][number];

function ExemptionLine({ exemption: { rule, ruleTitle, expiresOn, againstDpo } }: { exemption: Line }) {
  const words = useText('systems').beside;
  const day = useDay();
  const mayOpen = useMay('exemptions');
  const said = words.exemption(rule.toUpperCase(), ruleTitle, day(expiresOn));
  return (
    <li>
      {mayOpen ? <TextLink to="/exemptions">{said}</TextLink> : said}
      {againstDpo && <p className={layout.quiet}>{words.againstDpo}</p>}
    </li>
  );
}
