import { useView } from '../api-hooks.tsx';
import { layout } from '../parts/page.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';

/**
 * Whether the handbook in force has reached everybody it is for: employees, the council, partners (S18).
 * @param of the edition whose page it is on; there are no numbers for one that has been replaced
 */
export default function Distribution({ of: own }: { of?: string }) {
  const words = useText('manager').distribution;
  const view = useView('distribution', {});
  return (
    <QueryBoundary view={view} lines={3}>
      {({ shown }) => {
        if (!shown) return null;
        if (own !== undefined && own !== shown.edition) {
          return <p className={layout.quiet}>{words.replaced(own, shown.edition)}</p>;
        }
        const { edition, managers, people, partners, council } = shown;
        const lines = [
          words.managers(managers.got, managers.of, people),
          ...(council ? [words.council(council.got, council.of)] : []),
          words.partners(partners.got, partners.of),
        ];
        return (
          <section>
            <h2 className={layout.heading}>{words.title(edition)}</h2>
            <ul className={layout.tightList}>
              {lines.map((line) => (
                <li key={line} className={layout.entry}>
                  {line}
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </QueryBoundary>
  );
}
