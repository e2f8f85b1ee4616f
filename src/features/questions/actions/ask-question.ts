import { guardText } from '../../../core/cpr/cpr.ts';
import { maskedIn } from '../../../core/cpr/masked.ts';
import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { ruleVersionKey } from '../../handbook/rule.ts';
import { managerToAsk } from '../../workplace/line-manager.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { handlerNow, officersFor } from '../addressee.ts';
import { questionAudit } from '../last-action.ts';
import { questionNotification } from '../notification.ts';
import { plainText, questionKey } from '../question.ts';
import { Question } from '../records.ts';

/** What the reader wants to know, of whom. */
export interface Asking {
  nonce: string;
  rule: string;
  version: string;
  to: 'manager' | 'dpo';
  text: string;
}

/**
 * The reader is in doubt about a version of a rule and asks the manager or, past every manager, the DBR (S64, S84). CPR
 * numbers are stored masked (INV15). Repeating it with the same nonce gives the first question.
 * @returns the question, and how what was masked stands in it now
 * @throws Refusal `unknownRule`, `noManager`, `noDpo` when neither DBR nor deputy may have it, `unknownQuestion` when
 * the nonce is somebody else's
 */
export async function askQuestion(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: Asking,
): Promise<Stored<Question> & { masked: readonly string[] }> {
  const now = ports.clock.now();
  const version = ports.records.find(RuleVersion, ruleVersionKey(input.rule, input.version))?.record;
  if (!version) throw new Refusal('unknownRule', { rule: input.rule });
  const workplace = workplaceOn(ports, dayOf(now));
  const text = plainText(input.text);
  const { person } = actor;
  const fresh: Question = {
    key: questionKey(input.nonce),
    actor: person.id,
    at: now,
    rule: version.rule,
    version: version.version,
    text: guardText(text).text,
    to: input.to,
    state: 'open',
    askedAt: now,
    person: person.id,
    name: person.name,
    ...addressee(workplace, actor, input.to),
  };
  const { existed, ...stored } = await ports.records.create(Question, fresh);
  if (stored.record.person !== person.id) throw new Refusal('unknownQuestion');
  const entry = existed ? undefined : questionAudit(stored);
  if (entry) ports.followUps.audit(entry);
  tellAddressee(ports, stored.record, workplace, now);
  return { ...stored, masked: maskedIn(text) };
}

/** The manager's name goes on the row; a question to the DBR names nobody else than whoever asks. */
function addressee(workplace: Workplace, { person }: Actor, to: Asking['to']): Partial<Question> {
  if (to === 'dpo') {
    if (officersFor(workplace, person.id, true).length === 0) throw new Refusal('noDpo');
    return {};
  }
  const asked = managerToAsk(workplace, person);
  if ('noManager' in asked) throw new Refusal('noManager');
  return { manager: asked.person.id, managerName: asked.person.name };
}

/** Told to whoever has the turn; also on a repeat, since a server may have stopped before it got to it. */
function tellAddressee(
  { followUps }: Pick<Ports, 'followUps'>,
  question: Question,
  workplace: Workplace,
  now: Moment,
): void {
  if (question.state !== 'open') return;
  const to = handlerNow(question, workplace);
  if (to !== undefined) followUps.tell(questionNotification(question, to, now));
}
