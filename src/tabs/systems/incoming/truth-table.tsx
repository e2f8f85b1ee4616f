import { makeStyles, tokens } from '@fluentui/react-components';
import { incomingSources } from '../../../features/systems/incoming/incoming.ts';
import { truthFields, truthOf } from '../../../features/systems/incoming/truth.ts';
import { Folded, layout } from '../../parts/page.tsx';
import { useText } from '../../use-text.ts';
import { useFieldName } from './field-name.ts';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      ...{ textAlign: 'start', verticalAlign: 'top', paddingBlock: '8px', paddingInlineEnd: '8px' },
      ...{ borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere', hyphens: 'auto' },
    },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
});

/** The fields of which not every register has the word until it is written here. */
const special = truthFields.filter((field) =>
  incomingSources.some((source) => truthOf(source, field) !== 'untilWritten'),
);

/** Whose word counts for a field of a system, by the register it comes from (`truth.ts`). */
export function TruthTable() {
  const words = useText('systemImport');
  const nameOf = useFieldName();
  const { table } = useStyles();
  return (
    <Folded title={words.truth}>
      <table className={table}>
        <thead>
          <tr>
            <th scope="col">{words.truthField}</th>
            {incomingSources.map((source) => (
              <th key={source} scope="col">
                {words.source[source]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {special.map((field) => (
            <tr key={field}>
              <th scope="row">{nameOf(field)}</th>
              {incomingSources.map((source) => (
                <td key={source}>{words.truthOf[truthOf(source, field)]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={layout.quiet}>{words.truthRest}</p>
    </Folded>
  );
}
