import type { ActionInput, ActionName, ActionRecord, ViewData } from '../contract/contract.ts';
import type { Language } from '../core/language.ts';
import type { Actor } from '../core/person.ts';
import type { Category } from '../features/cases/incident/category.ts';
import type { SearchAnswer } from '../features/handbook/search/search.ts';
import type { Encoder } from '../features/incidents/understanding/encoder.ts';
import type { Links } from '../features/workplace/links.ts';
import type { Services } from '../kernel/context.ts';
import type { PendingMessages } from './conversations/pending-words.ts';
import type { Phones } from './refused-words.ts';

/** What any colleague may know of a system. */
export type AboutSystem = ViewData<'aboutSystem'>;

type ShownReport = ViewData<'reports'>['reports'][number];

export type Thing = ViewData<'tasks'>['first'][number];

/** A report of the person's own, in a line. */
export type OwnReport = Pick<ShownReport, 'key' | 'category' | 'state' | 'mayAnswer' | 'madeBy'> & {
  number?: string | undefined;
  /** Between the person and the DBR, oldest first. */
  thread: readonly Pick<ShownReport['thread'][number], 'key' | 'kind' | 'at' | 'waiting' | 'undoneAt'>[];
};

/** A rule the person is asked to read, in a line. */
export interface OwedRule {
  rule: string;
  /** `R06 Send sikkert` */
  name: string;
  seconds: number;
  occasion: 'new' | 'changed' | 'round';
  critical: boolean;
}

/** What the bot may ask the server it runs in; all of it is at hand, and only actions and `opinion` wait. */
export interface BotServices {
  /** Is enough of the workplace known to answer anybody truly? */
  isReady(): boolean;
  ports: Services;
  tenantId: string;
  /** Who an account is, as a token of theirs would say. @throws Refusal `notAllowed` */
  actor(account: string, language: Language): Actor;
  /** Teams' link to a place in the tab, `rule/r06`. */
  link(place: string): string;
  phones(): Phones;
  /** Where people are sent on to, as the municipality has written it. */
  links(): Links;
  /** The municipality's own sites; none while its people are not known. */
  ownSites(): readonly string[];
  /** @throws Refusal `outside`, as `rule`, `declaration` and `search` do, for anybody who does not belong here */
  owed(actor: Actor): readonly OwedRule[];
  /** Everything that waits for the person, as Start has it. */
  waiting(actor: Actor): readonly Thing[];
  /** Is a handbook tried that nobody has adopted yet? Nothing of it is owed (INV5). */
  isTrial(): boolean;
  /** The rule in force, as the tab shows it to the person. @throws Refusal `unknownRule` */
  rule(actor: Actor, rule: string): ViewData<'rule'>;
  /** The declaration of confidentiality, and whether the person is asked to sign it. */
  declaration(actor: Actor): ViewData<'declaration'>;
  /** Does an action as the tab would, with the same rights and checks. @throws Refusal `notAllowed`, and what it refuses */
  act<N extends ActionName>(name: N, actor: Actor, input: ActionInput<N>): Promise<ActionRecord<N>>;
  reports(actor: Actor): readonly OwnReport[];
  /** Words that wait for a press, which may arrive on another server. */
  aside: PendingMessages;
  /**
   * The likeliest kind of incident in masked words, by the municipality's own language model; absent where it has none.
   * @returns nothing when it does not know, or not in time
   */
  opinion?: ((masked: string) => Promise<Category | undefined>) | undefined;
  /** What messages are read with besides, where the operator provides one. */
  encoder?: Encoder | undefined;
  search(actor: Actor, question: string): SearchAnswer;
  /** The systems a question names; none where the person may not look one up. */
  systems(actor: Actor, question: string): readonly AboutSystem[];
  /** Whom the person may ask now. @throws Refusal `outside` */
  whom(actor: Actor): ViewData<'questions'>['whom'];
  /** A few colleagues with this in their name; none where the person may not look for any. */
  colleagues(actor: Actor, name: string): readonly { id: string; name: string }[];
  /** Something went wrong with a turn; the error's own words never reach the log. */
  failed(error: unknown): void;
}
