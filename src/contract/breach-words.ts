import { z } from 'zod';
import { caseSteps } from '../features/cases/case-step.ts';
import { askedQuestions } from '../features/incidents/asked.ts';
import { categories } from '../features/incidents/category.ts';

/** The codes a case is told in, as actions take and views give them. */
export const category = z.enum(categories);
/** A second kind in the same incident, where there is one (C06). */
export const alsoCategory = category.optional();
export const status = z.enum(['received', 'underReview', 'followUp', 'closed', 'reopened', 'merged', 'openedInError']);
export const outcome = z.enum([
  'notAssessed',
  'notABreach',
  'nearMiss',
  'breachLogged',
  'breachNotified',
  'breachInformed',
]);
export const redFlag = z.enum([
  'protectedAddress',
  'childWelfare',
  'sensitiveToUnknown',
  'cprList',
  'internet',
  'manyPeople',
  'takeover',
  'criticalDown',
]);
export const dataKind = z.enum([
  'name',
  'cpr',
  'health',
  'social',
  'children',
  'finance',
  'protectedAddress',
  'staff',
  'login',
]);
export const persons = z.enum(['1', '2-10', '11-100', '100+']);
export const seenBy = z.enum(['colleague', 'authority', 'knownCitizen', 'unknown', 'internet', 'nobody']);
export const contained = z.enum(['yes', 'no', 'unknown']);
export const concern = z.enum(['manager', 'it', 'dpo', 'director']);
export const asked = z.enum(askedQuestions);
export const clock = z.enum(['none', 'running', 'late', 'stopped']);
export const managerMayKnow = z.enum(['yes', 'no', 'later']);
export const caseStep = z.enum(caseSteps);
export const toldAs = z.enum([
  'dpo',
  'dpoDeputy',
  'serviceDesk',
  'executive',
  'reporter',
  'taskOwner',
  'participant',
  'named',
  'manager',
]);
export const risk = z.enum(['unlikely', 'risk', 'high']);
export const article = z.enum(['notAssessed', 'yes', 'no', 'notRelevant']);
export const decided = z.enum(['yes', 'no', 'notRelevant']);
export const riskReason = z.enum([
  'nothingOut',
  'protectedAddress',
  'childWelfare',
  'sensitive',
  'identityTheft',
  'outsider',
  'internet',
  'manyPeople',
  'goesOn',
  'colleagueOnly',
  'stopped',
  'tooLittleKnown',
]);
export const missing = z.enum([
  'risk',
  'art33',
  'art34',
  'decision',
  'notification',
  'promise',
  'informing',
  'cause',
  'contained',
  'rulesReview',
  'management',
  'ownRatified',
  'journal',
]);

/** Why somebody with a part in a case does not take a step in it. */
export const ownHold = z.enum(['taken', 'waits', 'takeOverFirst', 'unratified', 'neverAlone']);

/** It is an exercise: it says so wherever it is shown, and counts nowhere. */
export const isDrill = z.literal(true).optional();
