import type { Actor } from '../../../core/person.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { ForeignEdit } from '../../audit/records.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { AccountLink } from '../../workplace/records.ts';
import { type Receipt, receiptOf, receiptProof } from '../receipt.ts';
import { Confirmation } from '../records.ts';
import { ownTried } from '../trial/queries/own-tried.ts';

interface OwnReceipt {
  confirmation: Confirmation;
  /** What was confirmed; absent where it is gone. */
  version: RuleVersion | undefined;
  receipt: Receipt;
}

/** What the reader has confirmed under any account, what they have tried, and what somebody has written in the reader's name past the app. */
export function ownReceipts(reader: Reader, actor: Actor): readonly OwnReceipt[] {
  const {
    person: { id },
    language,
  } = actor;
  const accounts = accountsOf(reader.all(AccountLink, { person: id }), id);
  const waiting = reader.records
    .unproven()
    .flatMap((row) => (row.kind === 'confirmation' && row.stands === 'nothing' ? [row.record as Confirmation] : []))
    .filter(({ person }) => accounts.includes(person));
  const own: readonly Pick<Stored<Confirmation>, 'record' | 'proof'>[] = [
    ...accounts.flatMap((person) => reader.records.all(Confirmation, { person })),
    ...waiting.map((record) => ({ record, proof: 'unproven' as const })),
  ];
  const { rules } = reader.handbook();
  const confirmed = own.map(({ record, proof }) => {
    const version = rules.get(record.rule)?.find(record.version);
    const edits = reader.all(ForeignEdit, { target: record.key });
    const isVouched = proof !== 'unproven' && edits.some(({ outcome }) => outcome === 'stands');
    const shown = receiptProof({ proof }, isVouched);
    return { confirmation: record, version, receipt: receiptOf(record, version, language, reader.now, shown) };
  });
  const onTrial = reader.trial()?.rules;
  const tried = ownTried(reader, actor).map((confirmation) => {
    const version = onTrial?.get(confirmation.rule)?.find(confirmation.version);
    return { confirmation, version, receipt: receiptOf(confirmation, version, language, reader.now, 'trial') };
  });
  return [...confirmed, ...tried];
}
