/** Signs of `quarantine-signs.ts` that tell more together than each for itself, wherever they stand in a message. */
export const quarantinePairs = `
  made & destroys | made & alters | made & untrue | made & mustNot | made & hush | made & signsFor
  made & falseDate | made & neverHappened | made & story | made & letItLie | made & notRecorded | made & hide
  told & destroys | told & alters | told & untrue | told & mustNot | told & hush | told & signsFor
  told & story | told & neverHappened | destroys & before | destroys & audit | alters & before | alters & audit
  untrue & audit | before & made | before & told | power & hush | power & destroys | power & alters
  power & hide | power & letItLie | power & notRecorded | power & steals | power & bribe | power & violence
  power & sexual | spoke & reprisal | spoke & since | since & reprisal | spoke & harm | since & harm
  refused & reprisal | refused & harm | refused & since | fear & power | ifSaid & threat | ifSaid & power
  threat & power | threat & spoke | fear & nobodyDares | theyAct & money | theyAct & valuables
  theyAct & victims | theyAct & sells | theyAct & bribe | steals & money | steals & victims
  steals & valuables | sells & informed | informed & taker | informed & bribe | sells & taker
  bribe & procurement | kin & procurement | kin & money | kin & self | money & self | money & bribe
  bribe & insider | insider & violence | insider & sexual | violence & victims | sexual & victims
  drugs & victims | drugs & insider | insider & steals | insider & sells | hunts & insider | hunts & theyAct
  ghost & money | queueJump & kin | publicGoods & insider | theyAct & violence | theyAct & sexual
  untrue & signsFor | untrue & falseDate | untrue & money | neverHappened & money | seen & theyAct
  seen & destroys | onPurpose & destroys | onPurpose & noticed | hush & victims | letItLie & victims
  protected & violence | protected & victims | noticed & hide | noticed & purpose | story & onPurpose
  threat & nobodyDares
`;
