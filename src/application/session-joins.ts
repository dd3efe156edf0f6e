// Look-alike customers: the user says which are one and which are not; both answers are kept in the workbook.
import { customerKeyOf, type CustomerGroup } from "../domain/ledger/join-customers";
import type { JoinOffer } from "./ledger-desk";
import type { DecisionKeeper } from "./session-decisions";

export interface JoinActions {
  readonly joinCustomers: (offer: JoinOffer) => Promise<void>;
  /** They are not one: they are not offered again. */
  readonly keepApart: (offer: JoinOffer) => Promise<void>;
  /** Takes a joining back, so that it is offered again. */
  readonly separate: (group: CustomerGroup) => Promise<void>;
}

export function createJoinActions(context: {
  readonly keeper: DecisionKeeper;
  readonly understandAgain: () => Promise<void>;
}): JoinActions {
  const { keeper, understandAgain } = context;
  const judge = (offer: JoinOffer, as: "accepted" | "declined"): Promise<void> => {
    const { joins } = keeper.decisions();
    keeper.decide({
      joins: { ...joins, [as]: [...joins[as], offer.customers.map(customerKeyOf)] },
    });
    return understandAgain();
  };
  return {
    joinCustomers: (offer) => judge(offer, "accepted"),
    keepApart: (offer) => judge(offer, "declined"),
    separate: (group) => {
      const { joins } = keeper.decisions();
      const accepted = joins.accepted.filter((other) => other !== group);
      keeper.decide({ joins: { ...joins, accepted } });
      return understandAgain();
    },
  };
}
