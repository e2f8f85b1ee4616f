import { audits } from './audits/examples.ts';
import { clearance } from './clearance/examples.ts';
import { coverage } from './coverage/examples.ts';
import { attachments } from './editing/attachments/examples.ts';
import { drafts } from './editing/drafts/examples.ts';
import { upkeep } from './editing/maintenance/examples.ts';
import { editions } from './editing/revisions/examples.ts';
import { tailoring } from './editing/tailoring/examples.ts';
import { assessment } from './examples/cases/assessment.ts';
import { disclosure } from './examples/cases/disclosure.ts';
import { learning } from './examples/cases/learning.ts';
import { papers } from './examples/cases/papers.ts';
import { ratification } from './examples/cases/ratification.ts';
import { relations } from './examples/cases/relations.ts';
import type { Examples } from './examples/example.ts';
import { privacy } from './examples/privacy.ts';
import { reviews } from './examples/reviews.ts';
import { storage } from './examples/storage.ts';
import { team } from './examples/team.ts';
import { workplace } from './examples/workplace.ts';
import { exemptions } from './exemptions/examples.ts';
import { handbook } from './handbook/examples.ts';
import { incidents } from './incidents/examples.ts';
import { notifications } from './notifications/examples.ts';
import { partners } from './partners/examples.ts';
import { questions } from './questions/examples.ts';
import { reading } from './reading/examples.ts';
import { annual } from './reports/examples.ts';
import { setup } from './setup/examples.ts';
import { systemBridges } from './systems/bridges/examples.ts';
import { controls } from './systems/controls/examples.ts';
import { systems } from './systems/examples.ts';
import { life } from './systems/life/examples.ts';
import { training } from './training/examples.ts';
import { wheel } from './wheel/examples.ts';

/** One valid press of every action; the compiler asks for the one that is missing. */
export const examples: Examples = {
  ...workplace,
  ...handbook,
  ...drafts,
  ...editions,
  ...tailoring,
  ...attachments,
  ...upkeep,
  ...reading,
  ...questions,
  ...clearance,
  ...team,
  ...reviews,
  ...partners,
  ...exemptions,
  ...incidents,
  ...assessment,
  ...relations,
  ...papers,
  ...disclosure,
  ...ratification,
  ...learning,
  ...annual,
  ...notifications,
  ...wheel,
  ...coverage,
  ...audits,
  ...setup,
  ...storage,
  ...privacy,
  ...controls,
  ...life,
  ...training,
  ...systems,
  ...controls,
  ...systemBridges,
};
