import type { ViewData } from '../../contract/contract.ts';
import { isRulePoint } from '../../features/reviews/point.ts';
import { useView } from '../api-hooks.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { useInPlaceOf } from './in-place-of.ts';
import type { ShownPoint } from './point-words.ts';

interface ClosesProps {
  points: readonly ShownPoint[];
  /** Those who are ticked as present. */
  here: readonly string[];
}

/** What the record closes besides the review: editions it has told of, and briefings (S21, S86, G1). */
export function Closes(props: ClosesProps) {
  return useInPlaceOf().for === undefined && <OwnCloses {...props} />;
}

function OwnCloses({ points, here }: ClosesProps) {
  const { reviews, tasks } = useText('manager');
  const words = reviews.closes;
  const open = useView('conveyances', {}).data?.data.open ?? [];
  const team = useView('team', {}).data?.data;
  const gone = new Set(points.flatMap((point) => (isRulePoint(point) ? (point.ref ?? []) : [])));
  const lines = [
    ...open.flatMap(({ document, edition, rules }) => {
      const left = rules.filter(({ rule }) => !gone.has(rule));
      if (left.length === rules.length) return [];
      const name = tasks.page.name(document, edition);
      return left.length === 0 ? words.conveyed(name) : words.partly(name, left.map(numberOf).join(', '));
    }),
    ...briefedIn(team, gone, here).map((names) => words.briefed(names)),
  ];
  if (lines.length === 0) return null;
  return (
    <section className={layout.card}>
      <h3 className={layout.subheading}>{words.title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

const numberOf = ({ rule }: { rule: string }) => rule.toUpperCase();

/** The names of those there whom our own pages do not reach, in one sentence's words; nothing where there are none. */
function briefedIn(
  team: ViewData<'team'> | undefined,
  gone: ReadonlySet<string>,
  here: readonly string[],
): readonly string[] {
  if (team?.shows !== 'names') return [];
  const names = team.members.flatMap(({ person, name, inPerson }) =>
    here.includes(person) && inPerson?.rules.some(({ rule }) => gone.has(rule)) ? name : [],
  );
  return names.length === 0 ? [] : [names.join(', ')];
}
