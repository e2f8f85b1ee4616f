import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { maskedIn } from '../../core/cpr/masked.ts';
import { longestText } from '../../features/questions/question.ts';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  area: { '& textarea': { minHeight: '84px' } },
  count: {
    margin: 0,
    ':empty': { display: 'none' },
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'end',
  },
});

/** How much room there is, is said when it matters. */
const nearlyFull = 0.75;

interface WrittenTextProps {
  label: string;
  /** Told to whoever listens when the label on the screen is the same for several fields. */
  spokenLabel?: string;
  hint: string;
  value: string;
  /** The most characters there is room for. */
  longest?: number;
  /** The keyboard starts here when it opens. */
  focused?: boolean;
  fault?: string | undefined;
  onChange: (value: string) => void;
}

/** A field people write freely in: how much room there is, and a warning before a CPR number is sent (INV15). */
export function WrittenText({
  label,
  spokenLabel,
  hint,
  value,
  longest = longestText,
  focused = false,
  fault,
  onChange,
}: WrittenTextProps) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const words = text.questions.ask;
  const count = useId();
  const masked = maskedIn(value);
  const most = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB').format(longest);
  const said = value.length > longest ? words.tooLong(most) : fault;
  return (
    <div className={styles.box}>
      <Field label={label} hint={hint} {...(said === undefined ? {} : { validationMessage: said })}>
        <Textarea
          className={styles.area}
          size="large"
          resize="vertical"
          value={value}
          autoFocus={focused}
          aria-describedby={count}
          {...(spokenLabel === undefined ? {} : { 'aria-label': spokenLabel })}
          onChange={(_, { value: written }) => onChange(written)}
        />
      </Field>
      <p id={count} className={styles.count}>
        {value.length > longest * nearlyFull && words.count(value.length, most)}
      </p>
      {/* Stands there from the start, so that what comes into it is heard. */}
      <div role="status">
        {masked.length > 0 && (
          <Notice kind="warning" title={words.cpr}>
            <p>{text.freeText.covered(masked.join(', '))}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
