import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../../contract/contract.ts';
import { useSpeech } from '../../language.tsx';
import { SelectField } from '../../parts/form/fields.tsx';
import { ListSearch } from '../../parts/list-search.tsx';
import { layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import type { WantedCases } from './wanted-cases.ts';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gap: '12px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(168px, 100%), 1fr))',
  },
});

interface FindFormProps {
  /** What there is to choose among. */
  among: Pick<ViewData<'cases'>, 'kinds' | 'centres' | 'years'>;
  wanted: WantedCases;
  onWant: (wanted: WantedCases) => void;
}

/** Finds cases by words in them, kind, centre, year and whom they wait for. */
export function FindForm({ among, wanted, onWant }: FindFormProps) {
  const styles = useStyles();
  const { category: kinds } = useSpeech().text.cases;
  const words = useText('cases').inbox;
  const years = among.years.toSorted().toReversed();
  const centres = among.centres.toSorted(new Intl.Collator('da').compare);
  const any = ['', words.any] as const;
  const own = (some: readonly string[]) => some.map((one) => [one, one] as const);
  const field = (
    name: 'category' | 'centre' | 'year' | 'waitsFor',
    choices: readonly (readonly [string, string])[],
  ) => (
    <SelectField
      label={words.field[name]}
      value={wanted[name]}
      choices={[any, ...choices]}
      onChange={(chosen) => onWant({ ...wanted, [name]: chosen })}
    />
  );
  const kindChoices = Object.entries(kinds).filter(([kind]) => among.kinds.some((one) => one === kind));
  return (
    <div className={layout.form}>
      <ListSearch
        label={words.find}
        hint={words.findHint}
        written={wanted.text}
        onWrite={(text) => onWant({ ...wanted, text })}
      />
      <div className={styles.choices}>
        {field('category', kindChoices)}
        {field('centre', own(centres))}
        {field('year', own(years))}
        {field('waitsFor', Object.entries(words.waits))}
      </div>
    </div>
  );
}
